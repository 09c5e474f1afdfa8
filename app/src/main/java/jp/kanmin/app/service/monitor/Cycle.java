package jp.kanmin.app.service.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a measure stands in a quarter on its way from plan over report and evaluation to improvement.
///
/// @param steps the four in their order
public record Cycle(List<Step> steps) {

    public Cycle {
        steps = List.copyOf(steps);
    }

    /// What is done one after the other.
    public enum Kind {
        PLAN,
        REPORT,
        EVALUATE,
        IMPROVE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far a step is.
    public enum State {
        DONE,
        /// The first that is not done.
        NOW,
        TO_COME
    }

    /// One step.
    ///
    /// @param day when it was done
    public record Step(Kind kind, State state, Optional<LocalDate> day) {}

    /// A report counts when it was sent; a decision when it rests on the evaluation that holds.
    static Cycle of(LocalDate published, MeasureReport measure, Optional<Decided> decided) {
        boolean isSent = measure.state() == MeasureReport.State.SENT
                || measure.state() == MeasureReport.State.ACCEPTED;
        var reported = measure.steps().reversed().stream().filter(_ -> isSent)
                .map(MeasureReport.Step::day).findFirst();
        var days = List.of(Optional.of(published), reported,
                measure.evaluation().map(MeasureReport.Evaluated::day), decided.map(Decided::day));
        var steps = new ArrayList<Step>();
        boolean isOpen = false;
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var state = day.isPresent() ? State.DONE : isOpen ? State.TO_COME : State.NOW;
            isOpen |= day.isEmpty();
            steps.add(new Step(Kind.values()[i], state, day));
        }
        return new Cycle(steps);
    }
}
