package jp.kanmin.text.glyph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A plain text table shipped with the library: one entry a line, `#` begins a comment, empty lines are nothing.
public final class Table {

    private Table() {}

    /// The entries of the named table, each as its fields. Fields are divided by runs of blanks.
    public static List<List<String>> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/jp/kanmin/text/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("[ \t]+", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
