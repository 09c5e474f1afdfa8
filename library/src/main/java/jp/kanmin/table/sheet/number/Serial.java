package jp.kanmin.table.sheet.number;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days as spreadsheets count them: 1 is 1 January 1900, the part behind the point is the time of day. A sheet that
/// counts from 1904 is read into these numbers too.
public final class Serial {

    /// What a number of the calendar that begins in 1904 lacks.
    public static final int FROM_1904 = 1462;

    private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 30);
    /// 29 February 1900, which spreadsheets believe in.
    private static final int NO_DAY = 60;
    /// 31 December 9999.
    private static final int LAST = 2_958_465;
    private static final int MILLIS = 86_400_000;

    private Serial() {}

    public static double of(LocalDate day) {
        long days = ChronoUnit.DAYS.between(BEFORE_FIRST, day);
        return days <= NO_DAY ? days - 1 : days;
    }

    public static double of(LocalDateTime moment) {
        return of(moment.toLocalDate()) + of(moment.toLocalTime());
    }

    /// The part of a day that has passed.
    public static double of(LocalTime time) {
        return time.toNanoOfDay() / 86_400_000_000_000.0;
    }

    /// The day and time that a number stands for, to the millisecond; empty when it is none, as the 29 February 1900 is.
    public static Optional<LocalDateTime> moment(double serial) {
        if (!(serial >= 0) || serial >= LAST + 1) {
            return Optional.empty();
        }
        long millis = Math.round(serial * MILLIS);
        long days = millis / MILLIS;
        if (days == NO_DAY || days > LAST) {
            return Optional.empty();
        }
        var day = BEFORE_FIRST.plusDays(days < NO_DAY ? days + 1 : days);
        return Optional.of(day.atTime(LocalTime.ofNanoOfDay(millis % MILLIS * 1_000_000)));
    }

    public static Optional<LocalDate> day(double serial) {
        return moment(serial).map(LocalDateTime::toLocalDate);
    }
}
