package jp.kanmin.app.web.road;

import java.util.Map;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.road.question.Road;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Kind;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Beginning a plan with two plain questions, and growing a small one.
@Controller
public final class BeginPages {

    private final PlanService plans;
    private final Drafts drafts;

    BeginPages(PlanService plans, Drafts drafts) {
        this.plans = plans;
        this.drafts = drafts;
    }

    @GetMapping("/office/begin")
    Sent begin(Person who, Site site) {
        var words = site.words();
        var body = Bodies.find(who.body());
        boolean isSmall = body.filter(b -> b.kind() == Kind.TOWN || b.kind() == Kind.VILLAGE).isPresent();
        var on = drafts.find(who);
        return Sent.of("road/begin.jte", site,
                Ways.page(site, words.say("road.begin"), words.say("road.begin")),
                Map.of("bodyName", body.map(b -> b.fullName()).orElse(""), "isSmall", isSmall,
                        "isBegun", on.isPresent(),
                        "first", on.map(found -> site.to(first(found.road()))).orElse("")));
    }

    @PostMapping("/office/begin")
    View begin(@RequestParam(defaultValue = "no") String itPlan, @RequestParam(defaultValue = "") String size,
            Person who, Site site) {
        var pattern = itPlan.equals("yes")
                ? Plan.Pattern.EXISTING
                : size.equals("small") ? Plan.Pattern.SIMPLIFIED : Plan.Pattern.NEW;
        var draft = plans.begin(who, who.body(), pattern, Json.Obj.EMPTY);
        return Onward.to(site.to(first(Road.of(draft.plan()))));
    }

    /// From the simplified pattern to the seven chapters; everything written stays.
    @PostMapping("/office/upgrade")
    View upgrade(Person who, Site site) {
        plans.upgrade(who, who.body());
        return Onward.to(Ways.to(site, Ways.check(Section.BASICS), "upgraded", "yes"));
    }

    private static String first(Road road) {
        return Ways.question(road.questions().getFirst());
    }
}
