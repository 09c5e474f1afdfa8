package jp.kanmin.app.service;

import java.util.List;

import jp.kanmin.body.Body;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Plan;

/// Published plans to look at while choosing: that of the prefecture, and those of similar bodies.
///
/// @param basis which bodies count as similar
/// @param looked how many bodies were looked at
/// @param plans only of bodies that have published one; the prefecture's first
public record OtherPlans(Words basis, int looked, List<OtherPlan> plans) {

    public OtherPlans {
        plans = List.copyOf(plans);
    }

    /// One of them.
    public record OtherPlan(Body body, Plan plan) {}
}
