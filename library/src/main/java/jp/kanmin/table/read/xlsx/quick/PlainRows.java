package jp.kanmin.table.read.xlsx.quick;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/// The bytes of a sheet on their way to the parser. Rows that are written as nearly all are, in ASCII and without formulas,
/// are read here and never reach it: that takes a fraction of the time. Whatever is written otherwise, by a single
/// sign, goes to the parser as it stands, row by row and in order.
///
/// What is let through always ends where a row or the beginning of the rows does, so that the parser has used all of it
/// when it says that it came there; only then rows are taken. When it says something else, all the rest is its own.
public final class PlainRows extends InputStream {

    private enum State {
        /// The rows have not begun.
        BEFORE,
        /// All that was let through ends before a row, if the parser says so too.
        READY,
        /// A row is let through.
        ROW,
        /// All is let through.
        OFF
    }

    private static final int FIRST = 1 << 16;
    private static final int LARGEST = 1 << 20;
    /// So much is held back while a mark is looked for, lest its first half is gone.
    private static final int TAIL = 16;
    /// So many zeros stand behind the bytes; at them a row that is cut off ends.
    private static final int ROOM = 8;
    private static final byte[] SHEET_DATA = ascii("sheetData");
    private static final byte[] ENCODING = ascii("encoding=");

    private final InputStream in;
    private final PlainRow row = new PlainRow();
    private byte[] bytes = new byte[FIRST];
    private int from;
    /// Up to there bytes may go to the parser.
    private int until;
    private int to;
    private boolean hasEnded;
    private boolean hasBegun;
    /// Whether what is let through next stands in the tag that begins a row.
    private boolean isInTag;
    private @Nullable IOException failure;
    private State state = State.BEFORE;

    public PlainRows(InputStream in) {
        this.in = in;
    }

    /// To be called when the parser is at the beginning of the rows or has just read one: takes all plain rows that
    /// follow.
    public void take(RowTaker taker) {
        if (state != State.READY || from != until) {
            return;
        }
        while (true) {
            from = PlainRow.behindBlanks(bytes, from, to);
            int end = row.read(bytes, from, to, taker);
            if (end > 0) {
                from = end;
            } else if (end == PlainRow.OTHER || !fill()) {
                isInTag = PlainRow.isRow(bytes, from);
                state = isInTag ? State.ROW : State.OFF;
                until = from;
                return;
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (from == until) {
            if (!go()) {
                return -1;
            }
        }
        int count = Math.min(length, until - from);
        System.arraycopy(bytes, from, into, at, count);
        from += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// Lets more bytes through; false when there are none.
    private boolean go() throws IOException {
        if (state == State.READY) {
            state = State.OFF;
        }
        if (to - from < TAIL && !fill()) {
            state = State.OFF;
        }
        switch (state) {
            case BEFORE -> beginning();
            case ROW -> rest();
            case READY, OFF -> until = to;
        }
        if (until == from && failure != null) {
            throw failure;
        }
        return until > from || !hasEnded;
    }

    private void beginning() {
        if (!hasBegun) {
            hasBegun = true;
            if (!isUtf8()) {
                state = State.OFF;
                until = to;
                return;
            }
        }
        int at = find(SHEET_DATA, from, hasEnded ? to : to - 1);
        if (at < 0) {
            letAllButTail();
        } else {
            int end = at + SHEET_DATA.length;
            boolean isPlain = at > from && bytes[at - 1] == '<' && end < to && bytes[end] == '>';
            state = isPlain ? State.READY : State.OFF;
            until = isPlain ? end + 1 : to;
        }
    }

    private void rest() {
        for (int at = from + 2; at + 3 < to; at++) {
            if (isInTag && bytes[at] == '>') {
                isInTag = false;
                if (bytes[at - 1] == '/') {
                    ready(at + 1);
                    return;
                }
            }
            if (bytes[at] == 'r' && bytes[at + 1] == 'o' && bytes[at + 2] == 'w') {
                boolean isEnd = bytes[at - 1] == '/' && bytes[at - 2] == '<';
                if (isEnd && bytes[at + 3] == '>') {
                    ready(at + 4);
                    return;
                }
                if (isEnd || bytes[at - 1] == ':') {
                    state = State.OFF; // written in a way in which its end is not known for sure
                    until = to;
                    return;
                }
            }
        }
        letAllButTail();
    }

    private void ready(int end) {
        state = State.READY;
        until = end;
    }

    private void letAllButTail() {
        until = hasEnded ? to : Math.max(from, to - TAIL);
        if (until == from && !fill()) {
            state = State.OFF;
            until = to;
        }
    }

    /// Only where each ASCII byte is its sign, whatever stands before it.
    private boolean isUtf8() {
        int head = Math.min(to, 256);
        int at = find(ENCODING, 0, head);
        if (at < 0) {
            return true;
        }
        int name = at + ENCODING.length + 1;
        return name + 5 < head && new String(bytes, name, 5, StandardCharsets.ISO_8859_1)
                .equalsIgnoreCase("UTF-8");
    }

    /// Puts the bytes that are left to the front and reads more behind them; false when there is no room or nothing more.
    private boolean fill() {
        if (hasEnded || (to - from >= LARGEST)) {
            return false;
        }
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, to - from);
            to -= from;
            until = Math.max(0, until - from);
            from = 0;
        }
        if (to + ROOM >= bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        try {
            int count = in.read(bytes, to, bytes.length - ROOM - to);
            hasEnded = count < 0;
            to += Math.max(0, count);
            Arrays.fill(bytes, to, to + ROOM, (byte) 0);
        } catch (IOException e) {
            failure = e;
            hasEnded = true;
        }
        return !hasEnded;
    }

    private int find(byte[] mark, int start, int end) {
        for (int at = start; at + mark.length <= end; at++) {
            if (bytes[at] == mark[0]
                    && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
