package jp.kanmin.indicator;

import java.util.Locale;
import java.util.Optional;

import jp.kanmin.finding.Words;

/// The forms a target can take (guide, chapter 6: the 44 sample measures).
public enum IndicatorType {
    COUNT("件数", "count"),
    /// Numerator and denominator are both kept.
    RATE("割合", "rate"),
    /// Money.
    AMOUNT("金額", "amount"),
    DURATION("時間", "duration"),
    /// A step on an ordered scale, such as AA.
    LEVEL("水準", "level"),
    /// Done or not done.
    BOOLEAN("実施の有無", "yes or no"),
    /// Counts by stage, such as 20 → 12 → 4.
    STAGES("段階別の件数", "staged counts"),
    /// A share of people asked, with how many answered.
    SURVEY("調査", "survey"),
    /// A share of a fixed number of things, such as 13 of 26 business areas.
    FORMULA("計算式", "formula"),
    /// Described in words and graded by a reviewer.
    TEXT("文章", "text");

    private final Words words;

    IndicatorType(String ja, String en) {
        words = Words.of(ja, en);
    }

    public Words words() {
        return words;
    }

    /// As documents say it: `count`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IndicatorType> find(String code) {
        for (var type : values()) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /// True where base and target are plain numbers that can be compared.
    public boolean isNumber() {
        return switch (this) {
            case COUNT, RATE, AMOUNT, DURATION, SURVEY, FORMULA -> true;
            case LEVEL, BOOLEAN, STAGES, TEXT -> false;
        };
    }
}
