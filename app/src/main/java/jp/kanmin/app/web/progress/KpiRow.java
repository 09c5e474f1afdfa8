package jp.kanmin.app.web.progress;

import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.publication.plan.ValueWords;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.service.monitor.rollup.PlanTraits;
import jp.kanmin.app.service.monitor.rollup.YearBoard;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.NationalIndicators.Row;
import jp.kanmin.monitoring.rollup.Sum;
import jp.kanmin.monitoring.series.EarlierFigure;
import jp.kanmin.text.JapaneseDate;

/// An indicator of the national list with its sum, in words.
///
/// @param anchor of its place on the page
/// @param measure title of its measure
/// @param address of the sheet of its measure
/// @param how it is added up, or why it is not
/// @param bodies that have a value, one page of them
/// @param gaps the bodies whose plans are for it and that have none
/// @param years the sum of each fiscal year
/// @param earlier figures of the time before bodies reported here
public record KpiRow(String anchor, String name, String measure, String address, String sum, String how,
        Bar coverage, List<Contributor> bodies, List<Gap> gaps, List<Year> years,
        List<Earlier> earlier) {

    public KpiRow {
        bodies = List.copyOf(bodies);
        gaps = List.copyOf(gaps);
        years = List.copyOf(years);
        earlier = List.copyOf(earlier);
    }

    /// What a body has in the sum.
    ///
    /// @param owner the department that reports it; empty where the plan names none
    public record Contributor(String name, String address, String value, String quarter, String owner,
            String accepted) {}

    /// A body that has none.
    public record Gap(String name, String address) {}

    /// How many bodies had done it at a date.
    ///
    /// @param share with its own denominator; in words that there is none
    public record Earlier(String date, String count, String share, String note) {}

    /// What a fiscal year came to.
    public record Year(String name, String sum, String coverage) {}

    static KpiRow of(Row row, Definition definition, Sum sum, Site site) {
        var words = site.words();
        return new KpiRow(anchor(definition), definition.name(), row.measure().title(), address(row, site),
                ValueWords.sum(definition, sum, words), words.say(definition.adding().words()),
                AreaRow.bar(sum.reporting(), sum.of(), words), List.of(), List.of(), List.of(), List.of());
    }

    /// With the bodies that it rests on, and the years.
    static KpiRow of(Row row, Definition definition, Shown shown, List<Board.Part> parts,
            List<YearBoard> years,
            Site site) {
        var one = of(row, definition, shown.sums().apply(definition), site);
        return new KpiRow(one.anchor, one.name, one.measure, one.address, one.sum, one.how, one.coverage,
                parts.stream().map(part -> contributor(part, definition, shown, site)).toList(),
                shown.gaps(definition).stream().map(body -> new Gap(
                        Bodies.find(body).map(Body::fullName).orElse(body), site.to("/plans/" + body)))
                        .toList(),
                years.stream().map(year -> year(year, definition, site.words())).toList(),
                EarlierFigure.of(definition.id()).stream().map(figure -> earlier(figure, site.words()))
                        .toList());
    }

    private static Earlier earlier(EarlierFigure figure, PageWords words) {
        var count = FigureWords.number(figure.count());
        return new Earlier(DateWords.ofWritten(figure.date(), words),
                figure.isAtLeast()
                        ? words.say("progress.atLeast", count)
                        : words.say("progress.count", count),
                figure.share().map(share -> words.say("progress.parts", share.written(), count,
                        FigureWords.number(share.whole()))).orElse(words.say("progress.noDenominator")),
                words.say(figure.isGoal()
                        ? "progress.goal"
                        : figure.ofPrefectures()
                                ? "progress.prefectures"
                                : figure.isReckoned() ? "progress.reckoned" : "progress.printed"));
    }

    private static Year year(YearBoard year, Definition definition, PageWords words) {
        var sum = year.sum(definition);
        return new Year(year(year.year(), words), ValueWords.sum(definition, sum, words),
                words.say("progress.of", FigureWords.number(sum.reporting()), FigureWords.number(sum.of())));
    }

    static String year(int year, PageWords words) {
        return DateWords.of(JapaneseDate.ofFiscalYear(year), words);
    }

    /// A measure of which nothing is counted.
    static KpiRow uncounted(Row row, Site site) {
        return new KpiRow("", "", row.measure().title(), address(row, site), "",
                row.rest().map(site.words()::say).orElse(""), Bar.of("", 0, 0), List.of(), List.of(),
                List.of(), List.of());
    }

    private static Contributor contributor(Board.Part part, Definition definition, Shown shown, Site site) {
        var words = site.words();
        var source = part.source() == Board.Source.REPORT
                ? shown.source(part, definition)
                : Optional.<PlanTraits.OfMeasure>empty();
        return new Contributor(part.body().fullName(), address(part, source, site),
                ValueWords.part(definition, part.contribution(), words), DateWords.of(part.quarter(), words),
                source.map(PlanTraits.OfMeasure::owner).orElse(""),
                part.accepted().map(day -> DateWords.of(day, words)).orElse(words.say("progress.former")));
    }

    private static String address(Board.Part part, Optional<PlanTraits.OfMeasure> source, Site site) {
        var code = part.body().code();
        return switch (part.source()) {
            case REPORT -> site.to("/plans/" + code + "/progress")
                    + source.map(measure -> "#" + measure.id()).orElse("");
            case OFFICE -> site.to("/plans/" + code + "/registers");
            case PLANS -> site.to("/bodies", "q", part.body().name());
        };
    }

    private static String anchor(Definition definition) {
        return "k-" + definition.id().replace('/', '-');
    }

    private static String address(Row row, Site site) {
        return site.to("/progress/measure/" + row.measure().code());
    }
}
