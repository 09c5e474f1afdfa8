package jp.kanmin.office.form;

import java.util.List;
import java.util.Optional;
import jp.kanmin.finding.Words;

/// One thing that a register asks.
///
/// @param key as documents name it
/// @param name the heading of its column; the Japanese one stands in sheets
/// @param unit of a number; empty for none
public record Field(String key, Words name, Kind kind, boolean isNeeded, String unit, List<Choice> choices) {

    public Field {
        choices = List.copyOf(choices);
    }

    /// What a field holds.
    public enum Kind {
        TEXT,
        /// A whole number, zero or more.
        COUNT,
        /// A number, zero or more.
        AMOUNT,
        /// A percentage from 0 to 100.
        SHARE,
        DAY,
        /// A fiscal year.
        YEAR,
        CHOICE,
        /// Codes of bodies, separated by blanks.
        BODIES;

        public boolean isNumber() {
            return this == COUNT || this == AMOUNT || this == SHARE;
        }
    }

    static Field of(String key, Kind kind, String ja, String en) {
        return new Field(key, Words.of(ja, en), kind, false, "", List.of());
    }

    static Field choice(String key, String ja, String en, Choice... choices) {
        return new Field(key, Words.of(ja, en), Kind.CHOICE, false, "", List.of(choices));
    }

    Field needed() {
        return new Field(key, name, kind, true, unit, choices);
    }

    Field in(String ofUnit) {
        return new Field(key, name, kind, isNeeded, ofUnit, choices);
    }

    /// The heading of its column: name and unit.
    public String heading() {
        return unit.isEmpty() ? name.ja() : name.ja() + "（" + unit + "）";
    }

    /// The answer with a code.
    public Optional<Choice> choice(String code) {
        return choices.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
