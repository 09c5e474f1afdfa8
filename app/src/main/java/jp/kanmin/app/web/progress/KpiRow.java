package jp.kanmin.app.web.progress;

import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.plan.ValueWords;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Body;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.NationalIndicators.Row;

/// An indicator of the national list with its sum, in words.
///
/// @param anchor of its place on the page
/// @param measure title of its measure
/// @param address of the sheet of its measure
/// @param how it is added up, or why it is not
/// @param bodies that have a value, one page of them
public record KpiRow(String anchor, String name, String measure, String address, String sum, String how,
        Bar coverage, List<Contributor> bodies) {

    public KpiRow {
        bodies = List.copyOf(bodies);
    }

    /// What a body has in the sum.
    public record Contributor(String name, String address, String value, String quarter, String accepted) {}

    static KpiRow of(Row row, Definition definition, Board board, Optional<Body> prefecture, Site site,
            List<Board.Part> shown) {
        var words = site.words();
        var sum = board.sum(definition, prefecture);
        return new KpiRow(anchor(definition), definition.name(), row.measure().title(), address(row, site),
                ValueWords.sum(definition, sum, words), words.say(definition.adding().words()),
                AreaRow.bar(sum.reporting(), sum.of(), words),
                shown.stream().map(part -> contributor(part, definition, site)).toList());
    }

    /// A measure of which nothing is counted.
    static KpiRow uncounted(Row row, Site site) {
        return new KpiRow("", "", row.measure().title(), address(row, site), "",
                row.rest().map(site.words()::say).orElse(""), Bar.of("", 0, 0), List.of());
    }

    private static Contributor contributor(Board.Part part, Definition definition, Site site) {
        var words = site.words();
        return new Contributor(part.body().fullName(), site.to("/plans/" + part.body().code() + "/progress"),
                ValueWords.part(definition, part.contribution(), words), DateWords.of(part.quarter(), words),
                part.accepted().map(day -> DateWords.of(day, words)).orElse(words.say("progress.former")));
    }

    private static String anchor(Definition definition) {
        return "k-" + definition.id().replace('/', '-');
    }

    private static String address(Row row, Site site) {
        return site.to("/progress/measure/" + row.measure().code());
    }
}
