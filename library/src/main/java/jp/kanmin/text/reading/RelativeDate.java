package jp.kanmin.text.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A year or month said from the day of the document: 今年, 昨年(度), 来月. Those said from another date in the text
/// (前年度, 翌年) are left alone.
///
/// @param month 0 for a year
record RelativeDate(int year, int month) {

    private record Word(String text, int shift, boolean ofMonth) {}

    /// Ordered: 一昨年 must be tried before 昨年.
    private static final List<Word> WORDS = List.of(
            new Word("一昨年", -2, false), new Word("再来年", 2, false), new Word("昨年", -1, false),
            new Word("来年", 1, false), new Word("今年", 0, false), new Word("本年", 0, false),
            new Word("当年", 0, false), new Word("先月", -1, true), new Word("来月", 1, true),
            new Word("今月", 0, true));

    /// The date at the cursor, which moves behind it, 度 not included.
    static Optional<RelativeDate> at(Cursor cursor, LocalDate now) {
        var word = WORDS.stream().filter(w -> cursor.take(w.text)).findFirst();
        if (word.isPresent() && word.get().ofMonth) {
            var month = YearMonth.from(now).plusMonths(word.get().shift);
            return Optional.of(new RelativeDate(month.getYear(), month.getMonthValue()));
        }
        boolean lastFiscalYear = cursor.next() == '度' && now.getMonthValue() < 4;
        return word.map(w -> new RelativeDate(now.getYear() + w.shift - (lastFiscalYear ? 1 : 0), 0));
    }
}
