package jp.kanmin.app.web.revision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.measure.Editions;
import jp.kanmin.plan.alignment.upgrade.Choices;
import jp.kanmin.plan.alignment.upgrade.EditionUpgrade;
import jp.kanmin.plan.alignment.upgrade.Impact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What a newer edition of the national list means for the draft (row B-09), and taking over what somebody chose of it.
@Controller
public final class EditionPages {

    private static final String EDITION = "/office/edition";
    private static final String KEEP = "keep";
    private static final String UNLINK = "unlink";
    /// As many new measures are proposed.
    private static final int MOST = 20;

    private final PlanService plans;

    EditionPages(PlanService plans) {
        this.plans = plans;
    }

    /// A link of a measure to the older edition.
    ///
    /// @param number in the form
    /// @param state what became of it, in words
    /// @param heirs what it could become: the codes, with spaces between, and the titles
    public record LinkLine(int number, String measure, String old, String state, boolean isPlain,
            List<Map.Entry<String, String>> heirs, List<String> notes) {}

    /// A new national measure that one of the own may be for.
    public record FitLine(int number, String measure, String title) {}

    @GetMapping(EDITION)
    Sent show(Person who, Site site) {
        return page(HttpStatus.OK, plans.mustFind(who, who.body()), who, site, Optional.empty());
    }

    private static Sent page(HttpStatus status, PlanDraft draft, Person who, Site site,
            Optional<UserError> error) {
        var words = site.words();
        var upgrade = EditionUpgrade.toNewest();
        var impact = upgrade.impact(draft.plan());
        var links = new ArrayList<LinkLine>();
        for (int at = 0; at < impact.links().size(); at++) {
            links.add(link(at, impact.links().get(at), site));
        }
        var fits = new ArrayList<FitLine>();
        for (int at = 0; at < Math.min(MOST, impact.fitting().size()); at++) {
            var fit = impact.fitting().get(at);
            fits.add(new FitLine(at, fit.measureTitle(), fit.id() + " " + fit.title()));
        }
        var now = draft.plan().edition();
        return Sent.of(status, "revision/edition.jte", site,
                site.page(words.say("edition"), List.of(site.step("office", "/office"),
                        site.here("edition"))),
                Map.of("now", Editions.find(now).map(one -> words.say(one.title())).orElse(now), "newest",
                        words.say(upgrade.edition().title()), "isNewest",
                        now.equals(upgrade.edition().name()), "links", links, "fits", fits, "revision",
                        draft.revision(), "mayLead", Rights.mayLead(who, who.body()), "error", error, "told",
                        site.asked("told")));
    }

    private static LinkLine link(int number, Impact.LinkImpact link, Site site) {
        var heirs = link.heirs().stream().filter(heir -> !heir.isLinked())
                .map(heir -> Map.entry(heir.id(), heir.id() + " " + heir.title())).toList();
        var notes = link.heirs().stream().flatMap(heir -> heir.changes().stream()).distinct().limit(5)
                .toList();
        return new LinkLine(number, link.measureTitle(), link.oldTitle(),
                site.words().say(link.state().words()), link.state().isPlain(), heirs, notes);
    }

    /// Takes over what was chosen; nothing else changes.
    @PostMapping(EDITION)
    View choose(HttpServletRequest request, @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") List<Integer> fit,
            @RequestParam(defaultValue = "") String names, Person who, Site site) {
        var draft = plans.mustFind(who, who.body());
        try {
            var impact = EditionUpgrade.toNewest().impact(draft.plan());
            plans.upgradeEdition(who, who.body(), revision, choices(request, impact, fit, names));
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, draft, who, site, Optional.of(e));
        }
        return Onward.to(site.to(EDITION, "told", "done"));
    }

    private static Choices choices(HttpServletRequest request, Impact impact, List<Integer> fits,
            String names) {
        var links = new LinkedHashMap<String, Choices.Choice>();
        for (int at = 0; at < impact.links().size(); at++) {
            var chosen = request.getParameterValues("l" + at);
            var ids = chosen == null ? List.<String>of() : Arrays.asList(chosen);
            if (ids.contains(UNLINK)) {
                links.put(impact.links().get(at).path(), new Choices.Choice.Unlink());
            } else if (!ids.isEmpty() && !ids.contains(KEEP)) {
                links.put(impact.links().get(at).path(), new Choices.Choice.LinkTo(ids));
            }
        }
        Map<String, List<String>> added = new HashMap<>();
        for (int number : fits) {
            if (number >= 0 && number < impact.fitting().size()) {
                var fit = impact.fitting().get(number);
                added.merge(fit.path(), List.of(fit.id()), (one, other) -> Stream
                        .concat(one.stream(), other.stream()).toList());
            }
        }
        return new Choices(links, added, names.equals("yes"));
    }
}
