package jp.kanmin.app.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What bodies like one's own have published, as proposals.
@Service
@Transactional(readOnly = true)
public class ProposalService {

    private static final int MOST = 5;

    private final PublicationService publications;
    private final PopulationService populations;

    ProposalService(PublicationService publications, PopulationService populations) {
        this.publications = publications;
        this.populations = populations;
    }

    /// What similar bodies wrote.
    ///
    /// @param bySize true when they are bodies of about the same population; otherwise of the same kind and prefecture
    public record Proposals(boolean bySize, List<Proposal> all) {
        public Proposals {
            all = List.copyOf(all);
        }
    }

    /// What one body wrote.
    ///
    /// @param version of its plan
    public record Proposal(Body body, int version, Json content) {}

    /// What similar bodies published in some place of their plans, at most five.
    ///
    /// @param place finds the content in a plan; empty where that plan has none
    public Proposals from(String body, Function<Plan, Optional<Json>> place) {
        var of = Bodies.find(body).orElseThrow();
        boolean bySize = populations.now().knows(of);
        var found = new ArrayList<Proposal>();
        for (var other : Bodies.similar(of, populations.now())) {
            if (found.size() < MOST) {
                published(other, place).forEach(found::add);
            }
        }
        return new Proposals(bySize, found);
    }

    /// What one body published in that place.
    public Optional<Json> of(String body, Function<Plan, Optional<Json>> place) {
        return Bodies.find(body).flatMap(of -> published(of, place).findFirst()).map(Proposal::content);
    }

    private Stream<Proposal> published(Body body, Function<Plan, Optional<Json>> place) {
        return publications.newestPlan(body.code()).stream()
                .flatMap(published -> place.apply(published.plan()).stream()
                        .map(content -> new Proposal(body, published.version().version(), content)));
    }
}
