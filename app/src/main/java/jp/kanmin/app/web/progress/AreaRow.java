package jp.kanmin.app.web.progress;

import java.util.Optional;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.service.monitor.rollup.Standing;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Body;

/// A prefecture or a body with its counts, in words.
///
/// @param address where more of it is; empty for nowhere
public record AreaRow(String name, String address, Bar published, Bar reporting, Bar measures) {

    static AreaRow of(String name, String address, Board.Count count, PageWords words) {
        return new AreaRow(name, address, bar(count.published(), count.bodies(), words),
                bar(count.reporting(), count.bodies(), words), bar(count.measures(), count.all(), words));
    }

    /// A body by itself: its newest report instead of a count.
    static AreaRow of(Body body, Optional<Standing> standing, Site site) {
        var words = site.words();
        var newest = standing.flatMap(Standing::newest);
        return new AreaRow(body.name(),
                standing.isEmpty()
                        ? ""
                        : site.to("/plans/" + body.code() + (newest.isPresent() ? "/progress" : "")),
                Bar.of(standing.map(one -> DateWords.of(one.version().published(), words))
                        .orElse(words.say("progress.notPublished")), 0, 0),
                Bar.of(newest.map(one -> words.say("progress.when", DateWords.of(one.quarter(), words),
                        DateWords.of(one.day(), words))).orElse(words.say("progress.notReported")), 0, 0),
                standing.map(one -> bar(one.accepted(), one.version().measures(), words))
                        .orElse(Bar.of(words.say("none"), 0, 0)));
    }

    static Bar bar(long part, long all, PageWords words) {
        return Bar.of(words.say("progress.of", FigureWords.number(part), FigureWords.number(all)), part, all);
    }
}
