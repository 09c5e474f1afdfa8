package jp.kanmin.register.check.glance;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jp.kanmin.text.Decoded;

/// The two encodings whose bytes are looked at as they are. In both, no byte of a character of several is a comma, a
/// quote, a line break or a tab.
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    CP932(Decoded.WINDOWS_31J);

    /// Each character of two bytes in CP932 by its bytes; 0 where there is none.
    private static final char[] TWO_BYTES = twoBytes();

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    byte[] bytes(String text) {
        return text.getBytes(charset);
    }

    static char twoBytes(int lead, int trail) {
        return TWO_BYTES[lead << 8 | trail];
    }

    private static char[] twoBytes() {
        var table = new char[1 << 16];
        for (int lead = 0x81; lead <= 0xFC; lead++) {
            for (int trail = 0x40; trail <= 0xFC && (lead < 0xA0 || lead > 0xDF); trail++) {
                var text = new String(new byte[]{(byte) lead, (byte) trail}, Decoded.WINDOWS_31J);
                if (text.length() == 1 && text.charAt(0) != '\uFFFD') {
                    table[lead << 8 | trail] = text.charAt(0);
                }
            }
        }
        return table;
    }
}
