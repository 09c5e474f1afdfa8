package jp.kanmin.app.web.road.question;

/// What a field takes.
public enum Kind {
    /// A line.
    SHORT,
    /// Paragraphs, tables and pictures, as CommonMark.
    LONG,
    CHOICE,
    YES_NO,
    /// A date or year in any clear form.
    DATE,
    /// As [#DATE]; the form as typed is kept beside it for print.
    DUE,
    /// From when to when, in any clear form.
    PERIOD,
    PHONE,
    MAIL;

    /// True for what is a time.
    public boolean isTime() {
        return this == DATE || this == DUE || this == PERIOD;
    }

    /// True for what is typed, not chosen.
    public boolean isText() {
        return this != CHOICE && this != YES_NO;
    }
}
