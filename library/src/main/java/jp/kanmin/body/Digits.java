package jp.kanmin.body;

import java.text.Normalizer;

/// Codes as people type them.
final class Digits {

    private Digits() {}

    /// The text without space around it and with plain digits for wide ones. Most texts are plain, and the
    /// normaliser's tables take a while to load.
    static String of(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        return plain ? text.strip() : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
