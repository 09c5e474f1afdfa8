package jp.kanmin.file;

import java.nio.charset.StandardCharsets;

/// Numbers from text, quickly and without errors.
public final class Digits {

    private static final double[] TENS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
        1e13, 1e14,
        1e15};
    /// Digits that a double holds without loss.
    private static final int EXACT = 15;
    private static final int LONGEST = 400;

    private Digits() {}

    /// A whole number such as `-12`, or the other one when it is none or too large.
    public static int whole(String text, int otherwise) {
        int at = text.startsWith("-") ? 1 : 0;
        if (text.length() == at || text.length() > at + 9) {
            return otherwise;
        }
        int value = 0;
        for (int i = at; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return at == 1 ? -value : value;
    }

    /// A whole number of at most nine digits in ASCII, or the other one when it is none.
    public static int whole(byte[] ascii, int from, int to, int otherwise) {
        if (to == from || to - from > 9) {
            return otherwise;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = ascii[i] - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /// A number in ASCII; not a number when it is none.
    public static double decimal(byte[] ascii, int from, int to) {
        int at = from < to && ascii[from] == '-' ? from + 1 : from;
        long value = 0;
        int digits = 0;
        int behind = -1;
        for (int i = at; i < to; i++) {
            byte c = ascii[i];
            if (c >= '0' && c <= '9' && digits < EXACT) {
                value = value * 10 + c - '0';
                digits++;
            } else if (c == '.' && behind < 0) {
                behind = digits;
            } else {
                return slowly(new String(ascii, from, to - from, StandardCharsets.ISO_8859_1));
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        double number = behind < 0 ? value : value / TENS[digits - behind];
        return at > from ? -number : number;
    }

    /// A number such as `-0.5` or `1.2E-7`; not a number when it is none.
    public static double decimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        long value = 0;
        int digits = 0;
        int behind = -1;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + c - '0';
                digits++;
            } else if (c == '.' && behind < 0) {
                behind = digits;
            } else {
                return slowly(text);
            }
            if (digits > EXACT) {
                return slowly(text);
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        double number = behind < 0 ? value : value / TENS[digits - behind];
        return at == 1 ? -number : number;
    }

    private static double slowly(String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Double.NaN;
        }
        for (int i = 0; i < plain.length(); i++) {
            if ("0123456789+-.eE".indexOf(plain.charAt(i)) < 0) {
                return Double.NaN; // words such as NaN, and the letters d and f, are numbers to Java only
            }
        }
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
