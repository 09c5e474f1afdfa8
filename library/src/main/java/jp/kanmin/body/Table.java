package jp.kanmin.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table of this room: lines of cells with tabs between, and remarks after `#`.
final class Table {

    private Table() {}

    static List<List<String>> read(String name) {
        try (var in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in this build: " + name);
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = text.indexOf('\n', from);
            if (text.charAt(from) != '#') {
                rows.add(cells(text.substring(from, to)));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>(8);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab));
            from = tab + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }
}
