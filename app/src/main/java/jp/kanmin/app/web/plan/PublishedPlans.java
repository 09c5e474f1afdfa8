package jp.kanmin.app.web.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plans that a server shows, one a body. In memory; nothing is stored.
public final class PublishedPlans {

    private final Map<String, PublishedPlan> byBody = new LinkedHashMap<>();

    private PublishedPlans(List<PublishedPlan> plans) {
        plans.stream().sorted(Comparator.comparing((PublishedPlan plan) -> plan.plan().body()))
                .forEach(plan -> byBody.put(plan.plan().body(), plan));
    }

    /// Of several of one body the last is shown.
    public static PublishedPlans of(PublishedPlan... plans) {
        return new PublishedPlans(Arrays.asList(plans));
    }

    /// Sorted by the code of the body.
    public List<PublishedPlan> all() {
        return List.copyOf(byBody.values());
    }

    /// The plan of the body with a code of six digits.
    public Optional<PublishedPlan> find(String body) {
        return Optional.ofNullable(byBody.get(body));
    }
}
