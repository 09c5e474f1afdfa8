package jp.kanmin.plan.alignment;

import java.util.Locale;

import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;

/// What a change of one value means to a reader.
public enum FieldKind {
    /// The target asks for more than before: a higher number or, where less is better, a lower one.
    TARGET_RAISED("目標を引き上げた", "target raised"),
    /// The target asks for less than before.
    TARGET_LOWERED("目標を引き下げた", "target lowered"),
    /// The target is another; whether it asks for more or less cannot be told.
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
        if (isNothing(before)) {
            return ADDED;
        }
        if (isNothing(after)) {
            return DROPPED;
        }
        if (path.endsWith("target/value")) {
            return TARGET_CHANGED;
        }
        if (isCalled(path, "due") || isCalled(path, "until")) {
            return DUE_MOVED;
        }
        if (path.startsWith("base/") || path.contains("/base/")) {
            return BASE_CHANGED;
        }
        if (isCalled(path, "unit")) {
            return UNIT_CHANGED;
        }
        if (path.equals("pillar") || path.equals("field")) {
            return MOVED;
        }
        return before instanceof Json.Text && after instanceof Json.Text ? TEXT : VALUE;
    }

    private static boolean isCalled(String path, String key) {
        return path.equals(key) || path.endsWith("/" + key);
    }

    private static boolean isNothing(Json value) {
        return value instanceof Json.Null;
    }
}
