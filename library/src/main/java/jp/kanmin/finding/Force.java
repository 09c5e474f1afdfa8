package jp.kanmin.finding;

import java.util.Locale;

/// The legal force behind a finding. The interface always shows it in words.
public enum Force {
    /// A duty of the Act: arts. 8, 9(1), 9(4), 11(1), 15(1).
    MUST(Severity.CRITICAL, Words.of("義務", "must")),
    /// So in principle; an exception with a reason is accepted (art. 8(3), guide part I, 6).
    PRINCIPLE(Severity.MAJOR, Words.of("原則", "principle")),
    /// Advice of the guide, "as fitting".
    ADVICE(Severity.MINOR, Words.of("助言", "advice")),
    /// Good to know; nothing is wrong.
    NOTE(Severity.INFO, Words.of("参考", "note"));

    private final Severity planSeverity;
    private final Words words;

    Force(Severity planSeverity, Words words) {
        this.planSeverity = planSeverity;
        this.words = words;
    }

    /// How grave a breach is in a plan. Table rules bring their own severity.
    public Severity planSeverity() {
        return planSeverity;
    }

    public Words words() {
        return words;
    }

    /// As JSON says it: `must`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
