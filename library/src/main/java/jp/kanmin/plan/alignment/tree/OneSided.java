package jp.kanmin.plan.alignment.tree;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// A wide-area measure that only one of the two plans names (row B-12).
///
/// @param partner the other body's code
/// @param partnerName likewise, by name; the code where it is unknown
/// @param measure title of the measure that names the partner
/// @param isOurs true where our measure names them and nothing of theirs names us; false the other way round
public record OneSided(String partner, String partnerName, String measure, boolean isOurs) {

    /// Compares with the plans that are at hand; a partner whose plan is not is passed over.
    static List<OneSided> of(Plan own, List<Plan> others) {
        var found = new ArrayList<OneSided>();
        for (var other : others) {
            var ours = naming(own, other.body());
            var theirs = naming(other, own.body());
            if (theirs.isEmpty()) {
                ours.forEach(measure -> found.add(of(other, measure, true)));
            } else if (ours.isEmpty()) {
                theirs.forEach(measure -> found.add(of(other, measure, false)));
            }
        }
        return found;
    }

    private static OneSided of(Plan other, Measure measure, boolean isOurs) {
        return new OneSided(other.body(), Bodies.find(other.body()).map(Body::name).orElse(other.body()),
                measure.title(), isOurs);
    }

    private static List<Measure> naming(Plan plan, String body) {
        return plan.measures().stream().filter(
                measure -> measure.partners().stream().anyMatch(partner -> partner.body().equals(body)))
                .toList();
    }
}
