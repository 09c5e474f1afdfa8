package jp.kanmin.app.web.road.question;

import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.text.JapaneseDate;

/// How a time that somebody typed was understood.
public final class ReadAs {

    private static final Pattern BARE_YEAR = Pattern.compile("[0-9０-９]{4}");

    private ReadAs() {}

    /// A date; a bare year is a fiscal year, as everywhere in a plan.
    public static Optional<JapaneseDate> date(String typed) {
        var text = typed.strip();
        return JapaneseDate.parse(BARE_YEAR.matcher(text).matches() ? text + "年度" : text)
                .filter(date -> !date.toBeFilled());
    }

    /// From when to when.
    public static Optional<JapaneseDate.Range> period(String typed) {
        return JapaneseDate.range(typed);
    }

    /// In words: `令和7年度（2025年度）`; empty where it could not be read.
    public static String words(Kind kind, String typed, PageWords words) {
        return kind == Kind.PERIOD
                ? period(typed).map(range -> say(fiscal(range.from()), words) + words.say("to")
                        + say(fiscal(range.to()), words)).or(() -> date(typed).map(date -> say(date, words)))
                        .orElse("")
                : date(typed).map(date -> say(date, words)).orElse("");
    }

    /// A year of a period is a fiscal year where it was typed without 年: 2026, R8.
    static JapaneseDate fiscal(JapaneseDate date) {
        return date.kind() == JapaneseDate.Kind.YEAR && date.written().indexOf('年') < 0
                ? JapaneseDate.ofFiscalYear(date.year().orElseThrow())
                : date;
    }

    private static String say(JapaneseDate date, PageWords words) {
        return words.isEnglish() ? date.english() : date.both();
    }
}
