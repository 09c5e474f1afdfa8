package jp.kanmin.app.service.monitor.yearly;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.publication.plan.ValueWords;
import jp.kanmin.app.publication.yearly.YearlyReport.OfIndicator;
import jp.kanmin.app.publication.yearly.YearlyReport.OfQuarter;
import jp.kanmin.app.service.monitor.rollup.BodyProgress;
import jp.kanmin.app.service.monitor.rollup.BodyProgress.Told;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.Value;
import jp.kanmin.indicator.scale.Grade;
import jp.kanmin.monitoring.Quarter;

/// An indicator in a fiscal year, put into words of both languages once, so that an edition keeps them.
final class IndicatorYear {

    private static final PageWords JAPANESE = PageWords.in(Language.JA);
    private static final PageWords ENGLISH = PageWords.in(Language.EN);

    private final BodyProgress.OfIndicator one;
    private final int year;

    private IndicatorYear(BodyProgress.OfIndicator one, int year) {
        this.one = one;
        this.year = year;
    }

    static OfIndicator of(BodyProgress.OfIndicator one, int year) {
        return new IndicatorYear(one, year).made();
    }

    private OfIndicator made() {
        var quarters = IntStream.rangeClosed(1, 4).mapToObj(number -> quarter(number, told(number)))
                .toList();
        var newest = IntStream.rangeClosed(1, 4).mapToObj(this::told).flatMap(Optional::stream)
                .reduce((_, last) -> last);
        var about = one.kpi().indicator();
        return new OfIndicator(one.id(), one.kpi().name(), both(words -> base(about, words)),
                both(words -> target(about, words)), both(words -> written(newest, words)),
                both(words -> newest.map(told -> ValueWords.progress(told.progress(), words))
                        .orElse(words.say("none"))),
                newest.map(told -> told.progress().formula()).orElseGet(() -> Words.of("", "")),
                newest.map(told -> printed(told.grade())).orElse(""), quarters);
    }

    private static String base(Indicator about, PageWords words) {
        return about.base().value().map(figure -> FigureWords.of(figure, about.unit(), words))
                .orElse(words.say("unset"))
                + about.base().year().map(date -> words.say("yearly.ofYear", DateWords.of(date, words)))
                        .orElse("");
    }

    private static String target(Indicator about, PageWords words) {
        return about.target().value().map(figure -> FigureWords.of(figure, about.unit(), words))
                .orElse(words.say("unset"))
                + about.target().due().map(date -> words.say("yearly.by", DateWords.of(date, words)))
                        .orElse("");
    }

    private Optional<Told> told(int number) {
        return one.points().stream().filter(point -> point.quarter().equals(new Quarter(year, number)))
                .findFirst().flatMap(BodyProgress.Point::told);
    }

    private OfQuarter quarter(int number, Optional<Told> told) {
        return new OfQuarter(number, told.isPresent(), told.flatMap(IndicatorYear::number),
                both(words -> written(told, words)), told.map(now -> printed(now.grade())).orElse(""));
    }

    private String written(Optional<Told> told, PageWords words) {
        return told.map(now -> now.value() instanceof Value.Unknown
                ? words.say("progress.unknownWhy", words.say(now.progress().formula()))
                : ValueWords.value(now.value(), one.kpi().indicator(), words))
                .orElse(words.say("progress.notReported"));
    }

    /// What can be drawn.
    private static Optional<BigDecimal> number(Told told) {
        return told.value() instanceof Value.Done ? Optional.empty() : ValueWords.number(told.value());
    }

    /// The sign for none is no grade.
    private static String printed(Grade grade) {
        return grade instanceof Grade.None ? "" : grade.printed();
    }

    private static Words both(Function<PageWords, String> said) {
        return Words.of(said.apply(JAPANESE), said.apply(ENGLISH));
    }
}
