package jp.kanmin.measure;

import java.util.Arrays;
import java.util.Locale;

import jp.kanmin.finding.Words;

/// Whether a municipality's taking part in a national measure is expected to have an effect. What a damaged list
/// does not tell is unknown, never no.
public enum Effect {
    /// The list marks it.
    YES("あり", "yes"),
    /// The list leaves it unmarked, and its marks can be trusted.
    NO("なし", "no"),
    /// The list does not tell, or its marks cannot be trusted.
    UNKNOWN("不明", "unknown");

    private final Words words;

    Effect(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    public Words words() {
        return words;
    }

    /// As JSON says it: `unknown`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The effect with that code; unknown for any other text.
    public static Effect of(String code) {
        return Arrays.stream(values()).filter(e -> e.code().equals(code)).findFirst().orElse(UNKNOWN);
    }
}
