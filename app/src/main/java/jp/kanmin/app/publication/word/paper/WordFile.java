package jp.kanmin.app.publication.word.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a Word file, put together. The same parts give the same bytes: no clock is asked.
public final class WordFile {

    /// The first day a zip file knows but one: for the first, Java adds a time that depends on the time zone.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /// Adds a part.
    ///
    /// @param xml without its first line
    public WordFile with(String name, String xml) {
        return with(name, (Xml.HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    public WordFile with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
