package jp.kanmin.app.service.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.kanmin.indicator.Value;
import jp.kanmin.indicator.progress.Progress;
import jp.kanmin.indicator.scale.Grade;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;

/// What was reported of one measure in a quarter.
///
/// @param owner the department that reports; empty for the office
/// @param steps what became of it, the newest last
/// @param evaluation what the body made of it, where it did
/// @param corrections what is done about it, begun in this quarter or before
public record MeasureReport(Measure measure, String owner, State state, List<Line> lines, List<Step> steps,
        Optional<Evaluated> evaluation, List<Corrected> corrections) {

    public MeasureReport {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        corrections = List.copyOf(corrections);
    }

    /// How far the report of a measure is.
    public enum State {
        /// Nothing is there yet.
        NONE,
        /// Something is there, or was changed after it was sent.
        IN_WORK,
        SENT,
        RETURNED,
        ACCEPTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One indicator.
    ///
    /// @param id `m1/k1`
    /// @param entry what holds, as the report has it; empty where nothing was reported or it was taken back
    /// @param before what the quarter before said
    /// @param progress how far it has come; empty where nothing was reported
    /// @param versions what was reported, the newest first
    public record Line(String id, Kpi kpi, Optional<Json.Obj> entry, Optional<Value> value,
            Optional<Value> before,
            Optional<Progress> progress, Optional<Grade> grade, List<Version> versions) {
        public Line {
            versions = List.copyOf(versions);
        }

        /// How often it was reported: what a form must say it has seen.
        public int number() {
            return versions.isEmpty() ? 0 : versions.getFirst().number();
        }
    }

    /// A value as it once was reported.
    ///
    /// @param written the value as a reader writes it; empty where it was taken back
    /// @param content as the report had it; empty where it was taken back
    /// @param source `form`, `sheet`, `api` or `survey`
    /// @param by the name of who reported it
    public record Version(int number, String written, Optional<Json.Obj> content, String source, String by,
            LocalDate day) {}

    /// What became of it.
    ///
    /// @param kind `sent`, `returned` or `accepted`
    public record Step(String kind, String words, String by, LocalDate day) {}

    /// What the body made of it.
    public record Evaluated(Report.Evaluation evaluation, int number, String by, LocalDate day) {}

    /// What is done about it.
    ///
    /// @param number counted from 1 in each body
    public record Corrected(int number, Report.Correction action, String by, LocalDate day) {}

    /// The indicators that nothing was reported of.
    public List<Line> missing() {
        return lines.stream().filter(line -> line.entry().isEmpty()).toList();
    }
}
