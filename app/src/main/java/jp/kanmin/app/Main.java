package jp.kanmin.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

import jp.kanmin.app.cli.Shell;

/// `kanmin`: the command line and the server.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
    }

    /// Runs one command and says its exit status: 0 nothing to mend, 1 findings, 2 wrong use, 3 a fault of ours.
    /// Whatever happens, it returns; all text is UTF-8.
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return Shell.run(args, in, out, err);
    }
}
