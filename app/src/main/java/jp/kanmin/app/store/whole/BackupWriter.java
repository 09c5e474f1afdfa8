package jp.kanmin.app.store.whole;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.kanmin.app.store.OpenStore;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;

/// Writes a backup: a zip with a file of rows for each table and a manifest. Both engines give the same file.
public final class BackupWriter {

    static final String MANIFEST = "manifest.json";

    private BackupWriter() {}

    /// Writes all rows as they stand at one moment, row by row, while others go on writing.
    ///
    /// @param taken the time, as the store writes times
    /// @throws UncheckedIOException when it cannot be written
    public static Manifest write(OpenStore store, String taken, OutputStream to) {
        var schema = store.version().orElseThrow();
        return store.inOneView(() -> {
            try (var zip = new ZipOutputStream(new BufferedOutputStream(to, 1 << 16))) {
                var parts = new ArrayList<Manifest.Part>();
                for (var table : Schema.of(store.sql()).kept()) {
                    zip.putNextEntry(new ZipEntry(new Manifest.Part(table.name(), table.columnNames(), 0, 0,
                            "").entry()));
                    parts.add(write(store, table, zip));
                    zip.closeEntry();
                }
                var manifest = new Manifest(schema, taken, store.audit().end(), parts);
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(JsonText.pretty(manifest.json()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                return manifest;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Manifest.Part write(OpenStore store, Table table, OutputStream to) throws IOException {
        var digest = sha256();
        var out = new Counted(new DigestOutputStream(to, digest));
        store.sql().query(Rows.select(table, "", store.isSqlite()), row -> {
            out.line(JsonText.line(new Json.Arr(Rows.read(table, row))));
        });
        out.flush();
        return new Manifest.Part(table.name(), table.columnNames(), out.lines, out.bytes,
                HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long lines;
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        void line(String text) {
            try {
                var line = (text + "\n").getBytes(StandardCharsets.UTF_8);
                out.write(line);
                lines++;
                bytes += line.length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
