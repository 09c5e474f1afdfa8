package jp.kanmin.finding;

import java.util.Locale;

/// The languages our words come in.
public enum Language {
    JA,
    EN;

    /// The language named by a tag such as `ja` or `en-GB`; Japanese for any we do not speak.
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : JA;
    }

    public String tag() {
        return this == EN ? "en" : "ja";
    }
}
