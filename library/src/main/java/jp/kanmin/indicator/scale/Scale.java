package jp.kanmin.indicator.scale;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.indicator.progress.Progress;

/// A scale of grades, the best first.
///
/// @param id empty for a scale that a body defines itself
/// @param steps the first whose bound holds is the grade
/// @param none the sign where nothing can be graded
/// @param personDecides true where the figures only propose a grade
public record Scale(String id, Words name, List<Step> steps, String none, boolean personDecides) {

    public Scale {
        steps = List.copyOf(steps);
    }

    /// The grade of an indicator's progress.
    public Grade grade(Progress progress) {
        return switch (progress) {
            case Progress.Share share -> graded(measure -> measured(share, measure), share.formula());
            case Progress.Reached reached -> reached(reached);
            case Progress.Done done -> graded(measure -> atTarget(measure, true), done.formula());
            case Progress.Late late -> lowest(late.formula());
            case Progress.ByStage stages -> furthestBehind(stages);
            case Progress.Graded graded -> ofPerson(graded);
            case Progress.OnTime open -> new Grade.None(none, open.formula());
            case Progress.NotYet notYet -> new Grade.None(none, notYet.formula());
            case Progress.Unknown unknown -> new Grade.None(none, unknown.formula());
        };
    }

    /// Whether a word is one of its grades.
    public boolean has(String grade) {
        return steps.stream().anyMatch(step -> step.grade().equals(grade.strip()));
    }

    private static Optional<Fraction> measured(Progress.Share share, Measure measure) {
        return switch (measure) {
            case WAY -> Optional.of(share.way());
            case PACE -> share.pace();
            case BASE -> Optional.of(share.fromBase());
            case TARGET -> Optional.of(share.fromTarget());
        };
    }

    /// What is done, or kept, stands at its target.
    private static Optional<Fraction> atTarget(Measure measure, boolean isReached) {
        return switch (measure) {
            case WAY, PACE -> isReached ? Optional.of(Fraction.ALL) : Optional.empty();
            case BASE, TARGET -> isReached ? Optional.of(Fraction.NONE) : Optional.empty();
        };
    }

    private Grade reached(Progress.Reached reached) {
        Function<Measure, Optional<Fraction>> measures = measure -> switch (measure) {
            case TARGET -> Optional.of(reached.fromTarget());
            case BASE -> reached.keeps() ? Optional.of(reached.fromTarget()) : Optional.empty();
            case WAY, PACE -> atTarget(measure, reached.isReached());
        };
        if (!reached.isReached() && !reached.keeps() && steps.stream().noneMatch(Scale::looksAtTarget)) {
            return new Grade.None(none, reached.formula());
        }
        return graded(measures, reached.formula());
    }

    private static boolean looksAtTarget(Step step) {
        return step.bound().filter(bound -> bound.of() == Measure.TARGET).isPresent();
    }

    private Grade graded(Function<Measure, Optional<Fraction>> measures, Words formula) {
        for (var step : steps) {
            var bound = step.bound();
            if (bound.isEmpty()
                    || measures.apply(bound.get().of()).filter(bound.get()::holds).isPresent()) {
                return given(step, formula);
            }
        }
        return lowest(formula);
    }

    private Grade lowest(Words formula) {
        return given(steps.getLast(), formula);
    }

    private Grade given(Step step, Words formula) {
        var reason = Words.of(step.meaning().ja() + "。" + formula.ja(),
                step.meaning().en() + ". " + formula.en());
        return personDecides
                ? new Grade.Proposed(step.grade(), reason)
                : new Grade.Given(step.grade(), reason);
    }

    /// Stages are not averaged: the grade is that of the stage that is furthest behind.
    private Grade furthestBehind(Progress.ByStage progress) {
        Grade worst = new Grade.None(none, progress.formula());
        int lowest = -1;
        for (var stage : progress.stages()) {
            var grade = grade(stage);
            int place = place(grade.printed());
            if (place > lowest) {
                lowest = place;
                worst = grade;
            }
        }
        return worst;
    }

    private int place(String grade) {
        return steps.stream().map(Step::grade).toList().indexOf(grade);
    }

    private Grade ofPerson(Progress.Graded graded) {
        return has(graded.grade())
                ? new Grade.ByPerson(graded.grade().strip(), graded.formula())
                : new Grade.None(none, Words.of("「%s」はこの尺度の判定ではありません。".formatted(graded.grade()),
                        "“%s” is no grade of this scale.".formatted(graded.grade())));
    }
}
