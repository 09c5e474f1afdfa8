package jp.kanmin.table.rule.profile;

/// What can be said of a text by itself.
public enum Fact {
    /// Blanks at its ends, several in a row, or between single kanji: 氏　名.
    LAYOUT_SPACE(0),
    /// Nothing but blanks.
    ONLY_SPACE(1),
    LINE_BREAK(2),
    /// Signs that not every machine shows: ①, ㈱, half-width kana, private characters.
    PLATFORM_SIGN(3),
    /// A number as machines write it.
    NUMBER(4),
    /// A number with commas, units, signs or in wide digits: `1,200円`, `▲3`, `１２`.
    DRESSED_NUMBER(5),
    /// A sign in the place of a value: -, …, ***, x.
    MARK(6),
    /// 2026-03-31, 2026-03, 2026-03-31T09:00.
    ISO_DATE(7),
    /// 2026/3/31, 2026年3月31日, 2026年度.
    WESTERN_DATE(8),
    /// 令和8年3月31日, R8.3.31.
    ERA_DATE(9),
    /// 9:00, 24:00.
    TIME(10),
    /// 9:00～17:00 and other spans of times or numbers.
    SPAN(11),
    /// Several short values with 、 ・ / or line breaks between.
    LIST(12),
    /// Two coordinates.
    PAIR(13),
    /// 120（12.3%）.
    VALUE_IN_BRACKETS(14),
    /// An address or a name with a telephone number behind it.
    WITH_PHONE(15),
    /// 〃, 同上.
    DITTO(16),
    /// その他（…）.
    OTHER_SAID(17),
    /// Begins with `=`, so that a spreadsheet computes it.
    FORMULA(18),
    /// Nothing but digits.
    DIGITS(19),
    LEADING_ZERO(20),
    LINK(21),
    PHONE(22),
    MAIL(23),
    /// Prose: ends with 。 or is long.
    PROSE(24);

    /// As many places as facts have.
    static final int PLACES = 64;

    private final int place;

    Fact(int place) {
        this.place = place;
    }

    /// Where it is counted.
    int place() {
        return place;
    }

    long bit() {
        return 1L << place;
    }
}
