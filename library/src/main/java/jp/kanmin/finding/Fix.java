package jp.kanmin.finding;

import java.util.Locale;

/// Whether the program can mend a finding.
public enum Fix {
    /// Mended without asking.
    AUTO,
    /// Mended when a person agrees.
    CONFIRM,
    /// Only a person can mend it.
    NONE;

    /// As JSON says it: `auto`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
