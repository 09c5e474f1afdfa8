package jp.kanmin.app.cli.console;

import java.util.List;

/// Text in columns for a terminal, where Japanese characters are two cells wide.
public final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /// The rows as lines, each column as wide as its widest text; the last column is left as it is.
    public static String align(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                if (i < row.size() - 1) {
                    line.repeat(" ", widths[i] - width(row.get(i))).append(GAP);
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /// How many cells a text takes.
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        if (c < 0x1100) {
            return Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        boolean wide = c <= 0x115F || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        boolean none = Character.getType(c) == Character.NON_SPACING_MARK || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
        return none ? 0 : wide ? 2 : 1;
    }

    /// The text with control characters shown instead of obeyed, so that no file can write escapes to a terminal.
    public static String visible(String text) {
        if (text.codePoints().noneMatch(Columns::isControl)) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                shown.append(' ');
            } else if (isControl(c)) {
                shown.append('\uFFFD');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /// Controls, and the marks that reorder or hide what stands around them.
    private static boolean isControl(int c) {
        return Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
                || Character.getType(c) == Character.SURROGATE;
    }
}
