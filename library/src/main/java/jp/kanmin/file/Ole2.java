package jp.kanmin.file;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/// The names of the streams in a file of the kind that Office wrote before 2007.
public final class Ole2 {

    private static final int NO_MORE = -1;
    private static final int LISTED_TABLES = 109;
    private static final int MOST_SECTORS = 2_000;

    private final Source source;
    private final byte[] header;
    private final int shift;

    private Ole2(Source source, byte[] header) {
        this.source = source;
        this.header = header;
        this.shift = Math.clamp(int2(header, 30), 7, 16);
    }

    /// Whether the file begins as such a file does.
    public static boolean is(byte[] head) {
        return head.length >= 512 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF
                && (head[2] & 0xFF) == 0x11 && (head[3] & 0xFF) == 0xE0;
    }

    /// The names, as far as they can be followed.
    public static Set<String> streams(Source source) {
        byte[] header = source.bytes(0, 512);
        return is(header) ? new Ole2(source, header).names() : Set.of();
    }

    private Set<String> names() {
        var names = new TreeSet<String>();
        int sector = int4(header, 48);
        for (int i = 0; i < MOST_SECTORS && isSector(sector); i++) {
            byte[] entries = sector(sector);
            for (int at = 0; at + 128 <= entries.length; at += 128) {
                int length = int2(entries, at + 64);
                if (entries[at + 66] != 0 && length >= 2 && length <= 64) {
                    names.add(new String(entries, at, length - 2, StandardCharsets.UTF_16LE));
                }
            }
            sector = next(sector);
        }
        return names;
    }

    /// The sector that follows in the table of sectors. Its parts beyond the first 109 are not looked for: directories
    /// stand at the front of all but the largest files.
    private int next(int sector) {
        int perTable = 1 << (shift - 2);
        int table = sector / perTable;
        if (table >= LISTED_TABLES) {
            return NO_MORE;
        }
        int tableSector = int4(header, 76 + 4 * table);
        byte[] next = isSector(tableSector)
                ? source.bytes(place(tableSector) + 4L * (sector % perTable), 4)
                : new byte[0];
        return next.length == 4 ? int4(next, 0) : NO_MORE;
    }

    private static boolean isSector(int sector) {
        return sector >= 0;
    }

    private byte[] sector(int sector) {
        return source.bytes(place(sector), 1L << shift);
    }

    private long place(int sector) {
        return (sector + 1L) << shift;
    }

    private static int int2(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private static int int4(byte[] bytes, int at) {
        return int2(bytes, at) | int2(bytes, at + 2) << 16;
    }
}
