package jp.kanmin.plan.alignment;

import java.math.BigDecimal;
import java.util.Locale;

import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;

/// What a change of one value means to a reader.
public enum FieldKind {
    /// The number of the target is higher than before.
    TARGET_RAISED("目標値を上げた", "target raised"),
    /// The number of the target is lower than before.
    TARGET_LOWERED("目標値を下げた", "target lowered"),
    /// The target has another form: a step of a scale, or words.
    TARGET_CHANGED("目標を変えた", "target changed"),
    DUE_MOVED("時期を変えた", "due date moved"),
    BASE_CHANGED("現状値を変えた",
            "base changed"),
    UNIT_CHANGED("単位を変えた", "unit changed"),
    /// Another pillar or field.
    MOVED("柱や分野を移した", "moved"),
    TEXT("文章を変えた", "text"),
    ADDED("加えた", "added"),
    DROPPED("削った",
            "dropped"),
    VALUE("値を変えた", "value changed");

    private final Words words;

    FieldKind(String ja, String en) {
        words = Words.of(ja, en);
    }

    public Words words() {
        return words;
    }

    /// As JSON says it: `target-raised`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FieldKind of(String path, Json before, Json after) {
        if (path.endsWith("target/value") && !isNothing(before) && !isNothing(after)) {
            return target(before, after);
        }
        if (isNothing(before)) {
            return ADDED;
        }
        if (isNothing(after)) {
            return DROPPED;
        }
        if (path.endsWith("/due") || path.endsWith("/until")) {
            return DUE_MOVED;
        }
        if (path.contains("/base/")) {
            return BASE_CHANGED;
        }
        if (path.endsWith("/unit")) {
            return UNIT_CHANGED;
        }
        if (path.equals("pillar") || path.equals("field")) {
            return MOVED;
        }
        return before instanceof Json.Text && after instanceof Json.Text ? TEXT : VALUE;
    }

    private static FieldKind target(Json before, Json after) {
        if (before instanceof Json.Num(BigDecimal was) && after instanceof Json.Num(BigDecimal is)) {
            return is.compareTo(was) > 0 ? TARGET_RAISED : TARGET_LOWERED;
        }
        return TARGET_CHANGED;
    }

    private static boolean isNothing(Json value) {
        return value instanceof Json.Null;
    }
}
