package jp.kanmin.plan.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.SearchForm;

/// A resource that a measure sets free and the measure it feeds (guide part I, 4; row C-14).
///
/// @param fromId the measure that sets it free
/// @param amount as written, with its unit; amounts in words cannot be added up
/// @param usedFor as written; the id of a measure where it is one
/// @param toTitle the measure it feeds, where the plan has it
/// @param state whether that measure is new
/// @param isNew true where the older plan did not name this use
public record Growth(String fromId, String fromTitle, String amount, String usedFor, Optional<String> toTitle,
        State state, boolean isNew) {

    /// What a freed resource feeds.
    public enum State {
        /// A measure that the older plan did not have.
        NEW_MEASURE,
        /// A measure that was there before.
        OLD_MEASURE,
        /// Something that is no measure of the plan, or nothing yet.
        ELSEWHERE
    }

    static List<Growth> between(Plan before, Plan after) {
        var matching = Matching.of(before.measures(), after.measures(), Measure::id, Measure::title);
        var growth = new ArrayList<Growth>();
        for (var pair : matching.pairs()) {
            for (var saving : pair.is().savings()) {
                var fed = matching.pairs().stream().filter(other -> means(saving.usedFor(), other.is()))
                        .findFirst();
                var state = fed.isEmpty()
                        ? State.ELSEWHERE
                        : fed.get().was().isEmpty() ? State.NEW_MEASURE : State.OLD_MEASURE;
                boolean isNew = pair.was().stream().flatMap(was -> was.savings().stream())
                        .noneMatch(old -> old.usedFor().equals(saving.usedFor())
                                && old.amount().equals(saving.amount()));
                growth.add(new Growth(pair.is().id(), pair.is().title(), saving.amount(), saving.usedFor(),
                        fed.map(other -> other.is().title()), state, isNew));
            }
        }
        return growth;
    }

    private static boolean means(String usedFor, Measure measure) {
        return !usedFor.isBlank()
                && (usedFor.equals(measure.id()) || SearchForm.same(usedFor, measure.title()));
    }
}
