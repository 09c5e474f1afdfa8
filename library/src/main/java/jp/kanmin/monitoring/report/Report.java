package jp.kanmin.monitoring.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jp.kanmin.indicator.Value;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.text.JapaneseDate;

/// What a body reports of one quarter. Every part may be missing; the rules say what that means.
///
/// @param document the whole document as it was read, unknown keys included
/// @param body the six-digit code of the body
/// @param plan the name of the plan
/// @param revision counts up when a report is sent again; 1 where it is not said
/// @param reporter who reports, as a rule a department
public record Report(Json.Obj document, String format, String body, String plan, String quarterWritten,
        Optional<Quarter> quarter, OptionalInt revision, String reporter, List<Entry> values,
        List<Evaluation> evaluations, List<Correction> actions) {

    public Report {
        values = List.copyOf(values);
        evaluations = List.copyOf(evaluations);
        actions = List.copyOf(actions);
    }

    /// One value.
    ///
    /// @param indicator `m1/k1`: measure and indicator of the plan
    /// @param value empty where none is given
    /// @param unit as written; empty where the plan's holds
    /// @param from of the time the value speaks of; the quarter, where it is not said
    /// @param to its end
    public record Entry(String path, String indicator, Optional<Value> value, String unit,
            Optional<JapaneseDate> from, Optional<JapaneseDate> to, String note) {}

    /// What a body makes of a measure's progress.
    public record Evaluation(String path, String measure, Optional<Judgement> progress, String effect,
            String cause, String next) {}

    /// How a measure goes, in the words of the form.
    public enum Judgement {
        DONE,
        AHEAD,
        ON_TRACK,
        BEHIND;

        /// As documents say it: `on-track`.
        public String code() {
            return switch (this) {
                case DONE -> "done";
                case AHEAD -> "ahead";
                case ON_TRACK -> "on-track";
                case BEHIND -> "behind";
            };
        }
    }

    /// What is done about it.
    ///
    /// @param state `open`, `done` or `dropped`
    public record Correction(String path, String measure, String what, Optional<JapaneseDate> due,
            String owner,
            String state) {}

    /// The measure that an indicator is of: `m1` of `m1/k1`.
    public static String measureOf(String indicator) {
        int slash = indicator.indexOf('/');
        return slash < 0 ? indicator : indicator.substring(0, slash);
    }

    /// The value reported for an indicator, the first where there are several.
    public Optional<Entry> find(String indicator) {
        return values.stream().filter(entry -> entry.indicator().equals(indicator)).findFirst();
    }

    public int number() {
        return revision.orElse(1);
    }
}
