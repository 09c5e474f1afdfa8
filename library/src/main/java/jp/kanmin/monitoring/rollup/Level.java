package jp.kanmin.monitoring.rollup;

import java.util.Locale;
import java.util.Optional;

import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;

/// Whose values are added up.
public enum Level {
    MUNICIPALITIES,
    PREFECTURES,
    /// Both, each for what it does itself.
    BODIES;

    /// Whether a body's value is added.
    public boolean has(Body body) {
        return switch (this) {
            case MUNICIPALITIES -> body.kind().isMunicipality();
            case PREFECTURES -> body.kind() == Kind.PREFECTURE;
            case BODIES -> body.kind().isCounted();
        };
    }

    /// As documents say it: `municipalities`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Level> find(String code) {
        for (var level : values()) {
            if (level.code().equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
