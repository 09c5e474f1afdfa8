package jp.kanmin.app.web.office;

import java.util.List;
import java.util.Map;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where somebody who signed in begins.
@Controller
public final class OfficePages {

    private final PlanService plans;

    OfficePages(PlanService plans) {
        this.plans = plans;
    }

    @GetMapping("/office")
    Sent office(Person who, Site site) {
        return Sent.of("office/home.jte", site,
                site.page(site.words().say("office"), List.of(site.here("office"))),
                Map.of("who", who, "draft", plans.draft(who, who.body())));
    }
}
