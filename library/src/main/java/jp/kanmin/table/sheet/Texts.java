package jp.kanmin.table.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The different texts of a workbook, packed: about a third of what they take as strings. Each has a number; the sheets
/// of a workbook may share one of these.
public final class Texts {

    /// A text's place is the number of its chunk and where it begins in it.
    private static final int CHUNK_BITS = 15;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int NARROW = 1 << 31;

    private final List<byte[]> narrow = new ArrayList<>();
    private final List<char[]> wide = new ArrayList<>();
    private int narrowEnd = CHUNK;
    private int wideEnd = CHUNK;
    private int[] places = new int[64];
    /// Lengths, with a mark at those that stand among the narrow ones.
    private int[] lengths = new int[64];
    private int size;
    /// Numbers of texts that can be found again, at the place that their hash points at; 0 is free.
    private int[] known = new int[128];
    private int knownSize;

    public int size() {
        return size;
    }

    public String get(int number) {
        int place = places[number];
        int chunk = place >>> CHUNK_BITS;
        int from = place & (CHUNK - 1);
        int length = lengths[number];
        return length < 0
                ? new String(narrow.get(chunk), from, length & ~NARROW, StandardCharsets.ISO_8859_1)
                : new String(wide.get(chunk), from, length);
    }

    /// How many characters a text has.
    public int length(int number) {
        return lengths[number] & ~NARROW;
    }

    /// The number of a text, the same for equal ones.
    public int number(String text) {
        return number(text.toCharArray(), text.length());
    }

    /// As [#number(String)], of the first characters.
    public int number(char[] text, int length) {
        int at = slot(known, hash(text, 0, length));
        while (known[at] != 0) {
            if (isSame(known[at] - 1, text, length)) {
                return known[at] - 1;
            }
            at = (at + 1) & (known.length - 1);
        }
        int number = add(text, length);
        known[at] = number + 1;
        if (++knownSize * 3 > known.length * 2) {
            grow();
        }
        return number;
    }

    /// Takes a text without asking whether it is known, for those who know that it is not.
    public int add(String text) {
        return add(text.toCharArray(), text.length());
    }

    private int add(char[] text, int length) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
            lengths = Arrays.copyOf(lengths, size + size / 2);
        }
        if (isNarrow(text, length)) {
            if (narrowEnd + length > CHUNK) {
                narrow.add(new byte[Math.max(CHUNK, length)]);
                narrowEnd = 0;
            }
            byte[] chunk = narrow.getLast();
            for (int i = 0; i < length; i++) {
                chunk[narrowEnd + i] = (byte) text[i];
            }
            places[size] = (narrow.size() - 1) << CHUNK_BITS | narrowEnd;
            lengths[size] = length | NARROW;
            narrowEnd += length;
        } else {
            if (wideEnd + length > CHUNK) {
                wide.add(new char[Math.max(CHUNK, length)]);
                wideEnd = 0;
            }
            System.arraycopy(text, 0, wide.getLast(), wideEnd, length);
            places[size] = (wide.size() - 1) << CHUNK_BITS | wideEnd;
            lengths[size] = length;
            wideEnd += length;
        }
        return size++;
    }

    private boolean isSame(int number, char[] text, int length) {
        if ((lengths[number] & ~NARROW) != length) {
            return false;
        }
        int chunk = places[number] >>> CHUNK_BITS;
        int from = places[number] & (CHUNK - 1);
        if (lengths[number] >= 0) {
            return Arrays.equals(wide.get(chunk), from, from + length, text, 0, length);
        }
        byte[] signs = narrow.get(chunk);
        for (int i = 0; i < length; i++) {
            if ((signs[from + i] & 0xFF) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        int[] larger = new int[known.length * 2];
        for (int one : known) {
            if (one != 0) {
                int at = slot(larger, hash(one - 1));
                while (larger[at] != 0) {
                    at = (at + 1) & (larger.length - 1);
                }
                larger[at] = one;
            }
        }
        known = larger;
    }

    private int hash(int number) {
        int chunk = places[number] >>> CHUNK_BITS;
        int from = places[number] & (CHUNK - 1);
        if (lengths[number] >= 0) {
            return hash(wide.get(chunk), from, lengths[number]);
        }
        byte[] signs = narrow.get(chunk);
        int hash = 0;
        for (int i = from; i < from + (lengths[number] & ~NARROW); i++) {
            hash = hash * 31 + (signs[i] & 0xFF);
        }
        return hash;
    }

    private static int hash(char[] text, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + text[i];
        }
        return hash;
    }

    private static int slot(int[] table, int hash) {
        int mixed = (hash ^ (hash >>> 15)) * 0x9E37_79B9;
        return (mixed >>> 1) & (table.length - 1);
    }

    private static boolean isNarrow(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] > 0xFF) {
                return false;
            }
        }
        return true;
    }
}
