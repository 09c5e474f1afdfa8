package jp.kanmin.text.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An era of the Japanese calendar since 1868.
public enum Era {
    MEIJI("明治", 'M', '㍾', LocalDate.of(1868, 1, 25)),
    TAISHO("大正", 'T', '㍽',
            LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", 'S', '㍼', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", 'H',
            '㍻', LocalDate.of(1989, 1, 8)),
    REIWA("令和", 'R', '㋿', LocalDate.of(2019, 5, 1));

    /// Plans of 2017 speak of 平成35年, speeches of 昭和100年: years past the end of an era are counted on.
    static final int LAST_YEAR = 150;

    private static final List<Era> ALL = List.of(values());

    private final String kanji;
    private final char letter;
    private final char sign;
    private final LocalDate begins;

    Era(String kanji, char letter, char sign, LocalDate begins) {
        this.kanji = kanji;
        this.letter = letter;
        this.sign = sign;
        this.begins = begins;
    }

    public String kanji() {
        return kanji;
    }

    public LocalDate begins() {
        return begins;
    }

    /// The western year of a year of this era, whether or not the era still lasted.
    public int western(int year) {
        return begins.getYear() + year - 1;
    }

    /// The era of a day; empty before Meiji.
    public static Optional<Era> on(LocalDate day) {
        return ALL.reversed().stream().filter(era -> !day.isBefore(era.begins)).findFirst();
    }

    /// `令和8`, `令和元`: the year of a western year, counted in the era of the given day.
    static Optional<String> year(int western, LocalDate day) {
        return on(day).map(era -> {
            int year = western - era.begins.getYear() + 1;
            return era.kanji + (year == 1 ? "元" : Integer.toString(year));
        });
    }

    static Optional<Era> named(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        for (var era : ALL) {
            if (c == era.sign || c == era.letter || text.startsWith(era.kanji, at)) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }

    static boolean isLetter(char c) {
        return "MTSHR".indexOf(c) >= 0;
    }
}
