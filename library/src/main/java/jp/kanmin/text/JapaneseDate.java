package jp.kanmin.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import jp.kanmin.text.reading.DateReader;
import jp.kanmin.text.reading.Numerals;
import jp.kanmin.text.reading.Part;
import jp.kanmin.text.reading.Reading;
import jp.kanmin.text.reading.Span;
import jp.kanmin.text.reading.Stretch;

/// A point or stretch of time as Japanese offices write it: 平成32年度, 令和2年度末, H29.3, 2020年夏頃, 2026-03-25.
/// Keeps the form as written; two dates are equal when they mean the same, 平成32年度 and 令和2年度 for one.
///
/// 年 and 年度 are different kinds and never equal: 2020年 ends in December, 2020年度 in the March that follows.
/// Compare due dates by [#last()], as ordering does.
///
/// A placeholder such as 平成〇年 is a date too, with [#toBeFilled()] and no year. Its first and last day are
/// [LocalDate#MAX]: it lies behind every date that is known, and is never late.
public final class JapaneseDate implements Comparable<JapaneseDate> {

    /// The length of the stretch. 年度 runs from April to March.
    public enum Kind {
        YEAR,
        FISCAL_YEAR,
        HALF,
        QUARTER,
        SEASON,
        MONTH,
        TEN_DAYS,
        DAY
    }

    /// Which side of the stretch is meant: all of it, from it on (から, 以降), up to its last day (まで, 中), or its
    /// end (末, 末まで).
    public enum Bound {
        NONE,
        FROM,
        UNTIL,
        END
    }

    /// A date in running text, between `start` and `end` in UTF-16 units.
    public record Found(int start, int end, JapaneseDate date) {}

    /// From the first day of `from` to the last day of `to`.
    public record Range(JapaneseDate from, JapaneseDate to, String written) {}

    private static final int LONGEST = 60;
    private static final String STARTS = "0123456789〇一二三四五六七八九明大正昭平令㍾㍽㍼㍻㋿MTSHRF~今本昨来再当先西";
    private static final Comparator<JapaneseDate> ORDER = Comparator.comparing(JapaneseDate::last)
            .thenComparing(JapaneseDate::first)
            .thenComparing(JapaneseDate::kind)
            .thenComparing(JapaneseDate::bound)
            .thenComparing(JapaneseDate::toBeFilled);

    private final Stretch stretch;
    private final Kind kind;
    private final Bound bound;
    private final boolean toBeFilled;
    private final boolean about;
    private final String written;

    private JapaneseDate(Stretch stretch, Bound bound, boolean toBeFilled, boolean about, String written) {
        this.stretch = stretch;
        this.kind = kind(stretch);
        this.bound = bound;
        this.toBeFilled = toBeFilled;
        this.about = about;
        this.written = written;
    }

    private JapaneseDate(Reading reading, String written) {
        this(reading.stretch(), bound(reading), reading.toBeFilled(), reading.about(), written);
    }

    private JapaneseDate(Stretch stretch) {
        this(stretch, Bound.NONE, false, false, stretch.japanese());
    }

    /// 2026 → 令和8年度.
    public static JapaneseDate ofFiscalYear(int year) {
        return new JapaneseDate(new Stretch(year, true, 0, 0, Part.WHOLE));
    }

    /// 2026 → 令和8年, January to December.
    public static JapaneseDate ofYear(int year) {
        return new JapaneseDate(new Stretch(year, false, 0, 0, Part.WHOLE));
    }

    public static JapaneseDate of(YearMonth month) {
        return new JapaneseDate(new Stretch(month.getYear(), false, month.getMonthValue(), 0, Part.WHOLE));
    }

    public static JapaneseDate of(LocalDate day) {
        return new JapaneseDate(
                new Stretch(day.getYear(), false, day.getMonthValue(), day.getDayOfMonth(), Part.WHOLE));
    }

    /// The whole text as one date; empty when it is none, or one that cannot be (2026-02-30).
    ///
    /// Days beyond the end of an era and before its beginning are counted on in the calendar: 平成31年5月1日 is
    /// 2019-05-01, because documents written in advance say so.
    public static Optional<JapaneseDate> parse(String text) {
        return parse(text, Optional.empty());
    }

    /// As [#parse(String)], where 今年度, 昨年 and the like count from the day of the document.
    public static Optional<JapaneseDate> parse(String text, LocalDate documentDate) {
        return parse(text, Optional.of(documentDate));
    }

    private static Optional<JapaneseDate> parse(String text, Optional<LocalDate> documentDate) {
        var written = text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        var folded = Numerals.folded(written);
        return DateReader.at(folded, 0, true, documentDate)
                .filter(reading -> reading.stop() == folded.length())
                .map(reading -> new JapaneseDate(reading, written));
    }

    /// All dates in running text, in order. Bare numbers (2026) and short forms that could be anything else (R7) do
    /// not count there.
    public static List<Found> in(String text) {
        return in(text, Optional.empty());
    }

    /// As [#in(String)], where 今年度, 昨年 and the like count from the day of the document.
    public static List<Found> in(String text, LocalDate documentDate) {
        return in(text, Optional.of(documentDate));
    }

    private static List<Found> in(String text, Optional<LocalDate> documentDate) {
        var folded = Numerals.folded(text);
        var found = new ArrayList<Found>();
        int i = 0;
        while (i < folded.length()) {
            var reading = mayStart(folded, text, i)
                    ? DateReader.at(folded, i, false, documentDate)
                    : Optional.<Reading>empty();
            if (reading.isPresent()) {
                int stop = reading.get().stop();
                found.add(new Found(i, stop, new JapaneseDate(reading.get(), text.substring(i, stop))));
                i = stop;
            } else {
                i++;
            }
        }
        return found;
    }

    /// Not in the middle of a number or a word. A list sign (▲, ○) is folded like a placeholder, but ends neither.
    private static boolean mayStart(String folded, String text, int i) {
        char c = folded.charAt(i);
        if (STARTS.indexOf(c) < 0) {
            return false;
        }
        char before = i > 0 ? folded.charAt(i - 1) : ' ';
        boolean inNumber = Numerals.isDigit(before) || (i > 0 && Numerals.isKanji(text.charAt(i - 1)));
        return c < 0x80
                ? !Numerals.isAsciiWord(before) && !(inNumber && Numerals.isDigit(c))
                : !Numerals.isKanji(c) || !inNumber;
    }

    /// Two dates as a span: 平成30年度～令和2年度, 2018-2020, 平成32–35年度, 令和2年4月から9月まで. What one side
    /// leaves out it takes from the other.
    public static Optional<Range> range(String text) {
        var written = text.strip();
        return written.length() > LONGEST
                ? Optional.empty()
                : Span.of(written).map(span -> new Range(new JapaneseDate(span.from(), span.fromText()),
                        new JapaneseDate(span.to(), span.toText()), written));
    }

    public Kind kind() {
        return kind;
    }

    public Bound bound() {
        return bound;
    }

    /// The western year in which it begins, for a 年度 the year it is named after; empty when it is to be filled in.
    public OptionalInt year() {
        return stretch.year() == 0 ? OptionalInt.empty() : OptionalInt.of(stretch.year());
    }

    /// The western fiscal year in which its last day lies; [java.time.Year#MAX_VALUE] when the year is to be filled in.
    public int fiscalYear() {
        var last = last();
        return last.getMonthValue() < 4 ? last.getYear() - 1 : last.getYear();
    }

    public LocalDate first() {
        return stretch.year() == 0 ? LocalDate.MAX : stretch.first();
    }

    public LocalDate last() {
        return stretch.year() == 0 ? LocalDate.MAX : stretch.last();
    }

    /// Whether the document leaves a year, month or day open for the reader: 平成〇年, 令和　年　月.
    public boolean toBeFilled() {
        return toBeFilled;
    }

    /// Whether it is said to be approximate: 夏頃, 年内を目途.
    public boolean about() {
        return about;
    }

    public String written() {
        return written;
    }

    /// Both calendars: `令和8年度（2026年度）`, `令和8年度末（2026年度末）`. A placeholder as it is written.
    public String both() {
        if (stretch.year() == 0) {
            return written;
        }
        var end = bound == Bound.END ? "末" : "";
        var japanese = stretch.japanese();
        var western = stretch.western();
        var name = japanese.equals(western) ? western + end : japanese + end + "（" + western + end + "）";
        return name + (bound == Bound.FROM ? "から" : bound == Bound.UNTIL ? "まで" : "");
    }

    /// `FY2026`, `end of FY2026`, `25 March 2026`, `summer 2017`.
    public String english() {
        if (stretch.year() == 0) {
            return "to be filled in";
        }
        return switch (bound) {
            case NONE -> stretch.english();
            case FROM -> "from " + stretch.english();
            case UNTIL -> "by " + stretch.english();
            case END -> "end of " + stretch.english();
        };
    }

    private static Kind kind(Stretch stretch) {
        return switch (stretch.part()) {
            case FIRST_HALF, SECOND_HALF -> Kind.HALF;
            case FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER -> Kind.QUARTER;
            case SPRING, SUMMER, AUTUMN, WINTER -> Kind.SEASON;
            case EARLY, MIDDLE, LATE -> Kind.TEN_DAYS;
            case WHOLE -> stretch.day() > 0
                    ? Kind.DAY
                    : stretch.month() > 0 ? Kind.MONTH : stretch.fiscal() ? Kind.FISCAL_YEAR : Kind.YEAR;
        };
    }

    /// 末まで is the end; 末から is from the end on, which only [Bound#FROM] can say.
    private static Bound bound(Reading reading) {
        if (reading.from()) {
            return Bound.FROM;
        }
        return reading.end() ? Bound.END : reading.until() ? Bound.UNTIL : Bound.NONE;
    }

    @Override
    public int compareTo(JapaneseDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JapaneseDate date && stretch.equals(date.stretch) && bound == date.bound
                && toBeFilled == date.toBeFilled;
    }

    @Override
    public int hashCode() {
        return Objects.hash(stretch, bound, toBeFilled);
    }

    @Override
    public String toString() {
        return written;
    }
}
