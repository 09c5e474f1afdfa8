package jp.kanmin.monitoring.rollup;

import java.util.Locale;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.IndicatorType;

/// How bodies add up.
public enum Adding {
    /// The values themselves.
    SUM(Words.of("値の合計", "sum of the values")),
    /// Numerators and denominators, each on its own; never a mean of percentages.
    RATIO(Words.of("分子の合計÷分母の合計", "sum of numerators over sum of denominators")),
    /// How many bodies have done it.
    BODIES(Words.of("実施した団体の数", "number of bodies that have done it")),
    /// How many of all bodies have done it, those that did not report among all.
    SHARE(Words.of("実施した団体の数÷すべての団体の数", "bodies that have done it, of all bodies")),
    /// How many people live in the bodies that have done it.
    POPULATION(Words.of("実施した団体に住む人の数", "people living in bodies that have done it")),
    /// Not at all: a mean of times, a grade or a text says nothing of a country.
    NONE(Words.of("足し合わせません", "not added up"));

    private final Words words;

    Adding(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /// As documents say it: `sum`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Adding> find(String code) {
        for (var adding : values()) {
            if (adding.code().equals(code)) {
                return Optional.of(adding);
            }
        }
        return Optional.empty();
    }

    /// How an indicator that no definition names adds up, by its type.
    static Adding of(Indicator indicator) {
        return indicator.type().map(Adding::of).orElse(NONE);
    }

    private static Adding of(IndicatorType type) {
        return switch (type) {
            case COUNT, AMOUNT -> SUM;
            case RATE, FORMULA, SURVEY -> RATIO;
            case BOOLEAN -> BODIES;
            case DURATION, LEVEL, STAGES, TEXT -> NONE;
        };
    }
}
