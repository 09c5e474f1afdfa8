package jp.kanmin.register.check.cell;

import jp.kanmin.finding.Severity;

/// The kinds of things that can be wrong in a list. The ids are never reused once released.
public enum Fault {
    /// The file cannot be read as a list; the id is that of the official rule.
    UNREADABLE("L1-01", Severity.FATAL),
    /// No heading is one of the schema.
    HEADER("KR-HEADER", Severity.FATAL),
    /// A required column is not there, or one is there twice.
    COLUMN("KR-COLUMN", Severity.CRITICAL),
    REQUIRED("KR-REQUIRED", Severity.CRITICAL),
    TYPE("KR-TYPE", Severity.CRITICAL),
    CHOICE("KR-CHOICE", Severity.CRITICAL),
    PATTERN("KR-PATTERN", Severity.CRITICAL),
    /// A pattern of a foreign schema took more steps than any honest one does.
    STEPS("KR-STEPS", Severity.MAJOR),
    RANGE("KR-RANGE", Severity.CRITICAL),
    LENGTH("KR-LENGTH", Severity.CRITICAL),
    /// Too many or too few cells in a row.
    FIELDS("KR-FIELDS", Severity.CRITICAL),
    QUOTE("KR-QUOTE", Severity.CRITICAL),
    /// A control character.
    CONTROL("KR-CONTROL", Severity.CRITICAL),
    /// Bytes that are no characters in the file's encoding.
    BYTES("KR-BYTES", Severity.CRITICAL),
    TWICE("KR-TWICE", Severity.CRITICAL),
    /// A code, number or name that does not exist, or that another column contradicts.
    CODE("KR-CODE", Severity.CRITICAL),
    BODY("KR-BODY", Severity.CRITICAL),
    SWAPPED("KR-SWAPPED", Severity.CRITICAL),
    PLACE("KR-PLACE", Severity.CRITICAL),
    ORDER("KR-ORDER", Severity.CRITICAL),
    /// The end of opening hours before their beginning, which may mean the next day.
    HOURS("KR-HOURS", Severity.MINOR),
    PAIR("KR-PAIR", Severity.MAJOR),
    OTHER_BODY("KR-OTHER-BODY", Severity.MAJOR),
    BLANK("KR-BLANK", Severity.MINOR);

    private final String id;
    private final Severity severity;

    Fault(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
