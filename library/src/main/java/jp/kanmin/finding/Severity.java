package jp.kanmin.finding;

import java.util.Locale;

/// How grave a finding is, gravest first.
public enum Severity {
    /// The material could not be read as what it should be.
    FATAL,
    CRITICAL,
    MAJOR,
    MINOR,
    INFO;

    /// Whether it must be mended before the material is taken.
    public boolean isGrave() {
        return compareTo(CRITICAL) <= 0;
    }

    /// As JSON says it: `critical`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
