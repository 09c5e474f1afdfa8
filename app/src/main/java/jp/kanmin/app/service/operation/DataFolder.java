package jp.kanmin.app.service.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// A folder of data, held by one program at a time. The lock goes with the program, however it ends.
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "kanmin.lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes the folder where it is missing, for its owner alone, and holds it.
    ///
    /// @throws UserError when it cannot be made or another program holds it
    public static DataFolder hold(Path path) {
        try {
            var real = Files.createDirectories(path.toAbsolutePath(), forOwner("rwx------")).toRealPath();
            var lock = FileChannel.open(real.resolve(LOCK), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!isHeld(lock)) {
                lock.close();
                throw inUse(path);
            }
            return new DataFolder(real, lock);
        } catch (IOException _) {
            throw new UserError(
                    Words.of("フォルダー「%s」を使えません。".formatted(path),
                            "Cannot use the folder “%s”.".formatted(path)),
                    Words.of("場所と、書き込む権限を確かめてください。", "Check the place and the right to write there."));
        }
    }

    private static boolean isHeld(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /// For files and folders that only their owner may see, where the system knows owners.
    public static FileAttribute<?>[] forOwner(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static UserError inUse(Path path) {
        return new UserError(
                Words.of("フォルダー「%s」は、動いているサーバーか、ほかの操作が使っています。".formatted(path),
                        "The folder “%s” is in use by a running server or another command.".formatted(path)),
                Words.of("先にそれを終わらせるか、別のフォルダーを指定してください（--data）。",
                        "End that first, or give another folder (--data)."));
    }

    /// Its real place.
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
