package jp.kanmin.plan.evidence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// Something a plan decides without naming a fact (art. 3(3), EBPM; row A-38).
///
/// @param path where the fact belongs in the document
/// @param measure the id of the measure it is about; empty for a problem
/// @param title of the problem, measure or indicator
public record EvidenceGap(Kind kind, String path, String measure, String title) {

    /// What lacks a fact.
    public enum Kind {
        /// A problem without a figure and its source.
        PROBLEM,
        /// A measure that names no figure and answers no problem that does.
        MEASURE,
        /// An indicator without its present value; one that is said to be unknown until a time is no gap.
        KPI
    }

    /// All of a plan, in its order.
    public static List<EvidenceGap> of(Plan plan) {
        var problems = plan.problems().stream().filter(problem -> problem.evidence().isEmpty())
                .map(problem -> new EvidenceGap(Kind.PROBLEM, problem.path() + "/evidence", "",
                        problem.text()));
        var kpis = plan.measures().stream().flatMap(measure -> measure.kpis().stream()
                .filter(EvidenceGap::isWithoutBase)
                .map(kpi -> new EvidenceGap(Kind.KPI, kpi.path() + "/base", measure.id(), kpi.name())));
        return Stream.concat(problems, Stream.concat(
                unfounded(plan).stream().map(measure -> new EvidenceGap(Kind.MEASURE,
                        measure.path() + "/evidence", measure.id(), measure.title())),
                kpis)).toList();
    }

    /// The measures that rest on no fact: none of their own, and none of a problem they answer.
    public static List<Measure> unfounded(Plan plan) {
        var answering = plan.problems().stream().filter(problem -> !problem.evidence().isEmpty())
                .flatMap(problem -> problem.measures().stream()).collect(Collectors.toSet());
        return plan.measures().stream()
                .filter(measure -> measure.evidence().isEmpty() && !answering.contains(measure.id()))
                .toList();
    }

    private static boolean isWithoutBase(Kpi kpi) {
        return kpi.indicator().base().value().isEmpty() && !kpi.isExcused();
    }
}
