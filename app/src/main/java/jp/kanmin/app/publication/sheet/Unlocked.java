package jp.kanmin.app.publication.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.kanmin.file.Source;
import jp.kanmin.file.Unpacking;
import jp.kanmin.file.ZipArchive;

/// Takes the empty password off protected sheets: the writer sets one always, in a form that is no valid one.
final class Unlocked {

    private static final String EMPTY_PASSWORD = "<sheetProtection password=\"0\" ";
    private static final long MOST = 1L << 30;
    private static final int RATIO = 1_000;
    private static final int ENTRIES = 100;

    private Unlocked() {}

    static byte[] of(byte[] book) {
        var zip = ZipArchive.of(Source.of(book), new Unpacking(book.length, MOST, RATIO, ENTRIES));
        var bytes = new ByteArrayOutputStream(book.length);
        try (var out = new ZipOutputStream(bytes)) {
            for (var name : zip.names()) {
                out.putNextEntry(new ZipEntry(name));
                try (var in = zip.open(name).orElse(InputStream.nullInputStream())) {
                    out.write(
                            name.startsWith("xl/worksheets/") ? open(in.readAllBytes()) : in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] open(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8).replace(EMPTY_PASSWORD, "<sheetProtection ")
                .getBytes(StandardCharsets.UTF_8);
    }
}
