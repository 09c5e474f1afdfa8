package jp.kanmin.indicator.scale;

import java.util.Locale;
import java.util.Optional;

import jp.kanmin.finding.Words;

/// What a step of a scale looks at, in percent.
public enum Measure {
    /// Of the way from the base to the target.
    WAY(Words.of("現状値から目標値までの道のり", "of the way from base to target")),
    /// Of the way that would be gone by now on a straight line.
    PACE(Words.of("過ぎた期間に見合う道のり", "of the way that time asks for")),
    /// How much better than the base, of the base.
    BASE(Words.of("現状値からの変化", "better than the base")),
    /// How much better than the target, of the target.
    TARGET(Words.of("目標値との差", "better than the target"));

    private final Words words;

    Measure(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /// As documents say it: `way`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> find(String code) {
        for (var measure : values()) {
            if (measure.code().equals(code)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
