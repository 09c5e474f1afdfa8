package jp.kanmin.app.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// Puts files into a folder so that a reader sees the old or the new ones, never half of one: all are written beside their
/// places first, and then renamed in order.
public final class FilesBeside {

    private FilesBeside() {}

    /// Whether the files may be written there; it speaks up when they may not.
    @FunctionalInterface
    public interface Guard {
        void look() throws IOException;
    }

    /// Makes the folder, asks the guard, and writes.
    ///
    /// @param files content by name
    /// @throws UserError when nothing could be written
    public static void lay(Path folder, Guard guard, Map<String, byte[]> files) {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            Files.createDirectories(folder);
            guard.look();
            for (var file : files.entrySet()) {
                var beside = folder.resolve(".kanmin-" + UUID.randomUUID() + ".part");
                written.put(beside, folder.resolve(file.getKey()));
                Files.write(beside, file.getValue());
            }
            for (var file : written.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UserError(
                    Words.of("フォルダー「%s」に書き込めません。".formatted(folder),
                            "Cannot write into “%s”.".formatted(folder)),
                    Words.of("書き込める別のフォルダーを指定してください。", "Give another folder that can be written to."));
        } finally {
            written.keySet().forEach(FilesBeside::discard);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException _) {
            beside.toFile().deleteOnExit();
        }
    }
}
