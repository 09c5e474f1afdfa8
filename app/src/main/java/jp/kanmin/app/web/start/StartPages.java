package jp.kanmin.app.web.start;

import java.util.List;
import java.util.Map;

import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.between.AdoptionService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.plan.PlanShelf;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Words;
import jp.kanmin.text.SearchForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// From the name of a body to what the Act asks of it.
@Controller
public final class StartPages {

    private static final int LONGEST = 60;
    private static final int MOST = 50;

    private final PlanShelf plans;
    private final AdoptionService adoptions;

    StartPages(PlanShelf plans, AdoptionService adoptions) {
        this.plans = plans;
        this.adoptions = adoptions;
    }

    /// The bodies that a word fits; a single one is gone to at once.
    @GetMapping("/start")
    View find(Site site) {
        var typed = site.asked("q").strip();
        var asked = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var found = asked.isEmpty() ? List.<Body>of() : find(asked);
        if (found.size() == 1) {
            return new RedirectView(site.to("/start/" + found.getFirst().code()));
        }
        return Sent.of("start/find.jte", site,
                site.page(site.words().say("start.find"), List.of(site.here("start.find"))),
                Map.of("asked", asked, "all", found.size(), "found", found.stream().limit(MOST).toList()));
    }

    @GetMapping("/start/{code:[0-9]{6}}")
    Sent body(@PathVariable String code, Site site) {
        var body = mustFind(code);
        return Sent.of("start/body.jte", site,
                site.page(site.words().say("start.of", body.fullName()),
                        List.of(Page.Step.asWritten(body.fullName(), ""))),
                Map.of("start", Start.of(body, plans, adoptions.official())));
    }

    /// One sheet of paper for the office meeting.
    @GetMapping("/start/{code:[0-9]{6}}/handout")
    Sent handout(@PathVariable String code, Site site) {
        var body = mustFind(code);
        var start = Start.of(body, plans, adoptions.official());
        if (!body.kind().isCounted()) {
            throw notHere(code);
        }
        return Sent.of("start/handout.jte", site,
                site.page(site.words().say("handout.title"),
                        List.of(Page.Step.asWritten(body.fullName(), site.to("/start/" + code)),
                                site.here("handout.title"))),
                Map.of("start", start));
    }

    /// By code, by a name that nobody else has, or by a part of the full name or its reading.
    private static List<Body> find(String asked) {
        var exact = Bodies.find(asked).map(List::of).orElseGet(() -> Bodies.named(asked));
        if (!exact.isEmpty()) {
            return exact;
        }
        var words = SearchForm.of(asked);
        return Bodies.all().stream().filter(body -> SearchForm.of(body.fullName()).contains(words)
                || SearchForm.of(body.kana()).startsWith(words) || body.code().startsWith(words)).toList();
    }

    private static Body mustFind(String code) {
        return Bodies.find(code).orElseThrow(() -> notHere(code));
    }

    private static NotHere notHere(String code) {
        return new NotHere(
                Words.of("団体コード「%s」の団体はありません。".formatted(code), "There is no body “%s”.".formatted(code)),
                Words.of("はじめのページで団体の名前から探してください。", "Look for it by its name on the first page."));
    }
}
