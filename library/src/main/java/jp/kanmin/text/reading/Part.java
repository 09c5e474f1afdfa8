package jp.kanmin.text.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A part of a year or of a month, such as 上半期, 夏 or 下旬.
public enum Part {
    WHOLE("", ""),
    FIRST_HALF("上半期", "first half of "),
    SECOND_HALF("下半期", "second half of "),
    FIRST_QUARTER(
            "第1四半期", "Q1 of "),
    SECOND_QUARTER("第2四半期", "Q2 of "),
    THIRD_QUARTER("第3四半期",
            "Q3 of "),
    FOURTH_QUARTER("第4四半期", "Q4 of "),
    SPRING("春", "spring "),
    SUMMER("夏",
            "summer "),
    AUTUMN("秋", "autumn "),
    WINTER("冬", "winter "),
    EARLY("上旬",
            "early "),
    MIDDLE("中旬", "mid-"),
    LATE("下旬", "late ");

    private record Word(String text, Part part) {}

    private static final List<Word> OF_YEAR = List.of(
            new Word("上半年期", FIRST_HALF), new Word("上半期", FIRST_HALF), new Word("上期", FIRST_HALF),
            new Word("前半", FIRST_HALF), new Word("前期", FIRST_HALF), new Word("下半期", SECOND_HALF),
            new Word("下期", SECOND_HALF), new Word("後半", SECOND_HALF), new Word("後期", SECOND_HALF));
    private static final List<Word> OF_MONTH = List.of(
            new Word("上旬", EARLY), new Word("初旬", EARLY), new Word("中旬", MIDDLE), new Word("下旬", LATE));
    private static final List<Part> QUARTERS = List.of(FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER,
            FOURTH_QUARTER);
    private static final List<Part> SEASONS = List.of(SPRING, SUMMER, AUTUMN, WINTER);
    /// What follows a season that is meant as a time; 春闘 and 秋田 are not.
    private static final String AFTER_SEASON = "頃ご季期まにの以か、。,)）をよ ";

    private final String ja;
    private final String en;

    Part(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    /// A part and how many characters its name took.
    record Named(Part part, int length) {}

    static Optional<Named> ofYear(String text, int at) {
        return at >= text.length()
                ? Optional.empty()
                : named(OF_YEAR, text, at).or(() -> quarter(text, at)).or(() -> season(text, at));
    }

    static Optional<Named> ofMonth(String text, int at) {
        return named(OF_MONTH, text, at);
    }

    private static Optional<Named> named(List<Word> words, String text, int at) {
        for (var word : words) {
            if (text.startsWith(word.text, at)) {
                return Optional.of(new Named(word.part, word.text.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Named> quarter(String text, int at) {
        int i = text.startsWith("第", at) ? at + 1 : at;
        if (!text.startsWith("四半期", i + 1)) {
            return Optional.empty();
        }
        int number = Math.max("1234".indexOf(text.charAt(i)), "一二三四".indexOf(text.charAt(i)));
        return number < 0
                ? Optional.empty()
                : Optional.of(new Named(QUARTERS.get(number), i + 4 - at));
    }

    private static Optional<Named> season(String text, int at) {
        int season = at < text.length() ? "春夏秋冬".indexOf(text.charAt(at)) : -1;
        boolean meant = at + 1 >= text.length() || AFTER_SEASON.indexOf(text.charAt(at + 1)) >= 0;
        if (season < 0 || !meant) {
            return Optional.empty();
        }
        boolean longer = at + 1 < text.length() && "季期".indexOf(text.charAt(at + 1)) >= 0;
        return Optional.of(new Named(SEASONS.get(season), longer ? 2 : 1));
    }

    /// The first day of this part of the year that begins at `start`. Seasons are those of the weather service:
    /// spring is March to May; winter begins in the December of the year. In a fiscal year spring is April and May.
    LocalDate first(LocalDate start) {
        return switch (this) {
            case WHOLE, FIRST_HALF, FIRST_QUARTER, EARLY -> start;
            case SECOND_QUARTER -> start.plusMonths(3);
            case SECOND_HALF, THIRD_QUARTER -> start.plusMonths(6);
            case FOURTH_QUARTER -> start.plusMonths(9);
            case SPRING -> LocalDate.of(start.getYear(), Math.max(3, start.getMonthValue()), 1);
            case SUMMER -> LocalDate.of(start.getYear(), 6, 1);
            case AUTUMN -> LocalDate.of(start.getYear(), 9, 1);
            case WINTER -> LocalDate.of(start.getYear(), 12, 1);
            case MIDDLE -> start.withDayOfMonth(11);
            case LATE -> start.withDayOfMonth(21);
        };
    }

    /// The last day of this part of the stretch from `start` to `end`.
    LocalDate last(LocalDate start, LocalDate end) {
        return switch (this) {
            case WHOLE, SECOND_HALF, FOURTH_QUARTER, LATE -> end;
            case FIRST_HALF -> start.plusMonths(6).minusDays(1);
            case FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER -> first(start).plusMonths(3).minusDays(1);
            case SPRING -> LocalDate.of(start.getYear(), 5, 31);
            case SUMMER, AUTUMN -> first(start).plusMonths(3).minusDays(1);
            case WINTER -> YearMonth.of(start.getYear() + 1, 2).atEndOfMonth();
            case EARLY -> start.withDayOfMonth(10);
            case MIDDLE -> start.withDayOfMonth(20);
        };
    }
}
