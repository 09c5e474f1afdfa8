package jp.kanmin.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends a stream of XML when it goes on for long without any `<`, so that no reader has to hold a text without an end.
final class LongRuns extends FilterInputStream {

    /// Longer than any text of a cell, a formula or an attribute.
    private static final long LONGEST = 8 << 20;

    private long run;

    LongRuns(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        int last = from + count - 1;
        while (last >= from && into[last] != '<') {
            last--;
        }
        run = last < from ? run + Math.max(0, count) : from + count - 1L - last;
        if (run > LONGEST) {
            throw new IOException("a text without an end");
        }
        return count;
    }
}
