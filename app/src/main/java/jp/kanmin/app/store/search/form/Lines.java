package jp.kanmin.app.store.search.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table of words shipped beside this package: one entry a line, `#` begins a comment.
final class Lines {

    private Lines() {}

    static List<String> of(String name) {
        try (var in = Lines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the search lacks its table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
