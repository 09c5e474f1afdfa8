package jp.kanmin.app.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

import jp.kanmin.finding.Words;

/// Keeps what a person never sees of a fault of ours: the trace, in a file of its own with an id to tell us.
public final class FailureLog {

    private FailureLog() {}

    /// Writes the trace down and says in one line what to do with it.
    public static Words write(Throwable failure) {
        var id = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        try {
            var file = Files.createTempFile("kanmin-" + id + "-", ".log");
            Files.writeString(file, trace(id, failure), StandardCharsets.UTF_8);
            return Messages.words("failure", id, file);
        } catch (IOException _) {
            return Messages.words("failure-unlogged", id, Path.of(System.getProperty("java.io.tmpdir", "")));
        }
    }

    private static String trace(String id, Throwable failure) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        out.printf("Kanmin %s, failure %s%n", Version.text(), id);
        out.printf("Java %s on %s %s, heap up to %d MB%n", Runtime.version(), System.getProperty("os.name"),
                System.getProperty("os.version"), Runtime.getRuntime().maxMemory() >> 20);
        failure.printStackTrace(out);
        out.flush();
        return text.toString();
    }
}
