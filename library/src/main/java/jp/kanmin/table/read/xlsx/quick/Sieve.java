package jp.kanmin.table.read.xlsx.quick;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/// The bytes of a part on their way to the parser. Elements that are written as nearly all are, are read here and never
/// reach it: that takes a fraction of the time. Whatever is written otherwise goes to the parser as it stands, one by one
/// and in order.
///
/// What is let through always ends where such an element, or the beginning of the one around them, does, so that the parser
/// has used all of it when it says that it came there; only then elements are taken. When it says something else, all the
/// rest is its own.
abstract class Sieve extends InputStream {

    /// Something in the element is not plain.
    static final int OTHER = -1;
    /// The bytes end before the element does.
    static final int MORE = 0;

    private enum State {
        /// The element around them has not begun.
        BEFORE,
        /// All that was let through ends before an element, if the parser says so too.
        READY,
        /// An element is let through.
        ONE,
        /// All is let through.
        OFF
    }

    private static final int FIRST = 1 << 16;
    private static final int LARGEST = 1 << 20;
    /// So much is held back while a mark is looked for, lest its first half is gone.
    private static final int TAIL = 16;
    /// So many zeros stand behind the bytes; at them a row that is cut off ends.
    private static final int ROOM = 8;
    /// When so many more are not plain than are, looking for plain ones costs more than it saves.
    private static final int MOST_OTHERS = 100;
    private static final int LONGEST_TAG = 1 << 15;
    private static final byte[] CLOSE = {'>'};
    private static final byte[] ENCODING = ascii("encoding=");

    private final InputStream in;
    private final byte[] around;
    private final byte[] element;
    private byte[] bytes = new byte[FIRST];
    private int from;
    /// Up to there bytes may go to the parser.
    private int until;
    private int to;
    private boolean hasEnded;
    private boolean hasBegun;
    /// How many plain elements there were, less the others.
    private int balance;
    /// Whether what is let through next stands in the tag that begins an element.
    private boolean isInTag;
    private @Nullable IOException failure;
    private State state = State.BEFORE;

    Sieve(InputStream in, String around, String element) {
        this.in = in;
        this.around = ascii(around);
        this.element = ascii(element);
    }

    /// Reads the element that begins at `from`. Behind the bytes stand zeros, which are no signs of any.
    ///
    /// @return where it ends, or [#OTHER] or [#MORE]
    abstract int taken(byte[] all, int from, int end);

    /// To be called when the parser is at the beginning of the element around, or has just read one inside: takes all
    /// plain ones that follow.
    final void takeAll() {
        if (state != State.READY || from != until) {
            return;
        }
        while (true) {
            while (from < to && isBlank(bytes[from])) {
                from++;
            }
            int end = taken(bytes, from, to);
            if (end > 0) {
                from = end;
                balance++;
            } else if (end == OTHER || !fill()) {
                isInTag = begins();
                state = isInTag && balance-- > -MOST_OTHERS ? State.ONE : State.OFF;
                until = from;
                return;
            }
        }
    }

    private boolean begins() {
        int end = from + 1 + element.length;
        return end < to && bytes[from] == '<'
                && Arrays.equals(bytes, from + 1, end, element, 0, element.length)
                && (isBlank(bytes[end]) || bytes[end] == '>' || bytes[end] == '/');
    }

    static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
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
            case ONE -> rest();
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
        int at = find(around, from, hasEnded ? to : to - 1);
        int end = at < 0 ? -1 : find(CLOSE, at, to);
        if (at >= 0 && end < 0 && to - at < LONGEST_TAG && fill()) {
            return; // the tag is cut off
        }
        if (at < 0) {
            letAllButTail();
        } else {
            byte next = bytes[at + around.length];
            boolean isPlain = at > from && bytes[at - 1] == '<' && end > 0 && bytes[end - 1] != '/'
                    && (next == '>' || isBlank(next));
            state = isPlain ? State.READY : State.OFF;
            until = isPlain ? end + 1 : to;
        }
    }

    private void rest() {
        for (int at = from + 2; at + element.length < to; at++) {
            if (isInTag && bytes[at] == '>') {
                isInTag = false;
                if (bytes[at - 1] == '/') {
                    ready(at + 1);
                    return;
                }
            }
            int end = at + element.length;
            if (bytes[at] == element[0] && Arrays.equals(bytes, at, end, element, 0, element.length)) {
                boolean isEnd = bytes[at - 1] == '/' && bytes[at - 2] == '<';
                if (isEnd && bytes[end] == '>') {
                    ready(end + 1);
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
