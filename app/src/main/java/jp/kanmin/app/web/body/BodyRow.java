package jp.kanmin.app.web.body;

import java.util.OptionalLong;

import jp.kanmin.plan.Adoption;
import jp.kanmin.plan.Plan;

/// A body with its plan, as the list shows it.
///
/// @param date the month, as `2018-03`; empty where it is not known
/// @param isHowStated false where `how` is inferred from the plan's name
/// @param isPublishedHere true when the plan can be read on this server
record BodyRow(String code, String name, String plan, Plan.How how, boolean isHowStated, String date,
        OptionalLong population, String populationDate, boolean isPublishedHere) {

    static BodyRow of(Adoption.Entry entry, boolean isPublishedHere) {
        return new BodyRow(entry.body(), entry.name(), entry.plan(), entry.how(), entry.isHowStated(),
                entry.date(),
                entry.population(), entry.populationDate(), isPublishedHere);
    }
}
