package jp.kanmin.register.check.bytes;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One record cut into its cells, byte by byte. A quote that is never closed, or closed in the middle of a cell, ends
/// with its line: the record is then cut as if quotes meant nothing.
final class Cut {

    /// The record goes on behind the bytes that are there.
    static final int MORE = -1;
    /// No honest record is longer, in bytes.
    static final int LONGEST = 8 << 20;

    private final byte sep;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] quoted = new boolean[64];
    int cells;
    /// Line breaks in the record, the one that ends it among them.
    int lines;
    /// A quote stands where none may, or is not closed.
    boolean misquoted;

    Cut(byte sep) {
        this.sep = sep;
    }

    /// Cuts the record that begins at `from`; gives where the next one begins, or [#MORE].
    int record(byte[] b, int from, int limit, boolean ended) {
        int next = quotesMeant(b, from, limit, ended);
        return next == MORE && limit - from > LONGEST
                ? plain(b, from, limit, true)
                : next == MISQUOTED ? plain(b, from, limit, ended) : next;
    }

    private static final int MISQUOTED = -2;

    private int quotesMeant(byte[] b, int from, int limit, boolean ended) {
        cells = 0;
        lines = 0;
        misquoted = false;
        int at = from;
        while (true) {
            int end;
            if (at < limit && b[at] == '"') {
                end = closing(b, at + 1, limit, ended);
                if (end < 0) {
                    return end;
                }
                add(at + 1, end++, true);
            } else {
                end = at;
                while (end < limit && b[end] != sep && b[end] != '\n' && b[end] != '\r') {
                    misquoted |= b[end] == '"';
                    end++;
                }
                add(at, end, false);
            }
            if (end >= limit) {
                return ended ? limit : MORE;
            }
            if (b[end] == sep) {
                at = end + 1;
            } else {
                return b[end] == '\n' || b[end] == '\r' ? behindBreak(b, end, limit, ended) : MISQUOTED;
            }
        }
    }

    /// The place of the closing quote.
    private int closing(byte[] b, int from, int limit, boolean ended) {
        for (int i = from; i < limit; i++) {
            byte c = b[i];
            if (c == '"') {
                if (i + 1 >= limit && !ended) {
                    return MORE;
                }
                if (i + 1 >= limit || b[i + 1] != '"') {
                    return i;
                }
                i++;
            } else if (c == '\n' || (c == '\r' && i + 1 < limit && b[i + 1] != '\n')) {
                lines++;
            }
        }
        return ended ? MISQUOTED : MORE;
    }

    private int plain(byte[] b, int from, int limit, boolean ended) {
        cells = 0;
        lines = 0;
        misquoted = true;
        int start = from;
        for (int i = from; i < limit; i++) {
            if (b[i] == sep || b[i] == '\n' || b[i] == '\r') {
                add(start, i, false);
                start = i + 1;
                if (b[i] != sep) {
                    return behindBreak(b, i, limit, ended);
                }
            }
        }
        add(start, limit, false);
        return ended ? limit : MORE;
    }

    private int behindBreak(byte[] b, int at, int limit, boolean ended) {
        lines++;
        if (b[at] == '\n') {
            return at + 1;
        }
        if (at + 1 >= limit && !ended) {
            return MORE;
        }
        return at + 1 < limit && b[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private void add(int start, int end, boolean isQuoted) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
            quoted = Arrays.copyOf(quoted, 2 * cells);
        }
        starts[cells] = start;
        ends[cells] = end;
        quoted[cells++] = isQuoted;
    }

    /// The cells as texts; bytes that are no characters become `U+FFFD`.
    List<String> texts(byte[] b, Charset charset) {
        var texts = new ArrayList<String>(cells);
        for (int i = 0; i < cells; i++) {
            var text = new String(b, starts[i], ends[i] - starts[i], charset);
            texts.add(quoted[i] && text.indexOf('"') >= 0 ? text.replace("\"\"", "\"") : text);
        }
        return texts;
    }

    /// Whether nothing stands on the line.
    boolean isBlank() {
        return cells == 1 && starts[0] == ends[0] && !quoted[0];
    }
}
