package jp.kanmin.app.service;

import java.util.Map;

import jp.kanmin.plan.Plan;

/// A published version with its plan.
///
/// @param pictures the names that pictures are published under, by what the texts call them
public record PublishedPlan(PublishedVersion version, Plan plan, Map<String, String> pictures) {

    public PublishedPlan {
        pictures = Map.copyOf(pictures);
    }

    public String bodyName() {
        return version.bodyName();
    }
}
