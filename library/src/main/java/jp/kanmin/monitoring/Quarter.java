package jp.kanmin.monitoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.text.JapaneseDate;

/// A quarter of a fiscal year: 2026Q1 runs from April to June 2026, 2026Q4 to March 2027.
///
/// @param year the western fiscal year
/// @param number 1 to 4
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})[-/ ]?[QqＱ]([1-4])");
    private static final Comparator<Quarter> ORDER = Comparator.comparingInt(Quarter::index);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("no such quarter: " + number);
        }
    }

    /// The quarter in any clear form: `2026Q1`, `令和8年度第1四半期`.
    public static Optional<Quarter> parse(String written) {
        var text = written.strip();
        var brief = WRITTEN.matcher(text);
        if (brief.matches()) {
            return Optional.of(new Quarter(Integer.parseInt(brief.group(1)),
                    Integer.parseInt(brief.group(2))));
        }
        return JapaneseDate.parse(text).filter(date -> date.kind() == JapaneseDate.Kind.QUARTER)
                .filter(date -> !date.toBeFilled()).map(date -> of(date.first()));
    }

    /// The quarter in which a day lies.
    public static Quarter of(LocalDate day) {
        int month = day.getMonthValue();
        return month < 4
                ? new Quarter(day.getYear() - 1, 4)
                : new Quarter(day.getYear(), (month - 1) / 3);
    }

    public LocalDate first() {
        return LocalDate.of(year, 4, 1).plusMonths(3L * (number - 1));
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    public Quarter before() {
        return at(index() - 1);
    }

    public Quarter next() {
        return at(index() + 1);
    }

    /// Its place among all quarters, so that neighbours differ by one.
    public int index() {
        return year * 4 + number - 1;
    }

    private static Quarter at(int index) {
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /// As documents say it: `2026Q1`.
    public String code() {
        return "%04dQ%d".formatted(year, number);
    }

    /// As a Japanese reader says it: `令和8年度 第1四半期`.
    public String japanese() {
        return JapaneseDate.ofFiscalYear(year).written() + " 第" + number + "四半期";
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }
}
