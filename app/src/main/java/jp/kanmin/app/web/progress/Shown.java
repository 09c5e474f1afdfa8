package jp.kanmin.app.web.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.service.monitor.rollup.PlanTraits;
import jp.kanmin.app.service.monitor.rollup.PublishedTraits;
import jp.kanmin.app.service.monitor.rollup.RollUpService;
import jp.kanmin.app.service.monitor.rollup.YearService;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.Sum;

/// The values of a national measure that somebody asked for: the newest, or those of a fiscal year.
///
/// @param year empty for the newest
/// @param plans what the published plans are for
record Shown(Optional<Integer> year, LocalDate asOf, Function<Definition, Sum> sums,
        Function<Definition, List<Board.Part>> parts, Map<String, PlanTraits> plans) {

    /// A year of which nothing is there counts as not asked.
    static Shown of(String asked, RollUpService now, YearService years, PublishedTraits traits) {
        var year = years.years().stream().filter(one -> asked.equals(Integer.toString(one))).findFirst()
                .flatMap(years::of);
        var board = now.board();
        return year.map(one -> new Shown(Optional.of(one.year()), one.asOf(), one::sum, one::parts,
                traits.all()))
                .orElseGet(() -> new Shown(Optional.empty(), board.asOf(),
                        about -> board.sum(about, Optional.empty()), board::parts, traits.all()));
    }

    /// The measure of a body's plan that counts for an indicator.
    Optional<PlanTraits.OfMeasure> source(Board.Part part, Definition about) {
        return Optional.ofNullable(plans.get(part.body().code())).flatMap(plan -> plan.of(about.id()));
    }

    /// Codes of the bodies whose plans are for an indicator and that have no value of it.
    List<String> gaps(Definition about) {
        var code = about.id().substring(0, about.id().indexOf('/'));
        var missing = new TreeSet<String>();
        plans.values().stream().filter(plan -> plan.chose(code) || plan.measures().stream()
                .anyMatch(one -> one.counted().contains(about.id())))
                .forEach(plan -> missing.add(plan.body()));
        parts.apply(about).forEach(part -> missing.remove(part.body().code()));
        return List.copyOf(missing);
    }
}
