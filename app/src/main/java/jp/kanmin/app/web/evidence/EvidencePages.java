package jp.kanmin.app.web.evidence;

import java.util.List;
import java.util.Map;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the draft rests on and what it brings (rows, C-14).
@Controller
public final class EvidencePages {

    private final PlanService plans;

    EvidencePages(PlanService plans) {
        this.plans = plans;
    }

    @GetMapping("/office/evidence")
    Sent show(Person who, Site site) {
        var draft = plans.mustFind(who, who.body());
        return Sent.of("evidence/all.jte", site,
                site.page(site.words().say("basis.page"),
                        List.of(site.step("office", "/office"), site.here("basis.page"))),
                Map.of("view", EvidenceView.of(draft.plan(), site)));
    }
}
