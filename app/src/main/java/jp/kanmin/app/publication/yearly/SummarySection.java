package jp.kanmin.app.publication.yearly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.yearly.Piece.Grid;
import jp.kanmin.app.publication.yearly.Piece.Heading;
import jp.kanmin.app.publication.yearly.Piece.Section;
import jp.kanmin.app.publication.yearly.Piece.Text;
import jp.kanmin.app.publication.yearly.YearlyReport.OfIndicator;
import jp.kanmin.app.publication.yearly.YearlyReport.OfMeasure;

/// The head of a yearly report: how many measures have which grade, what is behind and why, what was not reported.
final class SummarySection {

    private final YearlyReport report;
    private final PageWords words;
    private final List<Piece> pieces = new ArrayList<>();

    SummarySection(YearlyReport report, PageWords words) {
        this.report = report;
        this.words = words;
    }

    Section section() {
        say("yearly.how", words.say(report.scale()));
        grades();
        heading("yearly.behind");
        rows("yearly.behind", "yearly.behind.none", List.of("yearly.measure", "yearly.cause"), List.of(2, 4),
                report.measures().stream().filter(OfMeasure::isBehind)
                        .map(one -> List.of(one.title(), orNone(one.cause()))).toList());
        heading("yearly.missing");
        rows("yearly.missing", "yearly.missing.none",
                List.of("yearly.indicator", "yearly.measure", "yearly.quarters"), List.of(3, 3, 3),
                report.measures().stream().flatMap(measure -> measure.indicators().stream()
                        .filter(SummarySection::isOpen)
                        .map(one -> List.of(one.name(), measure.title(), missing(one)))).toList());
        heading("yearly.without");
        rows("yearly.without", "yearly.without.none", List.of("yearly.measure", "yearly.owner"),
                List.of(4, 2), report.measures().stream().filter(one -> !one.isReported())
                        .map(one -> List.of(one.title(), orNone(one.owner()))).toList());
        return new Section("summary", "", words.say("yearly.summary"), words.tag(), pieces);
    }

    /// A measure without a report has no grade and is no part of any count but its own.
    private void grades() {
        var rows = new ArrayList<List<String>>();
        report.grades().forEach(grade -> rows.add(row(words.say("yearly.grade.of", grade),
                one -> one.isReported() && one.grade().equals(grade))));
        rows.add(row(words.say("yearly.grade.none"),
                one -> one.isReported() && !report.grades().contains(one.grade())));
        rows.add(row(words.say("yearly.grade.unreported"), one -> !one.isReported()));
        pieces.add(new Grid(words.say("yearly.grades"), true, List.of(words.say("yearly.grade"),
                words.say("yearly.count"), words.say("yearly.measures")), List.of(3, 2, 6), rows));
    }

    private List<String> row(String name, Predicate<OfMeasure> which) {
        var measures = report.measures().stream().filter(which).map(OfMeasure::title).toList();
        return List.of(name, words.say("yearly.count.of", measures.size()),
                orNone(String.join(words.say("yearly.comma"), measures)));
    }

    private void rows(String caption, String none, List<String> head, List<Integer> shares,
            List<List<String>> rows) {
        if (rows.isEmpty()) {
            say(none);
        } else {
            pieces.add(new Grid(words.say(caption), false, head.stream().map(key -> words.say(key)).toList(),
                    shares,
                    rows));
        }
    }

    private static boolean isOpen(OfIndicator one) {
        return one.quarters().stream().anyMatch(quarter -> !quarter.isReported());
    }

    private String missing(OfIndicator one) {
        return String.join(words.say("yearly.comma"),
                one.quarters().stream().filter(quarter -> !quarter.isReported())
                        .map(quarter -> words.say("yearly.quarter", quarter.number())).toList());
    }

    private void heading(String key) {
        pieces.add(new Heading(3, words.say(key), words.tag()));
    }

    private void say(String key, Object... values) {
        pieces.add(new Text(List.of(words.say(key, values)), words.tag()));
    }

    private String orNone(String text) {
        return text.isBlank() ? words.say("none") : text;
    }
}
