package jp.kanmin.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.FailureLog;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.OutputFailed;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Runs one command line. Whatever happens ends as an exit status and, where there is something to say, in one line.
public final class Shell {

    private static final int WRONG_USE = 2;
    private static final int OUR_FAULT = 3;

    private Shell() {}

    /// Runs it with these streams.
    ///
    /// @return 0 nothing to mend, 1 findings, 2 wrong use, 3 a fault of ours
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        var console = new Console(in, out, err, language(args));
        try {
            int status = execute(args, console);
            console.flush();
            return status;
        } catch (OutputFailed e) {
            if (!e.isReaderGone()) {
                console.complain(
                        Messages.words("output", String.valueOf(e.getMessage())).in(console.language()));
            }
            return OUR_FAULT;
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            console.complain(FailureLog.write(e).in(console.language()));
            return OUR_FAULT;
        }
    }

    private static int execute(String[] args, Console console) throws Exception {
        try {
            var parsed = Commands.tree(console).parseArgs(args);
            var help = CommandLine.executeHelpRequest(parsed);
            return help != null ? help : call(parsed.asCommandLineList().getLast().getCommand());
        } catch (ParameterException e) {
            console.complain(WrongUse.of(e).in(console.language()));
        } catch (UserError e) {
            console.complain(e.in(console.language()));
        }
        return WRONG_USE;
    }

    private static int call(Callable<Integer> command) throws Exception {
        return command.call();
    }

    /// The language is needed before the options are read, to say what is wrong with them.
    private static Language language(String[] args) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith("--lang=")) {
                return Language.of(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Language.of(args[i + 1]);
            }
        }
        return Language.JA;
    }
}
