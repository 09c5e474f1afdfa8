package jp.kanmin.app.service.operation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jp.kanmin.app.service.Home;
import jp.kanmin.app.store.OpenStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.whole.BackupFile;
import jp.kanmin.app.store.whole.BackupWriter;
import jp.kanmin.app.store.whole.Manifest;
import jp.kanmin.app.store.whole.Restoration;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Backups of a whole store, beside a running server, and bringing them back.
public final class Backups {

    private Backups() {}

    /// What a backup holds.
    ///
    /// @param tables how many
    /// @param rows in all tables
    /// @param lines of the record of changes
    /// @param taken when, as the store writes times
    public record Held(int tables, long rows, long lines, String taken) {

        private static Held of(Manifest manifest) {
            return new Held(manifest.parts().size(), manifest.rows(), manifest.audit().number(),
                    manifest.taken());
        }
    }

    /// Writes a backup beside its place first, and puts it there when it is whole and on the disk.
    ///
    /// @throws UserError when there is no store, or the file cannot be written
    public static Held take(Home home, Path file, Instant now) {
        if (Files.exists(file) && !Files.isRegularFile(file)) { // neither folders nor devices are replaced
            throw unwritable(file);
        }
        try (var store = open(home)) {
            var target = file.toAbsolutePath();
            var beside = target.resolveSibling(".kanmin-" + UUID.randomUUID() + ".part");
            try {
                var manifest = write(store, beside, now);
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
                return Held.of(manifest);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | UncheckedIOException _) {
            throw unwritable(file);
        }
    }

    private static Manifest write(OpenStore store, Path file, Instant now) throws IOException {
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE), DataFolder.forOwner("rw-------"))) {
            var manifest = BackupWriter.write(store, Times.text(now), unclosed(channel));
            channel.force(true);
            return manifest;
        }
    }

    /// The end of the zip must not close the file: it has to reach the disk first.
    private static OutputStream unclosed(FileChannel channel) {
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /// Brings a backup back into an empty store. A file that is not as it was written changes nothing.
    ///
    /// @throws UserError when the file is no sound backup, the store is in use, or it has data
    public static Held restore(Path file, Home home) {
        try (var backup = BackupFile.open(file); var folder = DataFolder.hold(home.folder())) {
            var database = folder.path().resolve("kanmin.db");
            boolean isNew = home.database().isEmpty() && !Files.exists(database);
            boolean isDone = false;
            try (var store = OpenStore.at(home.store())) {
                Restoration.of(backup, store);
                isDone = true;
            } catch (CannotCreateTransactionException e) {
                throw unreachable(e);
            } finally {
                if (isNew && !isDone) {
                    forget(database);
                }
            }
            return Held.of(backup.manifest());
        }
    }

    private static void forget(Path database) {
        try {
            for (var end : new String[]{"", "-wal", "-shm"}) {
                Files.deleteIfExists(database.resolveSibling(database.getFileName() + end));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens a store that is there, without changing it.
    ///
    /// @throws UserError when there is none
    static OpenStore open(Home home) {
        if (home.database().isEmpty() && !Files.isRegularFile(home.folder().resolve("kanmin.db"))) {
            throw nothingIn(home.folder().toString());
        }
        var store = OpenStore.at(home.store());
        try {
            if (!store.hasTables()) {
                throw nothingIn(home.database().map(_ -> "database").orElse(home.folder().toString()));
            }
            return store;
        } catch (DataAccessException e) {
            store.close();
            throw unreachable(e);
        } catch (UserError e) {
            store.close();
            throw e;
        }
    }

    private static UserError nothingIn(String place) {
        return new UserError(
                Words.of("「%s」に官民のデータがありません。".formatted(place),
                        "There is no data of Kanmin in “%s”.".formatted(place)),
                Words.of("フォルダー（--data）かデータベース（--database）を確かめてください。",
                        "Check the folder (--data) or the database (--database)."));
    }

    private static UserError unreachable(Exception e) {
        var cause = e instanceof DataAccessException access
                ? access.getMostSpecificCause()
                : e.getCause() == null ? e : e.getCause();
        return new UserError(
                Words.of("データベースにつながりません（%s）。".formatted(cause.getMessage()),
                        "Cannot reach the database (%s).".formatted(cause.getMessage())),
                Words.of("アドレスと、データベースが動いているかを確かめてください。",
                        "Check its address and whether it is running."));
    }

    private static UserError unwritable(Path file) {
        return new UserError(
                Words.of("「%s」に書き込めません。".formatted(file), "Cannot write “%s”.".formatted(file)),
                Words.of("フォルダーがあるか、書き込めるか、空きがあるかを確かめてください。",
                        "Check that the folder exists, that you may write there, and that there is room."));
    }
}
