package jp.kanmin.app.web.progress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import jp.kanmin.app.publication.chart.QuarterChart;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.publication.plan.ValueWords;
import jp.kanmin.app.service.monitor.rollup.BodyProgress;
import jp.kanmin.indicator.Value;

/// A measure of a body on its page of progress, in words.
///
/// @param owner the department that reports of it; empty where the plan names none
/// @param judgement what the body makes of it; empty where it said nothing
/// @param when quarter and day of that
/// @param said effect, cause and next step, each with its name
public record ProgressRow(String id, String title, String owner, String judgement, String when,
        List<Said> said,
        List<Indicator> indicators) {

    public ProgressRow {
        said = List.copyOf(said);
        indicators = List.copyOf(indicators);
    }

    /// A text of the body under its name.
    public record Said(String name, String text) {}

    /// An indicator in words.
    ///
    /// @param value the newest; that there is none where there is none
    /// @param when quarter and day of acceptance of the value
    /// @param formula how the progress was reckoned
    /// @param chart empty where fewer than two quarters have a number
    /// @param quarters the newest first
    public record Indicator(String name, String base, String target, String value, String when,
            String progress, String formula, String grade, String reason, Optional<QuarterChart> chart,
            List<Row> quarters) {
        public Indicator {
            quarters = List.copyOf(quarters);
        }
    }

    /// A quarter of an indicator in words.
    public record Row(String quarter, String value, String progress, String grade, String accepted) {}

    static ProgressRow of(BodyProgress.OfMeasure measure, PageWords words) {
        var evaluation = measure.evaluation();
        return new ProgressRow(measure.measure().id(), measure.measure().title(), measure.measure().owner(),
                evaluation.flatMap(one -> one.evaluation().progress())
                        .map(one -> words.say("report.progress." + one.code())).orElse(""),
                evaluation.map(one -> words.say("progress.when", DateWords.of(one.quarter(), words),
                        DateWords.of(one.accepted(), words))).orElse(""),
                evaluation.map(one -> List
                        .of(new Said(words.say("report.effect"), one.evaluation().effect()),
                                new Said(words.say("report.cause"), one.evaluation().cause()),
                                new Said(words.say("report.next"), one.evaluation().next()))
                        .stream().filter(said -> !said.text.isBlank()).toList()).orElse(List.of()),
                measure.indicators().stream().map(one -> indicator(one, words)).toList());
    }

    private static Indicator indicator(BodyProgress.OfIndicator one, PageWords words) {
        var about = one.kpi().indicator();
        var newest = one.newest();
        var told = newest.flatMap(BodyProgress.Point::told);
        var unset = words.say("unset");
        return new Indicator(one.kpi().name(),
                about.base().value().map(figure -> FigureWords.of(figure, about.unit(), words)).orElse(unset),
                about.target().value().map(figure -> FigureWords.of(figure, about.unit(), words))
                        .orElse(unset)
                        + about.target().due().map(due -> words.say("progress.by", DateWords.of(due, words)))
                                .orElse(""),
                told.map(now -> ValueWords.value(now.value(), about, words))
                        .orElse(words.say("progress.notReported")),
                newest.map(point -> words.say("progress.when", DateWords.of(point.quarter(), words),
                        told.map(now -> DateWords.of(now.accepted(), words)).orElse(""))).orElse(""),
                told.map(now -> ValueWords.progress(now.progress(), words)).orElse(words.say("none")),
                told.map(now -> words.say(now.progress().formula())).orElse(""),
                told.map(now -> now.grade().printed()).orElse(words.say("none")),
                told.map(now -> words.say(now.grade().reason())).orElse(""), chart(one, words),
                one.points().reversed().stream().map(point -> row(point, one, words)).toList());
    }

    private static Row row(BodyProgress.Point point, BodyProgress.OfIndicator one, PageWords words) {
        var told = point.told();
        return new Row(DateWords.of(point.quarter(), words), value(point, one, words),
                told.map(now -> ValueWords.progress(now.progress(), words)).orElse(words.say("none")),
                told.map(now -> now.grade().printed()).orElse(words.say("none")),
                told.map(now -> DateWords.of(now.accepted(), words)).orElse(words.say("none")));
    }

    private static String value(BodyProgress.Point point, BodyProgress.OfIndicator one, PageWords words) {
        return point.told().map(now -> now.value() instanceof Value.Unknown
                ? words.say("progress.unknownWhy", words.say(now.progress().formula()))
                : ValueWords.value(now.value(), one.kpi().indicator(), words))
                .orElse(words.say("progress.notReported"));
    }

    private static Optional<QuarterChart> chart(BodyProgress.OfIndicator one, PageWords words) {
        long numbers = one.points().stream().filter(point -> number(point).isPresent()).count();
        if (numbers < 2) {
            return Optional.empty();
        }
        var points = one.points().stream()
                .map(point -> new QuarterChart.Point(number(point), value(point, one, words))).toList();
        var description = one.points().stream().map(point -> words.say("progress.point",
                DateWords.of(point.quarter(), words), value(point, one, words)))
                .collect(Collectors.joining(" "));
        return Optional.of(QuarterChart.of("course-" + one.id().replace('/', '-'), one.kpi().name(),
                description, points, DateWords.of(one.points().getFirst().quarter(), words),
                DateWords.of(one.points().getLast().quarter(), words)));
    }

    private static OptionalDouble number(BodyProgress.Point point) {
        return point.told().filter(told -> !(told.value() instanceof Value.Done))
                .flatMap(told -> ValueWords.number(told.value()))
                .map(number -> OptionalDouble.of(number.doubleValue())).orElse(OptionalDouble.empty());
    }
}
