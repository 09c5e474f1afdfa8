package jp.kanmin.app.web.home;

import java.util.List;
import java.util.Map;

import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.plan.PlanShelf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page and the accessibility statement.
@Controller
public final class HomePages {

    /// Plans that the first page names.
    private static final int NEWEST = 5;

    private final PlanShelf plans;

    HomePages(PlanShelf plans) {
        this.plans = plans;
    }

    @GetMapping("/")
    Sent home(Site site) {
        return Sent.of("web/home.jte", site, site.page(site.words().say("site.name"), List.of()),
                Map.of("plans", plans.newest(NEWEST)));
    }

    @GetMapping("/accessibility")
    Sent accessibility(Site site) {
        return Sent.of("web/accessibility.jte", site,
                site.page(site.words().say("accessibility"), List.of(site.here("accessibility"))), Map.of());
    }
}
