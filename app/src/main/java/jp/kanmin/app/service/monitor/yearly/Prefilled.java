package jp.kanmin.app.service.monitor.yearly;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

import jp.kanmin.app.publication.markdown.PlainText;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.plan.Measure;

/// What the texts of a measure begin with: the plan's own words, the evaluations and corrective actions of the year.
///
/// @param reports the accepted ones of the year
record Prefilled(Measure measure, SortedMap<Quarter, Report> reports, Board board) {

    String direction() {
        return PlainText.of(measure.action().isBlank() ? measure.problem() : measure.action());
    }

    /// What each quarter's evaluation says, and what is done about it.
    String results() {
        var said = reports.entrySet().stream().flatMap(this::said);
        return String.join("\n", Stream.concat(said, actions().stream().map(Prefilled::action)).toList());
    }

    private Stream<String> said(Map.Entry<Quarter, Report> entry) {
        var quarter = "第%d四半期：".formatted(entry.getKey().number());
        return evaluations(entry.getValue()).flatMap(one -> Stream.of(
                one.effect().isBlank() ? "" : quarter + one.effect(),
                one.cause().isBlank() ? "" : quarter + "原因は、" + one.cause()))
                .filter(line -> !line.isEmpty());
    }

    /// Those of the newest quarter that knows of any: it has the earlier ones too.
    private List<Report.Correction> actions() {
        return reports.values().stream()
                .map(report -> report.actions().stream().filter(one -> one.measure().equals(measure.id()))
                        .toList())
                .filter(actions -> !actions.isEmpty()).reduce((_, last) -> last).orElse(List.of());
    }

    private static String action(Report.Correction one) {
        var about = String.join("、",
                Stream.of(one.owner(), one.due().map(due -> due.both() + "まで").orElse(""),
                        switch (one.state()) {
                            case "done" -> "実施済み";
                            case "dropped" -> "取りやめ";
                            default -> "取組中";
                        }).filter(said -> !said.isBlank()).toList());
        return "改善の取組：%s（%s）".formatted(one.what(), about);
    }

    /// What the newest evaluation calls the next step.
    String next() {
        return reports.values().stream().flatMap(this::evaluations).map(Report.Evaluation::next)
                .filter(next -> !next.isBlank()).reduce((_, last) -> last).orElse("");
    }

    String national() {
        return NationalMovement.of(measure, board);
    }

    private Stream<Report.Evaluation> evaluations(Report report) {
        return report.evaluations().stream().filter(one -> one.measure().equals(measure.id()));
    }
}
