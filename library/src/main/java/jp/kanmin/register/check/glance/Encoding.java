package jp.kanmin.register.check.glance;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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
}
