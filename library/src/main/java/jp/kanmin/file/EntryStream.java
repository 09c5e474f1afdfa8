package jp.kanmin.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The content of one file in a zip, unpacked and counted while it is read.
final class EntryStream extends InputStream {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 1 << 15;

    private final Source source;
    private final int method;
    private final long crc;
    private final Unpacking unpacking;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] packed = new byte[BUFFER];
    private long at;
    private long left;
    private boolean hasEnded;

    /// @param crc the sum the content must have; -1 when it is not known
    EntryStream(Source source, long at, long length, int method, long crc, Unpacking unpacking) {
        this.source = source;
        this.at = at;
        this.left = length;
        this.method = method;
        this.crc = crc;
        this.unpacking = unpacking;
    }

    /// How many bytes a packed entry takes from `at` on; all that are left when it does not end.
    static long packedLength(Source source, long at, Unpacking unpacking) {
        try (var stream = new EntryStream(source, at, Math.max(0, source.size() - at), DEFLATED, -1,
                unpacking)) {
            byte[] thrown = new byte[BUFFER];
            while (stream.inflate(thrown, 0, thrown.length) > 0) {
                // only the length is asked for
            }
            return stream.inflater.getBytesRead();
        } catch (IOException _) {
            return Math.max(0, source.size() - at);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (hasEnded || length == 0) {
            return hasEnded ? -1 : 0;
        }
        int count = switch (method) {
            case STORED -> stored(into, from, length);
            case DEFLATED -> inflate(into, from, length);
            default -> throw new IOException("packed in a way we do not know: " + method);
        };
        if (count <= 0) {
            hasEnded = true;
            close();
            if (crc >= 0 && sum.getValue() != crc) {
                throw new IOException("the sum does not fit");
            }
            return -1;
        }
        if (method == STORED) {
            unpacking.count(count);
        }
        sum.update(into, from, count);
        return count;
    }

    @Override
    public void close() {
        hasEnded = true;
        inflater.end();
    }

    private int stored(byte[] into, int from, int length) {
        int count = left <= 0 ? -1 : source.read(at, into, from, (int) Math.min(length, left));
        at += Math.max(0, count);
        left -= Math.max(0, count);
        return count;
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(into, from, length);
                if (count > 0) {
                    unpacking.count(count);
                    return count;
                }
                if (inflater.finished()) {
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw new IOException("packed with a dictionary");
                }
                int filled = stored(packed, 0, packed.length);
                if (filled <= 0) {
                    throw new IOException("ends too early");
                }
                inflater.setInput(packed, 0, filled);
            }
            return -1;
        } catch (DataFormatException e) {
            throw new IOException("not packed as it should be", e);
        }
    }
}
