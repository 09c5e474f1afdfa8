package jp.kanmin.app.store.whole;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;

/// A backup that is read. Whatever the file holds, no more than a row of it is in memory, and nothing of it is
/// believed that its manifest does not say.
public final class BackupFile implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 4 << 20;

    /// A backup of text is some ten times smaller than its rows; what swells more was made to harm.
    private static final long SWELLS = 500;
    private static final long SMALL = 256L << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// What is done with each row of a table.
    interface Reader {
        void row(List<Json> values) throws Rows.Misfit;
    }

    /// Opens a backup and reads all of it once, so that what is damaged shows before anything is done with it.
    ///
    /// @throws UserError when there is no such file, or it is no backup, or not as it was written
    public static BackupFile open(Path file) {
        try {
            var zip = new ZipFile(file.toFile());
            try {
                var backup = new BackupFile(zip, manifest(zip));
                backup.check(file.toFile().length());
                return backup;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException _) {
            throw noBackup(file);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /// Reads the rows of a table once more.
    ///
    /// @throws UserError when they are not as the manifest says
    void read(Manifest.Part part, Reader reader) throws Rows.Misfit {
        var digest = BackupWriter.sha256();
        long rows = 0;
        try (var entry = zip.getInputStream(zip.getEntry(part.entry()));
                var in = new Lines(new BufferedInputStream(new DigestInputStream(entry, digest), 1 << 16),
                        part.bytes())) {
            for (var line = in.next(); line.length > 0; line = in.next()) {
                reader.row(values(line, part));
                rows++;
            }
            if (rows != part.rows() || in.read != part.bytes()
                    || !HexFormat.of().formatHex(digest.digest()).equals(part.hash())) {
                throw damaged(part.entry());
            }
        } catch (IOException | Unreadable _) {
            throw damaged(part.entry());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(BackupWriter.MANIFEST);
        if (entry == null) {
            throw new IOException("no manifest");
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(LARGEST_MANIFEST);
            return Manifest.of(JsonFile.read(bytes).root())
                    .orElseThrow(() -> damaged(BackupWriter.MANIFEST));
        } catch (Unreadable _) {
            throw damaged(BackupWriter.MANIFEST);
        }
    }

    private void check(long size) {
        var expected = new HashSet<String>();
        expected.add(BackupWriter.MANIFEST);
        for (var part : manifest.parts()) {
            if (!expected.add(part.entry()) || zip.getEntry(part.entry()) == null
                    || (part.bytes() > SMALL && part.bytes() / SWELLS > size)) {
                throw damaged(part.entry());
            }
        }
        var entries = zip.stream().toList();
        if (entries.size() != expected.size()
                || !entries.stream().allMatch(entry -> expected.contains(entry.getName()))) {
            throw damaged("zip");
        }
        try {
            for (var part : manifest.parts()) {
                read(part, _ -> {
                });
            }
        } catch (Rows.Misfit e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Json> values(byte[] line, Manifest.Part part) throws Unreadable {
        if (JsonFile.read(line).root() instanceof Json.Arr(var values)
                && values.size() == part.columns().size()) {
            return values;
        }
        throw damaged(part.entry());
    }

    static UserError damaged(String entry) {
        return new UserError(
                Words.of("バックアップの「%s」が、作ったときのままではありません。何も変えていません。".formatted(entry),
                        "“%s” of the backup is not as it was written. Nothing was changed.".formatted(entry)),
                Words.of("別のバックアップを使ってください。", "Please use another backup."));
    }

    private static UserError noBackup(Path file) {
        return new UserError(
                Words.of("「%s」は開けないか、バックアップのファイルではありません。".formatted(file),
                        "“%s” cannot be opened, or is no backup.".formatted(file)),
                Words.of("「kanmin backup」で作ったファイルを指定してください。", "Give a file made by “kanmin backup”."));
    }

    /// Reads line by line, never more than a document may have at once, nor more in all than was said.
    private static final class Lines implements AutoCloseable {

        private final InputStream in;
        private final long most;
        private long read;

        Lines(InputStream in, long most) {
            this.in = in;
            this.most = most;
        }

        /// The next line without its line feed; empty at the end.
        byte[] next() throws IOException {
            var line = new ByteArrayOutputStream(1 << 10);
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (++read > most || line.size() > JsonFile.LARGEST) {
                    throw new IOException("longer than it was said to be");
                }
                if (b == '\n') {
                    return line.toByteArray();
                }
                line.write(b);
            }
            if (line.size() > 0) {
                throw new IOException("cut off");
            }
            return new byte[0];
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
