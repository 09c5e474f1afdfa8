package jp.kanmin.table.read.xlsx.quick;

import java.io.InputStream;

/// Takes the plain texts out of the part that holds the texts of all sheets: those without readings, without looks of their
/// own inside, and without signs that are written otherwise than they are.
public final class PlainTexts extends Sieve {

    private static final byte[] BEGIN = {'<', 's', 'i', '>', '<', 't'};
    private static final byte[] END = {'<', '/', 't', '>', '<', '/', 's', 'i', '>'};
    private static final byte[] SPACE = {' ', 'x', 'm', 'l', ':', 's', 'p', 'a', 'c', 'e', '=', '"', 'p', 'r',
        'e', 's', 'e', 'r', 'v', 'e', '"'};

    private final TextTaker taker;
    private final char[] signs;

    /// Takes the texts in their order.
    @FunctionalInterface
    public interface TextTaker {
        void text(char[] signs, int length);
    }

    /// @param longest longer texts are left to the parser
    public PlainTexts(InputStream in, int longest, TextTaker taker) {
        super(in, "sst", "si");
        signs = new char[longest];
        this.taker = taker;
    }

    /// To be called when the parser is at the beginning of the texts or has just read one: takes all plain ones that
    /// follow.
    public void take() {
        takeAll();
    }

    @Override
    int taken(byte[] all, int from, int end) {
        int at = behind(BEGIN, all, from);
        if (at > 0 && all[at] == ' ') {
            at = behind(SPACE, all, at);
        }
        if (at <= 0 || all[at] != '>') {
            return end - from <= BEGIN.length + SPACE.length ? MORE : OTHER;
        }
        at++;
        int length = 0;
        while (all[at] != '<' && length < signs.length) {
            int sign = all[at];
            if (sign < 0) {
                sign = wide(all, at);
                at += sign < 0x800 ? 1 : 2;
            }
            boolean isEscape = sign == 'x' && length > 0 && signs[length - 1] == '_';
            if ((sign < ' ' && sign != '\n') || sign == '&' || sign == ']' || sign == 127 || isEscape) {
                return at + 3 >= end ? MORE : OTHER;
            }
            signs[length++] = (char) sign;
            at++;
        }
        int behind = behind(END, all, at);
        if (behind <= 0) {
            return at + END.length >= end ? MORE : OTHER;
        }
        taker.text(signs, length);
        return behind;
    }

    /// A sign of two or three bytes; 0 when these are none, or one that has no place in XML.
    private static int wide(byte[] all, int at) {
        int first = all[at] & 0xFF;
        int second = all[at + 1] & 0xFF;
        int third = all[at + 2] & 0xFF;
        if (first >= 0xC2 && first < 0xE0 && (second & 0xC0) == 0x80) {
            int sign = (first & 0x1F) << 6 | (second & 0x3F);
            return sign < 0xA0 ? 0 : sign;
        }
        if (first >= 0xE0 && first < 0xF0 && (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80) {
            int sign = (first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F);
            boolean isSurrogate = sign >= 0xD800 && sign < 0xE000;
            return sign < 0x800 || isSurrogate || sign > 0xFFFD ? 0 : sign;
        }
        return 0;
    }

    private static int behind(byte[] word, byte[] all, int from) {
        for (int i = 0; i < word.length; i++) {
            if (all[from + i] != word[i]) {
                return 0;
            }
        }
        return from + word.length;
    }
}
