package jp.kanmin.app.web.road.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.kanmin.text.Repair;

/// What is mended in a text on its way into the plan: damaged characters, and tables pasted from a spreadsheet.
///
/// @param characters what was mended, such as `⺠ → 民`, each once
/// @param hasTable a pasted table was turned into one of the text
public record Mending(String text, List<String> characters, boolean hasTable) {

    private static final int MOST_COLUMNS = 50;

    public Mending {
        characters = List.copyOf(characters);
    }

    /// The text with its characters mended and, in a long text, its pasted tables turned.
    public static Mending of(String text, Kind kind) {
        var repaired = Repair.print(text);
        var characters = repaired.edits().stream().map(edit -> shown(edit.from()) + " → " + edit.to())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var turned = kind == Kind.LONG ? tables(repaired.text()) : repaired.text();
        return new Mending(turned, List.copyOf(characters), !turned.equals(repaired.text()));
    }

    /// A single sign with its code point: many faces draw the damaged and the right one alike.
    private static String shown(String from) {
        return from.codePointCount(0, from.length()) == 1
                ? "%s（U+%04X）".formatted(from, from.codePointAt(0))
                : from;
    }

    public boolean isChanged() {
        return hasTable || !characters.isEmpty();
    }

    /// Text as a form sends it: one kind of line break, nothing that neither shows nor divides.
    public static String clean(String sent) {
        return sent.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(c -> c == '\n' || c == '\t' || !(Character.isISOControl(c) || (c & 0xFFFE) == 0xFFFE
                        || (c >= 0xD800 && c <= 0xDFFF) || c == 0x202E || c == 0x202D))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Two lines or more, one after the other, whose cells are set apart by tabs.
    private static String tables(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        var out = new ArrayList<String>();
        var block = new ArrayList<String>();
        Stream.concat(text.lines(), Stream.of("")).forEach(line -> {
            if (line.indexOf('\t') >= 0) {
                block.add(line);
            } else {
                close(block, out);
                out.add(line);
            }
        });
        out.removeLast();
        return String.join("\n", out).stripTrailing();
    }

    private static void close(List<String> block, List<String> out) {
        int columns = block.stream().mapToInt(line -> line.split("\t", -1).length).max().orElse(0);
        if (block.size() < 2 || columns > MOST_COLUMNS) {
            out.addAll(block);
        } else {
            if (!out.isEmpty() && !out.getLast().isBlank()) {
                out.add("");
            }
            out.add(row(block.getFirst(), columns));
            out.add("|" + " --- |".repeat(columns));
            block.stream().skip(1).map(line -> row(line, columns)).forEach(out::add);
            out.add("");
        }
        block.clear();
    }

    private static String row(String line, int columns) {
        var cells = List.of(line.split("\t", -1));
        var row = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            var cell = i < cells.size() ? cells.get(i).strip() : "";
            row.append(' ').append(cell.replace("\\", "\\\\").replace("|", "\\|")).append(" |");
        }
        return row.toString();
    }
}
