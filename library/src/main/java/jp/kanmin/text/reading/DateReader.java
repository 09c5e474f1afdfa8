package jp.kanmin.text.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Reads one date at a place of a text, looking at each character at most a few times.
public final class DateReader {

    private final String text;
    private final boolean alone;
    private final boolean repeated;
    private final Optional<LocalDate> today;
    private final int start;
    private final Cursor cursor;

    private int year;
    private boolean fiscal;
    private int month;
    private int day;
    private Part part = Part.WHOLE;
    private boolean toBeFilled;
    private boolean named;
    private boolean impossible;
    private final Bounds bounds = new Bounds();

    private DateReader(String folded, int start, boolean alone, boolean repeated, Optional<LocalDate> today) {
        this.text = folded;
        this.alone = alone;
        this.repeated = repeated;
        this.today = today;
        this.start = start;
        this.cursor = new Cursor(folded, start);
    }

    /// The date that begins at `start`.
    ///
    /// @param folded the text as [Numerals#folded] gives it
    /// @param alone whether the text is known to be a date, so that `2026`, `R7` and `〇年` count as one
    /// @param today the day on which 今年度 and the like are said; without it they are no dates
    public static Optional<Reading> at(String folded, int start, boolean alone, Optional<LocalDate> today) {
        return new DateReader(folded, start, alone, false, today).read();
    }

    private Optional<Reading> read() {
        boolean wave = cursor.take("~");
        cursor.blanks();
        if ((wave && !alone && !isOpening(start - 1)) || !date() || !standsAlone()) {
            return Optional.empty();
        }
        bounds.read(cursor, text);
        if (!repeated && passRepetition()) {
            bounds.read(cursor, text);
        }
        boolean openEnd = alone && cursor.next() == '~' && cursor.at() == text.length() - 1
                && cursor.take("~");
        return Optional.of(
                new Reading(stretch(), toBeFilled, bounds.from || openEnd, bounds.until || wave, bounds.end,
                        bounds.about, start, cursor.at()));
    }

    private Stretch stretch() {
        return new Stretch(year, fiscal, month, day, part);
    }

    private boolean isOpening(int before) {
        return before < 0 || " \n\r、。,(「『【[:・→".indexOf(text.charAt(before)) >= 0;
    }

    /// In running text `2019.4.1` is no date inside a longer number, a version or an address.
    private boolean standsAlone() {
        if (alone || named) {
            return true;
        }
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = cursor.next();
        return "./-_,=".indexOf(before) < 0 && !Numerals.isAsciiWord(before) && !Numerals.isAsciiWord(after)
                && "%/-_倍点円件人万億".indexOf(after) < 0
                && !(after == '.' && cursor.at() + 1 < text.length()
                        && Numerals.isAsciiWord(text.charAt(cursor.at() + 1)));
    }

    private boolean date() {
        if (cursor.take("FY")) {
            cursor.blanks();
            fiscal = true;
            named = true;
            year = cursor.number();
            return isWestern(year) && partOfYear();
        }
        if (today.isPresent() && relative(today.get())) {
            return true;
        }
        cursor.take("西暦");
        var era = Era.named(text, cursor.at());
        return era.isPresent() ? ofEra(era.get()) : western();
    }

    private boolean relative(LocalDate now) {
        var found = RelativeDate.at(cursor, now);
        year = found.map(RelativeDate::year).orElse(0);
        month = found.map(RelativeDate::month).orElse(0);
        named = true;
        return found.isPresent() && (month > 0 ? dayOrPart() : afterYear());
    }

    private boolean ofEra(Era era) {
        boolean letter = Era.isLetter(cursor.next());
        cursor.pass(era);
        boolean gap = !letter && cursor.blanks();
        int number = cursor.number();
        if (number == Cursor.NOTHING) {
            toBeFilled = true;
            return !letter && (gap || alone) && cursor.take("年") && afterYear();
        }
        if (number > Era.LAST_YEAR) {
            return false;
        }
        toBeFilled = number == Cursor.TO_BE_FILLED;
        year = toBeFilled ? 0 : era.western(number);
        return alsoNamed() && (unit() || dotted() || (alone && !impossible && endsHere()));
    }

    private boolean western() {
        int from = cursor.at();
        year = cursor.number();
        int length = cursor.at() - from;
        if (year == Cursor.NOTHING || year == Cursor.TO_BE_FILLED) {
            toBeFilled = true;
            year = 0;
            return (alone || length == 4) && unit();
        }
        if (!isWestern(year) || length != 4) {
            return false;
        }
        boolean plausible = year >= 1868 && year < 2200;
        return alsoNamed() && (unit() || (plausible && (dotted() || (alone && !impossible && endsHere()))));
    }

    private static boolean isWestern(int year) {
        return year >= 1000 && year < 3000;
    }

    private boolean endsHere() {
        return cursor.atEnd() || "末中内以頃時現まかよ~)( ".indexOf(cursor.next()) >= 0;
    }

    private boolean unit() {
        int before = cursor.at();
        cursor.blanks();
        if (cursor.take("年")) {
            return afterYear();
        }
        cursor.backTo(before);
        return false;
    }

    /// Passes `(2026)`, `(2026年)` or `(令和8)` between year and unit; false when it names another year.
    private boolean alsoNamed() {
        int before = cursor.at();
        cursor.blanks();
        if (cursor.take("(")) {
            var era = Era.named(text, cursor.at());
            era.ifPresent(cursor::pass);
            int number = cursor.number();
            boolean closed = (cursor.take("年)") || cursor.take(")")) && number > 0;
            if (closed) {
                impossible |= year != era.map(e -> e.western(number)).orElse(number);
                return !impossible;
            }
        }
        cursor.backTo(before);
        return true;
    }

    /// What follows 年: 度, a month, a part.
    private boolean afterYear() {
        named = true;
        fiscal = cursor.take("度") || cursor.take(" 度");
        if (year > 0 && !alsoNamed()) {
            return false;
        }
        int before = cursor.at();
        boolean gap = cursor.blanks();
        int number = cursor.number();
        cursor.blanks();
        boolean open = number == Cursor.NOTHING && (gap || (alone && toBeFilled));
        if ((number != Cursor.NOTHING || open) && cursor.take("月")) {
            impossible |= number > 12;
            return !impossible && (number > 0 ? inMonth(number) : openMonth());
        }
        cursor.backTo(before);
        return partOfYear();
    }

    private boolean inMonth(int number) {
        month = number;
        year += fiscal && month < 4 && year > 0 ? 1 : 0;
        fiscal = false;
        return dayOrPart();
    }

    private boolean openMonth() {
        toBeFilled = true;
        int before = cursor.at();
        cursor.blanks();
        cursor.number();
        cursor.blanks();
        if (!cursor.take("日")) {
            cursor.backTo(before);
        }
        return true;
    }

    private boolean dayOrPart() {
        int before = cursor.at();
        boolean gap = cursor.blanks();
        int number = cursor.number();
        cursor.blanks();
        boolean open = number == Cursor.TO_BE_FILLED || (number == Cursor.NOTHING && gap);
        if ((number > 0 || open) && cursor.take("日")) {
            toBeFilled |= open;
            day = open ? 0 : number;
            impossible |= day > daysOfMonth();
            return !impossible;
        }
        cursor.backTo(before);
        cursor.take("の");
        return named(Part.ofMonth(text, cursor.at()), before);
    }

    private int daysOfMonth() {
        return YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    }

    private boolean partOfYear() {
        int before = cursor.at();
        cursor.blanks();
        cursor.take("の");
        return named(Part.ofYear(text, cursor.at()), before);
    }

    private boolean named(Optional<Part.Named> found, int before) {
        part = found.map(Part.Named::part).orElse(Part.WHOLE);
        cursor.backTo(found.map(f -> cursor.at() + f.length()).orElse(before));
        return true;
    }

    /// `.4.1`, `/4/1`, `-04-01` behind a year.
    private boolean dotted() {
        int before = cursor.at();
        char sign = cursor.next();
        var separator = Character.toString(sign);
        if ("./-".indexOf(sign) < 0 || !cursor.take(separator)) {
            return false;
        }
        cursor.blanks();
        month = cursor.shortNumber();
        if (month < 1 || month > 12 || year == 0) {
            cursor.backTo(before);
            month = 0;
            return false;
        }
        boolean twoDigits = cursor.at() - before > 2;
        return dottedDay(separator) ? !impossible : alone || sign == '.' || twoDigits;
    }

    private boolean dottedDay(String separator) {
        int before = cursor.at();
        if (cursor.take(separator)) {
            cursor.blanks();
            int number = cursor.shortNumber();
            if (number != Cursor.NOTHING) {
                day = number;
                impossible = day < 1 || day > daysOfMonth();
                return true;
            }
        }
        cursor.backTo(before);
        return false;
    }

    /// Passes the same date said again in the other calendar: 令和8年3月（2026年3月）.
    private boolean passRepetition() {
        int before = cursor.at();
        if (cursor.take("(") && year > 0) {
            var again = new DateReader(text, cursor.at(), true, true, today);
            if (again.read().isPresent() && again.stretch().equals(stretch())) {
                cursor.backTo(again.cursor.at());
                if (cursor.take(")")) {
                    bounds.add(again.bounds);
                    return true;
                }
            }
        }
        cursor.backTo(before);
        return false;
    }
}
