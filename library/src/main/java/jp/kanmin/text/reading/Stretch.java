package jp.kanmin.text.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/// A stretch of days: a year, a fiscal year (April to March), a month, a day, or a named part of one.
///
/// @param year the western year in which it begins; for a fiscal year the one it is named after
/// @param month 1 to 12, or 0 for all of the year
/// @param day 1 to 31, or 0 for all of the month
public record Stretch(int year, boolean fiscal, int month, int day, Part part) {

    private static final int APRIL = 4;

    public LocalDate first() {
        return part.first(start());
    }

    public LocalDate last() {
        return part.last(start(), end());
    }

    private LocalDate start() {
        return LocalDate.of(year, month > 0 ? month : fiscal ? APRIL : 1, Math.max(1, day));
    }

    private LocalDate end() {
        if (day > 0) {
            return start();
        }
        return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : start().plusYears(1).minusDays(1);
    }

    /// `令和8年度`, `平成30年上半期`, `令和8年3月25日`. A year in which the era changed is named after the new era,
    /// a month or day after the era it lies in. Before Meiji the western form.
    public String japanese() {
        var day = month > 0 ? end() : LocalDate.of(year, 12, 31);
        return Era.year(year, day).map(this::withUnits).orElseGet(this::western);
    }

    /// `2026年度`, `2018年上半期`, `2026年3月25日`.
    public String western() {
        return withUnits(Integer.toString(year));
    }

    private String withUnits(String named) {
        return named + (fiscal ? "年度" : "年") + (month > 0 ? month + "月" : "") + (day > 0 ? day + "日" : "")
                + part.ja();
    }

    /// `FY2026`, `first half of 2018`, `25 March 2026`.
    public String english() {
        var named = month == 0 ? (fiscal ? "FY" : "") + year : monthName() + " " + year;
        return part.en() + (day > 0 ? day + " " : "") + named;
    }

    private String monthName() {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
