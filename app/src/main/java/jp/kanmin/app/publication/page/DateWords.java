package jp.kanmin.app.publication.page;

import java.time.LocalDate;
import java.util.Optional;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.text.JapaneseDate;

/// Dates as pages say them: both calendars in Japanese, the western one in English.
public final class DateWords {

    private DateWords() {}

    public static String of(JapaneseDate date, PageWords words) {
        return words.isEnglish() ? date.english() : date.both();
    }

    public static String of(LocalDate day, PageWords words) {
        return of(JapaneseDate.of(day), words);
    }

    /// A date as a document writes it; in words of ours where it can be read, else as it stands.
    public static String ofWritten(String written, PageWords words) {
        return read(written).map(date -> of(date, words)).orElse(written);
    }

    /// A date that a document gives both in its own form and as data: the form, completed by the other calendar.
    public static String of(Optional<JapaneseDate> date, String as, PageWords words) {
        if (as.isBlank()) {
            return date.map(day -> of(day, words)).orElse("");
        }
        return read(as).map(day -> of(day, words))
                .or(() -> date
                        .map(day -> words.isEnglish() ? of(day, words) : as + "（" + of(day, words) + "）"))
                .orElse(as);
    }

    private static Optional<JapaneseDate> read(String written) {
        return JapaneseDate.parse(written).filter(date -> !date.toBeFilled());
    }

    /// A quarter: 令和8年度第1四半期 or FY2026 Q1.
    public static String of(Quarter quarter, PageWords words) {
        return words.isEnglish()
                ? "FY%d Q%d".formatted(quarter.year(), quarter.number())
                : quarter.japanese();
    }
}
