package jp.kanmin.app.web.page;

import java.time.LocalDate;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.text.JapaneseDate;

/// A day as somebody typed it, in any clear form.
public final class TypedDay {

    private TypedDay() {}

    /// Reads it.
    ///
    /// @param today what a day without its year is near to
    /// @throws UserError when it is no single day
    public static LocalDate read(String typed, LocalDate today) {
        return JapaneseDate.parse(typed.strip(), today)
                .filter(date -> date.kind() == JapaneseDate.Kind.DAY && !date.toBeFilled())
                .map(JapaneseDate::first)
                .orElseThrow(() -> new UserError(
                        Words.of("日付「%s」を読み取れません。".formatted(typed.strip()),
                                "The date “%s” cannot be read.".formatted(typed.strip())),
                        Words.of("令和8年4月1日、2026-04-01のように書いてください。", "Write it as 2026-04-01.")));
    }
}
