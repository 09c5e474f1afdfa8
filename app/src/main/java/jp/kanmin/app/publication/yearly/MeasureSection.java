package jp.kanmin.app.publication.yearly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import jp.kanmin.app.publication.chart.QuarterChart;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.yearly.Piece.Drawing;
import jp.kanmin.app.publication.yearly.Piece.Grid;
import jp.kanmin.app.publication.yearly.Piece.Heading;
import jp.kanmin.app.publication.yearly.Piece.Pair;
import jp.kanmin.app.publication.yearly.Piece.Pairs;
import jp.kanmin.app.publication.yearly.Piece.Section;
import jp.kanmin.app.publication.yearly.Piece.Text;
import jp.kanmin.app.publication.yearly.YearlyReport.OfIndicator;
import jp.kanmin.app.publication.yearly.YearlyReport.OfMeasure;
import jp.kanmin.app.publication.yearly.YearlyReport.OfQuarter;

/// A measure in the five parts.
final class MeasureSection {

    private final OfMeasure measure;
    private final int number;
    private final int year;
    private final PageWords words;
    private final List<Piece> pieces = new ArrayList<>();

    /// @param number of the measure, from 1
    MeasureSection(OfMeasure measure, int number, int year, PageWords words) {
        this.measure = measure;
        this.number = number;
        this.year = year;
        this.words = words;
    }

    Section section() {
        heading("yearly.direction");
        if (!measure.owner().isBlank()) {
            say("yearly.owner.is", measure.owner());
        }
        typed(measure.direction());
        heading("yearly.progress");
        if (!measure.isReported()) {
            say("yearly.notReported");
        }
        if (!measure.judgement().isEmpty()) {
            say("yearly.judgement", words.sayCode("yearly.judged", measure.judgement()));
        }
        if (measure.indicators().isEmpty()) {
            say("yearly.noIndicators");
        }
        for (int i = 0; i < measure.indicators().size(); i++) {
            indicator(measure.indicators().get(i), i + 1);
        }
        part("yearly.results", measure.results());
        part("yearly.national", measure.national());
        part("yearly.next", measure.next());
        return new Section("measure-" + number, words.say("measure.number", number), measure.title(), "ja",
                pieces);
    }

    private void part(String key, String text) {
        heading(key);
        typed(text);
    }

    private void typed(String text) {
        var said = Text.typed(text);
        if (said.lines().isEmpty()) {
            say("yearly.nothing");
        } else {
            pieces.add(said);
        }
    }

    private void indicator(OfIndicator one, int place) {
        pieces.add(new Heading(4, one.name(), "ja"));
        var rows = new ArrayList<Pair>();
        pair(rows, "yearly.base", words.say(one.base()));
        pair(rows, "yearly.target", words.say(one.target()));
        pair(rows, "yearly.newest", words.say(one.newest()));
        pair(rows, "yearly.way", words.say(one.progress()));
        pair(rows, "yearly.formula", words.say(one.formula()));
        pair(rows, "yearly.grade", one.grade().isEmpty() ? words.say("none") : one.grade());
        pieces.add(new Pairs(words.say("yearly.figures", one.name()), rows));
        chart(one, place).map(Drawing::new).ifPresent(pieces::add);
        pieces.add(new Grid(words.say("yearly.byQuarter", one.name()), true,
                List.of(words.say("yearly.quarterly"),
                        words.say("yearly.value"), words.say("yearly.grade")),
                List.of(3, 6, 2),
                one.quarters().stream()
                        .map(quarter -> List.of(name(quarter), words.say(quarter.written()),
                                quarter.grade().isEmpty() ? words.say("none") : quarter.grade()))
                        .toList()));
    }

    private void pair(List<Pair> rows, String key, String value) {
        if (!value.isBlank()) {
            rows.add(new Pair(words.say(key), value));
        }
    }

    private String name(OfQuarter quarter) {
        return words.say("yearly.quarter", quarter.number());
    }

    /// Drawn where at least two quarters have a number.
    private Optional<QuarterChart> chart(OfIndicator one, int place) {
        if (one.quarters().stream().filter(quarter -> quarter.value().isPresent()).count() < 2) {
            return Optional.empty();
        }
        var points = one.quarters().stream()
                .map(quarter -> new QuarterChart.Point(quarter.value()
                        .map(value -> OptionalDouble.of(value.doubleValue())).orElse(OptionalDouble.empty()),
                        words.say(quarter.written())))
                .toList();
        var description = one.quarters().stream()
                .map(quarter -> words.say("yearly.point", name(quarter), words.say(quarter.written())))
                .collect(Collectors.joining(" "));
        return Optional.of(QuarterChart.of("course-%d-%d-%d".formatted(year, number, place), one.name(),
                description, points, name(one.quarters().getFirst()), name(one.quarters().getLast())));
    }

    private void heading(String key) {
        pieces.add(new Heading(3, words.say(key), words.tag()));
    }

    private void say(String key, Object... values) {
        pieces.add(new Text(List.of(words.say(key, values)), words.tag()));
    }
}
