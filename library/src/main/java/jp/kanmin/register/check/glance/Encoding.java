package jp.kanmin.register.check.glance;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jp.kanmin.text.Decoded;

/// The two encodings whose bytes are looked at as they are. In both, no byte of a character of several is a comma, a
/// quote, a line break or a tab.
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    CP932(Decoded.WINDOWS_31J);

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

    /// Whether all of the bytes are characters in this encoding.
    /// `U+FFFD`, which stands for one that was lost before, is none.
    public boolean isText(byte[] bytes) {
        byte[] b = Arrays.copyOf(bytes, bytes.length + Glance.BEHIND);
        b[bytes.length] = '\n';
        var glance = TextGlance.of(false, this);
        int at = 0;
        while (at < bytes.length) {
            int end = glance.text(b, at, true);
            if (end == Glance.UNSURE) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }
}
