package jp.kanmin.plan.alignment.suggest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;

/// A measure of one's own, as far as it tells what it is for.
///
/// @param contents what it is about, in any form
/// @param pillar code of the pillar; empty where it is not said
/// @param links to national measures, of any edition
public record Own(String title, String contents, String pillar, List<Measure.Link> links) {

    public Own {
        links = List.copyOf(links);
    }

    /// Nothing but a title.
    public static Own titled(String title) {
        return new Own(title, "", "", List.of());
    }

    public static Own of(Measure measure) {
        return new Own(measure.title(), contents(measure), measure.pillar(), measure.links());
    }

    /// What is done, why, and what is counted.
    static String contents(Measure measure) {
        return Stream.concat(Stream.of(measure.action(), measure.problem()),
                measure.kpis().stream().map(Kpi::name)).filter(text -> !text.isBlank())
                .collect(Collectors.joining("。"));
    }
}
