package jp.kanmin.file;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// A zip in which only what is looked at is unpacked, and counted while it comes out. Sizes that the zip itself states
/// are used to find entries, never believed. Where the list at the end of the file is missing or broken, the entries
/// are looked for from the front.
public final class ZipArchive {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final int END = 0x06054B50;
    private static final int LISTED = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int WIDE_END = 0x06064B50;
    private static final int WIDE_LOCATOR = 0x07064B50;
    private static final int DESCRIPTOR = 0x08074B50;
    /// What stands where a number has no room in four bytes.
    private static final long ELSEWHERE = 0xFFFF_FFFFL;
    private static final int SECRET = 1;
    private static final int OPEN_ENDED = 8;
    private static final int UTF_8 = 0x800;
    private static final long LONGEST_LIST = 64L << 20;
    private static final int LONGEST_END = 65_557;

    /// One file in the zip.
    ///
    /// @param at where its local header stands
    /// @param packed bytes it takes in the zip, as far as known, else -1
    public record Entry(String name, long at, long packed, int method, long crc, boolean encrypted) {}

    private final Source source;
    private final Unpacking unpacking;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean isWhole = true;

    private ZipArchive(Source source, Unpacking unpacking) {
        this.source = source;
        this.unpacking = unpacking;
    }

    /// Lists what is in the zip.
    public static ZipArchive of(Source source, Unpacking unpacking) {
        var zip = new ZipArchive(source, unpacking);
        if (!zip.listed()) {
            zip.isWhole = false;
            zip.entries.clear();
            zip.search();
        }
        return zip;
    }

    /// False when the list of entries was missing, as after an interrupted copy.
    public boolean isWhole() {
        return isWhole;
    }

    public Set<String> names() {
        return entries.keySet();
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /// An entry's content; names are compared without regard to case, as Excel does.
    public Optional<InputStream> open(String name) {
        return find(name).filter(entry -> !entry.encrypted()).map(this::stream);
    }

    /// Whether some entry can only be read with a password.
    public boolean isEncrypted() {
        return entries.values().stream().anyMatch(Entry::encrypted);
    }

    private Optional<Entry> find(String name) {
        var exact = entries.get(name);
        return exact != null
                ? Optional.of(exact)
                : entries.values().stream().filter(e -> e.name.equalsIgnoreCase(name)).findFirst();
    }

    private InputStream stream(Entry entry) {
        byte[] header = source.bytes(entry.at, 30);
        if (header.length < 30 || int4(header, 0) != LOCAL) {
            return InputStream.nullInputStream();
        }
        long start = entry.at + 30 + int2(header, 26) + int2(header, 28);
        long length = entry.packed < 0
                ? source.size() - start
                : Math.min(entry.packed, source.size() - start);
        return new EntryStream(source, start, Math.max(0, length), entry.method, entry.crc, unpacking);
    }

    private boolean listed() {
        byte[] tail = source.bytes(Math.max(0, source.size() - LONGEST_END), LONGEST_END);
        for (int at = tail.length - 22; at >= 0; at--) {
            if (int4(tail, at) == END) {
                return list(tail, at);
            }
        }
        return false;
    }

    private boolean list(byte[] tail, int end) {
        long from = unsigned(tail, end + 16);
        long length = unsigned(tail, end + 12);
        if (from == ELSEWHERE && end >= 20 && int4(tail, end - 20) == WIDE_LOCATOR) {
            byte[] wide = source.bytes(int8(tail, end - 12), 56);
            if (wide.length < 56 || int4(wide, 0) != WIDE_END) {
                return false;
            }
            length = int8(wide, 40);
            from = int8(wide, 48);
        }
        return list(from, length);
    }

    private boolean list(long from, long length) {
        if (from < 0 || length < 0 || from >= source.size()
                || length > Math.min(source.size(), LONGEST_LIST)) {
            return false;
        }
        byte[] list = source.bytes(from, length);
        int at = 0;
        while (at + 46 <= list.length && int4(list, at) == LISTED) {
            int nameLength = int2(list, at + 28);
            if (at + 46 + nameLength > list.length) {
                return false;
            }
            int flags = int2(list, at + 8);
            add(new Entry(name(list, at + 46, nameLength, (flags & UTF_8) != 0), wide(list, at, 42),
                    wide(list, at, 20),
                    int2(list, at + 10), unsigned(list, at + 16), (flags & SECRET) != 0));
            at += 46 + nameLength + int2(list, at + 30) + int2(list, at + 32);
        }
        return !entries.isEmpty() || length == 0;
    }

    /// A place or a length of a listed entry: four bytes or, when these are all ones, eight in the extra field, where
    /// only the values stand that did not fit, in the order full length, packed length, place.
    private static long wide(byte[] list, int at, int field) {
        long value = unsigned(list, at + field);
        int extra = at + 46 + int2(list, at + 28);
        int end = Math.min(list.length, extra + int2(list, at + 30));
        if (value != ELSEWHERE) {
            return value;
        }
        for (int next = extra; next + 4 <= end; next += 4 + int2(list, next + 2)) {
            if (int2(list, next) == 1) {
                int before = (field > 20 && unsigned(list, at + 20) == ELSEWHERE ? 8 : 0)
                        + (unsigned(list, at + 24) == ELSEWHERE ? 8 : 0);
                return next + 4 + before + 8 <= end ? int8(list, next + 4 + before) : value;
            }
        }
        return value;
    }

    /// Walks from one local header to the next; an entry of unknown length is unpacked to find its end.
    private void search() {
        long at = 0;
        byte[] header = source.bytes(0, 30);
        while (header.length == 30 && int4(header, 0) == LOCAL) {
            int flags = int2(header, 6);
            int nameLength = int2(header, 26);
            long start = at + 30 + nameLength + int2(header, 28);
            long packed = unsigned(header, 18);
            boolean isOpenEnded = (flags & OPEN_ENDED) != 0 && packed == 0;
            if (isOpenEnded) {
                packed = EntryStream.packedLength(source, start, unpacking);
            }
            var name = name(source.bytes(at + 30, nameLength), 0, nameLength, (flags & UTF_8) != 0);
            add(new Entry(name, at, packed, int2(header, 8), -1, (flags & SECRET) != 0));
            at = start + packed;
            header = source.bytes(at, 30);
            if (isOpenEnded && header.length >= 16) {
                at += int4(header, 0) == DESCRIPTOR ? 16 : 12;
                header = source.bytes(at, 30);
            }
        }
    }

    private void add(Entry entry) {
        if (entries.size() >= unpacking.entries()) {
            throw new UserError(
                    Words.of("zipの中のファイルが多すぎます（上限%,d個）。".formatted(unpacking.entries()),
                            "There are too many files in the zip (limit %,d)."
                                    .formatted(unpacking.entries())),
                    Words.of("必要なファイルだけを選んでください。", "Choose only the files that are needed."));
        }
        entries.putIfAbsent(entry.name, entry);
    }

    /// Names not marked as UTF-8 were mostly written by Windows in Japan.
    private static String name(byte[] bytes, int from, int length, boolean isUtf8) {
        int usable = Math.max(0, Math.min(length, bytes.length - from));
        var utf8 = new String(bytes, from, usable, StandardCharsets.UTF_8);
        var name = isUtf8 || utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, from, usable, CP932);
        return name.replace('\\', '/');
    }

    /// The last part of an entry's name, in small letters behind its last dot.
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot < name.lastIndexOf('/') ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static int int2(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private static long unsigned(byte[] bytes, int at) {
        return int4(bytes, at) & 0xFFFF_FFFFL;
    }

    private static long int8(byte[] bytes, int at) {
        return unsigned(bytes, at) | (long) int4(bytes, at + 4) << 32;
    }

    private static int int4(byte[] bytes, int at) {
        return int2(bytes, at) | int2(bytes, at + 2) << 16;
    }
}
