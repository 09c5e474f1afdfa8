package jp.kanmin.app.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What stands where a command takes a file: a path, or `-` for standard input.
///
/// @param name as it was given
public record Source(String name) {

    /// How long a named pipe may have no writer.
    private static final int PATIENCE_SECONDS = 3;

    public boolean isStandardInput() {
        return name.equals("-");
    }

    /// The sources with these names, each of them there to be read.
    ///
    /// @throws jp.kanmin.finding.UserError when one is not, or standard input is asked for twice
    public static List<Source> of(List<String> names) {
        var sources = names.stream().map(Source::new).toList();
        sources.forEach(Source::mustBeThere);
        if (sources.stream().filter(Source::isStandardInput).count() > 1) {
            throw Messages.error("stdin-twice");
        }
        return sources;
    }

    /// The source with this name, there to be read.
    ///
    /// @throws jp.kanmin.finding.UserError when it is not
    public static Source of(String name) {
        return of(List.of(name)).getFirst();
    }

    /// True for what can be read again.
    public boolean isFile() {
        return !isStandardInput() && Files.isRegularFile(path());
    }

    /// How large the file is, in bytes; 0 for what is no file.
    public long size() {
        try {
            return isFile() ? Files.size(path()) : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    /// The first `limit` bytes; all of them when there are fewer.
    ///
    /// @throws jp.kanmin.finding.UserError when it cannot be read
    public byte[] bytes(Console console, int limit) {
        try (var in = open(console)) {
            return in.readNBytes(limit);
        } catch (IOException _) {
            throw Messages.error("unreadable", name);
        }
    }

    /// The content as a stream; closing that of standard input changes nothing.
    ///
    /// @throws jp.kanmin.finding.UserError when it cannot be opened
    public InputStream open(Console console) {
        if (isStandardInput()) {
            return console.in();
        }
        var path = path();
        try {
            return Files.isRegularFile(path) ? Files.newInputStream(path) : openPipe(path);
        } catch (IOException _) {
            throw Messages.error("unreadable", name);
        }
    }

    private void mustBeThere() {
        if (isStandardInput()) {
            return;
        }
        var path = path();
        if (Files.isDirectory(path)) {
            throw Messages.error("folder", name);
        }
        if (!Files.exists(path)) {
            throw Messages.error("missing", name);
        }
        if (!Files.isReadable(path)) {
            throw Messages.error("unreadable", name);
        }
    }

    private Path path() {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw Messages.error("missing", name);
        }
    }

    /// Opening a named pipe waits for its writer, which may never come.
    private InputStream openPipe(Path path) throws IOException {
        var opening = new FutureTask<>(() -> Files.newInputStream(path));
        Thread.ofPlatform().daemon().name("open " + name).start(opening);
        try {
            return opening.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            throw Messages.error("pipe", name);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
