package jp.kanmin.app.service.existing;

import java.util.List;

import jp.kanmin.document.outline.Outline;
import jp.kanmin.json.Json;
import jp.kanmin.plan.mapping.Gap;
import jp.kanmin.plan.mapping.Mapping;
import jp.kanmin.plan.mapping.TakenOver;
import jp.kanmin.plan.mapping.offer.Accepted;
import jp.kanmin.plan.mapping.offer.Offer;

/// An existing plan as it was read, with what was found in it and decided about it.
///
/// @param mapping which section holds which content: as proposed, where nobody decided otherwise
/// @param gaps what a plan must have and this one has not
/// @param taken what of it becomes the new plan, and what is left
/// @param offers measures and indicators found in its tables
public record ExistingPlan(ExistingFile file, Outline outline, Mapping mapping, List<Gap> gaps,
        TakenOver taken, List<Offer> offers) {

    public ExistingPlan {
        gaps = List.copyOf(gaps);
        offers = List.copyOf(offers);
    }

    /// Puts what was decided over what was read.
    static ExistingPlan of(ExistingFile file, Outline outline, Mapping proposed, List<Offer> offers) {
        var mapping = proposed;
        for (var one : file.decided().entrySet()) {
            mapping = mapping.with(one.getKey(), one.getValue()).orElse(mapping);
        }
        int start = Math.min(file.start(), outline.starts().size()) - 1;
        return new ExistingPlan(file, outline, mapping, Gap.in(outline, mapping),
                TakenOver.of(outline, mapping, outline.starts().get(start)), offers);
    }

    /// The answers the new plan starts from, with the measures that were accepted.
    Json.Obj answers() {
        return taken.answers().with("measures", new Json.Arr(Accepted.measures(offers, file.accepted())));
    }
}
