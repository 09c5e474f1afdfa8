package jp.kanmin.app.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file beside its place first and puts it there in one step, so that nobody ever sees half of it.
public final class OutputFile {

    private OutputFile() {}

    /// Writes text as UTF-8, in place of what was there.
    ///
    /// @throws jp.kanmin.finding.UserError when that is not possible
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes bytes, in place of what was there; into devices and pipes directly.
    ///
    /// @throws jp.kanmin.finding.UserError when that is not possible
    public static void write(Path file, byte[] bytes) {
        if (Files.isDirectory(file)) {
            throw Messages.error("folder-out", file);
        }
        try {
            if (!Files.exists(file)) {
                replace(file.toAbsolutePath(), bytes);
            } else if (Files.isRegularFile(file)) {
                replace(file.toRealPath(), bytes);
            } else {
                Files.write(file, bytes, StandardOpenOption.WRITE);
            }
        } catch (IOException _) {
            throw Messages.error("unwritable", file);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        var beside = file.resolveSibling(".kanmin-" + UUID.randomUUID() + ".part");
        try {
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
