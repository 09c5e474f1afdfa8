package jp.kanmin.app.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
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

    /// Writes text as UTF-8. Another text that stood there is kept beside it under a new name, which is given back.
    ///
    /// @throws jp.kanmin.finding.UserError when that is not possible
    public static Optional<Path> writeKeeping(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            var former = Files.isRegularFile(file) && Files.size(file) > 0 && !holds(file, bytes)
                    ? Optional.of(keep(file))
                    : Optional.<Path>empty();
            write(file, bytes);
            return former;
        } catch (IOException _) {
            throw Messages.error("unwritable", file);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static Path keep(Path file) throws IOException {
        var name = file.toAbsolutePath().getFileName() + ".bak";
        var kept = file.resolveSibling(name);
        for (int i = 2; Files.exists(kept); i++) {
            kept = file.resolveSibling(name + i);
        }
        return Files.copy(file, kept);
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
