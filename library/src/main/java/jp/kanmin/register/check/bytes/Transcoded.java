package jp.kanmin.register.check.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// Characters as UTF-8, for files in encodings whose bytes we do not look at.
final class Transcoded extends InputStream {

    private final Reader reader;
    private final char[] characters = new char[1 << 15];
    private byte[] bytes = {};
    private int from;
    private int carried;

    Transcoded(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return from < bytes.length || fill() ? bytes[from++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (from >= bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - from);
        System.arraycopy(bytes, from, into, offset, count);
        from += count;
        return count;
    }

    /// Reads on. Half a pair of characters at the end waits for its other half.
    private boolean fill() throws IOException {
        int read = reader.read(characters, carried, characters.length - carried);
        int count = carried + Math.max(0, read);
        carried = 0;
        if (count == 0) {
            return false;
        }
        char last = characters[count - 1];
        int whole = count;
        if (read > 0 && Character.isHighSurrogate(last)) {
            whole--;
            carried = 1;
        }
        bytes = new String(characters, 0, whole).getBytes(StandardCharsets.UTF_8);
        characters[0] = last;
        from = 0;
        return bytes.length > 0 || fill();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
