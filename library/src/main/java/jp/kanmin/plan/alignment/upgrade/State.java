package jp.kanmin.plan.alignment.upgrade;

import java.util.Locale;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Crosswalk;

/// What became of a national measure that a plan is linked to.
public enum State {
    SAME("同じ題名で続いています", "goes on under the same title"),
    RENAMED("題名が変わりました",
            "has another title"),
    SUCCESSOR("別の施策に引き継がれました",
            "was taken over by another measure"),
    /// A person has to choose which of the parts the own measure is for.
    SPLIT("いくつかの施策に分かれました。どれに当たるかを選んでください",
            "was split; choose the parts that yours is for"),
    GONE("新しい版にはありません",
            "is not in the newer edition"),
    /// The link names nothing that the older edition has.
    UNKNOWN("前の版にも見当たりません",
            "is not in the older edition either");

    private final Words words;

    State(String ja, String en) {
        words = Words.of(ja, en);
    }

    public Words words() {
        return words;
    }

    /// As JSON says it: `renamed`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// True where it is plain what the link becomes, so that consent can be asked for all of these at once.
    public boolean isPlain() {
        return this == SAME || this == RENAMED;
    }

    static State of(Crosswalk.Kind kind) {
        return switch (kind) {
            case SAME, ADDED -> SAME;
            case RENAMED -> RENAMED;
            case SUCCESSOR -> SUCCESSOR;
            case SPLIT -> SPLIT;
            case GONE -> GONE;
        };
    }
}
