package jp.kanmin.app.service.monitor.yearly;

import java.util.Locale;

import jp.kanmin.app.publication.yearly.YearlyReport;

/// The parts of a measure that are texts; the fifth, indicators and progress, is reckoned.
public enum Part {
    DIRECTION,
    RESULTS,
    NATIONAL,
    NEXT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a measure says here.
    public String of(YearlyReport.OfMeasure measure) {
        return switch (this) {
            case DIRECTION -> measure.direction();
            case RESULTS -> measure.results();
            case NATIONAL -> measure.national();
            case NEXT -> measure.next();
        };
    }
}
