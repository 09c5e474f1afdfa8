package jp.kanmin.plan;

import java.util.Optional;

import jp.kanmin.indicator.Indicator;
import jp.kanmin.text.JapaneseDate;

/// An indicator of a measure.
///
/// @param kind `progress` (進捗) or `effect` (効果); empty while not said
/// @param exception why there is no goal or no time, where the principle is departed from
/// @param remind when to look whether the State has set its KPI, for a goal that follows it
/// @param confirmed false while type, unit and direction are only proposed from its name; empty where nobody proposed
/// @param national the national indicator it counts for, as `02-05/e1`; empty where that is not said
/// @param path where it stands in the document
public record Kpi(String path, String kind, Indicator indicator, String exception,
        Optional<JapaneseDate> remind, Optional<Boolean> confirmed, String national) {

    public String id() {
        return indicator.id();
    }

    public String name() {
        return indicator.name();
    }

    /// True when a concrete goal is stated.
    public boolean hasGoal() {
        return indicator.target().value().isPresent();
    }

    /// True when the time of the goal is stated.
    public boolean hasTime() {
        return indicator.target().due().isPresent();
    }

    /// True when the plan says why the goal is not there yet: an exception with a reason, or declared unknown.
    public boolean isExcused() {
        return !exception.isBlank() || indicator.unknown().isPresent();
    }

    /// "In line with the KPI the State will set": a goal to be taken over later (row C-06).
    public boolean followsTheState() {
        return exception.contains("国") && (exception.contains("KPI") || exception.contains("ＫＰＩ"));
    }
}
