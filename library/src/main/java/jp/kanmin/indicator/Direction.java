package jp.kanmin.indicator;

import java.util.Locale;
import java.util.Optional;

/// Which way an indicator is meant to move.
public enum Direction {
    UP,
    DOWN;

    /// As documents say it: `up`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Direction> find(String code) {
        return switch (code) {
            case "up" -> Optional.of(UP);
            case "down" -> Optional.of(DOWN);
            default -> Optional.empty();
        };
    }
}
