package jp.kanmin.app.web.alignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.UpperPlan;
import jp.kanmin.plan.alignment.tree.AlignmentTree;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The draft beside what stands above it (rows B-01 to B-03, B-12): what it takes from the nation, what not and why, what
/// is its own, and which measures of the prefecture may go with it. What looks alike is only proposed.
@Controller
public final class AlignmentPages {

    private final PlanService plans;
    private final PublicationService publications;
    private final Clock clock;

    AlignmentPages(PlanService plans, PublicationService publications, Clock clock) {
        this.plans = plans;
        this.publications = publications;
        this.clock = clock;
    }

    @GetMapping("/office/alignment")
    Sent show(Person who, Site site) {
        var draft = plans.mustFind(who, who.body());
        var c = PlanCase.of(draft.file(), LocalDate.now(clock)).with(prefecture(who.body()));
        return Sent.of("alignment/tree.jte", site,
                site.page(site.words().say("alignment"),
                        List.of(site.step("office", "/office"), site.here("alignment"))),
                Map.of("tree", AlignmentTree.of(c)));
    }

    /// The prefecture's newest plan, where it is published here.
    private UpperPlan prefecture(String body) {
        return Bodies.find(body).flatMap(Bodies::prefectureOf).map(Body::code)
                .filter(code -> !code.equals(body)).flatMap(publications::newestPlan)
                .<UpperPlan>map((PublishedPlan upper) -> new UpperPlan.Known(upper.plan()))
                .orElseGet(UpperPlan.NotGiven::new);
    }
}
