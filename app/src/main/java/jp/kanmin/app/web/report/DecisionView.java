package jp.kanmin.app.web.report;

import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.monitor.Cycle;
import jp.kanmin.app.service.monitor.Decided;
import jp.kanmin.app.service.monitor.Decided.Decision;

/// Where a measure stands between plan and improvement, and what was decided.
///
/// @param steps the way with its dates
/// @param evaluation number of the evaluation that holds; 0 before there is one
/// @param decided what was decided, in words; empty before
/// @param chosen the code of that decision; empty before
/// @param why what was written beside it
/// @param versions of the plan that rest on the evaluation
/// @param choices the codes of what the reader may decide; empty where that is not theirs
public record DecisionView(List<Step> steps, int evaluation, String decided, String chosen, String why,
        List<Version> versions, List<String> choices) {

    public DecisionView {
        steps = List.copyOf(steps);
        versions = List.copyOf(versions);
        choices = List.copyOf(choices);
    }

    /// One step of the way.
    ///
    /// @param day in words; empty before it is done
    public record Step(String name, String day, boolean isNow) {}

    /// A version of the plan, in words, and where it is.
    public record Version(String name, String address) {}

    static DecisionView of(Cycle cycle, Optional<Decided> decided, int evaluation, List<Version> versions,
            PageWords words) {
        return new DecisionView(cycle.steps().stream().map(step -> new Step(
                words.say("report.cycle." + step.kind().code()),
                step.day().map(day -> DateWords.of(day, words)).orElse(""),
                step.state() == Cycle.State.NOW)).toList(), evaluation,
                decided.map(one -> words.say("report.decided",
                        words.say("report.decision." + one.decision().code()), one.by(),
                        DateWords.of(one.day(), words))).orElse(""),
                decided.map(one -> one.decision().code()).orElse(""),
                decided.map(Decided::words).orElse(""), versions, List.of());
    }

    /// The same for a reader with these rights.
    DecisionView mayBeTaken(boolean mayApprove, boolean mayLead) {
        return new DecisionView(steps, evaluation, decided, chosen, why, versions, List.of(Decision.values())
                .stream().filter(one -> one == Decision.REVISE ? mayLead : mayApprove).map(Decision::code)
                .toList());
    }
}
