package jp.kanmin.register.check.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import jp.kanmin.register.check.glance.Glance;

/// A file's bytes, a part of them at a time. Behind the part stand a line feed and zeros, so that whoever scans stops
/// there without asking.
final class Feed {

    static final int PART = 1 << 17;
    private static final int BEHIND = Glance.BEHIND;

    private final InputStream in;
    byte[] bytes = new byte[PART + BEHIND];
    /// Where the first byte stands that was not yet taken.
    int from;
    /// One behind the last byte there is.
    int limit;
    boolean ended;

    Feed(InputStream in) {
        this.in = in;
    }

    /// Moves what was not yet taken to the front and reads on. The part grows when what is there fills it.
    void more() throws IOException {
        int kept = limit - from;
        var to = bytes;
        if (kept > to.length / 2) {
            to = new byte[2 * (to.length - BEHIND) + BEHIND];
        } else if (kept < PART / 2 && to.length > PART + BEHIND) {
            to = new byte[PART + BEHIND];
        }
        System.arraycopy(bytes, from, to, 0, kept);
        bytes = to;
        from = 0;
        int room = to.length - BEHIND - kept;
        int read = in.readNBytes(to, kept, room);
        ended = read < room;
        limit = kept + read;
        to[limit] = '\n';
        Arrays.fill(to, limit + 1, limit + BEHIND, (byte) 0);
    }
}
