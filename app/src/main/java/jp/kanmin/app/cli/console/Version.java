package jp.kanmin.app.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Which Kanmin this is.
public final class Version {

    private Version() {}

    /// As the build named it: `0.1.0`.
    public static String text() {
        try (var in = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"),
                "version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
