package jp.kanmin.register.schema;

import java.util.Locale;

/// Whether a column must be filled. Of many sets that is not known, and what is not known is never asked for.
public enum Required {
    YES,
    NO,
    UNKNOWN;

    static Required of(String code) {
        return switch (code) {
            case "yes" -> YES;
            case "no" -> NO;
            default -> UNKNOWN;
        };
    }

    /// As JSON says it: `yes`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
