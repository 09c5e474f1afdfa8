package jp.kanmin.app.web.existing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.existing.ExistingPlan;
import jp.kanmin.app.service.existing.ExistingPlanService;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.web.asset.Script;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.plan.mapping.offer.Accepted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The plan a body has already: bring it, see which required contents it holds and which are missing, correct that, and
/// begin the new plan from it.
@Controller
public final class ExistingPages {

    private static final String EXISTING = "/office/existing";
    private static final int SECONDS = 3;

    private final ExistingPlanService existing;

    ExistingPages(ExistingPlanService existing) {
        this.existing = existing;
    }

    @GetMapping(EXISTING)
    Sent show(Person who, Site site, HttpServletResponse response) {
        var file = existing.find(who, who.body());
        if (file.isEmpty() || site.asked("other").equals("yes")) {
            return bring(who, site, Optional.empty());
        }
        return switch (existing.read(who, file.get())) {
            case Progress.Done<ExistingPlan>(var plan) -> mapping(HttpStatus.OK, plan, who, site,
                    Optional.empty(), response);
            case Progress.Going<ExistingPlan>(var isWaiting, var seconds) -> {
                response.setHeader("Refresh", Integer.toString(SECONDS));
                yield Sent.of(HttpStatus.ACCEPTED, "existing/wait.jte", site, page(site),
                        Map.of("name", file.get().name(), "isWaiting", isWaiting, "seconds", seconds));
            }
            case Progress.Failed<ExistingPlan>(var what, var remedy) -> bring(who, site,
                    Optional.of(new UserError(what, remedy)));
        };
    }

    private static Sent bring(Person who, Site site, Optional<UserError> error) {
        return Sent.of(error.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "existing/bring.jte", site, page(site),
                Map.of("error", error, "mayLead", Rights.mayLead(who, who.body()), "told",
                        site.asked("told")));
    }

    private static Sent mapping(HttpStatus status, ExistingPlan plan, Person who, Site site,
            Optional<UserError> error, HttpServletResponse response) {
        var shown = new HashMap<String, Object>(Map.of("file", plan.file(), "view",
                MappingView.of(plan, site.words()), "error", error, "mayLead",
                Rights.mayLead(who, who.body()), "told", site.asked("told"), "script",
                Script.DRAG.allow(response, site.file(""))));
        return Sent.of(status, "existing/mapping.jte", site, page(site), shown);
    }

    /// Takes a file in, or text that was pasted.
    @PostMapping(EXISTING)
    Object add(@RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text, Person who, Site site) throws IOException {
        try {
            if (file != null && !file.isEmpty()) {
                existing.bring(who, who.body(), Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                        file.getBytes());
            } else {
                existing.bring(who, who.body(), site.words().say("existing.pasted") + ".txt",
                        text.strip().getBytes(StandardCharsets.UTF_8));
            }
        } catch (UserError e) {
            return bring(who, site, Optional.of(e));
        }
        return Onward.to(site.to(EXISTING));
    }

    /// Writes down what was decided; then begins the plan, where that was pressed.
    @PostMapping(EXISTING + "/mapping")
    Object decide(HttpServletRequest request, @RequestParam(defaultValue = "") List<Integer> offer,
            @RequestParam(defaultValue = "1") int start, @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "look") String step,
            @RequestParam(defaultValue = "") String positioned, Person who, Site site,
            HttpServletResponse response) {
        var file = existing.find(who, who.body());
        if (file.isEmpty()
                || !(existing.read(who, file.get()) instanceof Progress.Done<ExistingPlan>(var plan))) {
            return Onward.to(site.to(EXISTING));
        }
        try {
            var chosen = chosen(request, plan);
            var after = existing.decide(who, plan.file(), revision,
                    ExistingPlanService.decisions(plan, chosen),
                    accepted(request, offer, plan), Math.max(1, start));
            if (step.equals("begin")
                    && existing.read(who, after) instanceof Progress.Done<ExistingPlan>(var decided)) {
                existing.takeOver(who, decided, positioned.equals("yes"));
                return Onward.to(site.to("/office"));
            }
        } catch (UserError e) {
            return mapping(HttpStatus.UNPROCESSABLE_CONTENT, plan, who, site, Optional.of(e), response);
        }
        return Onward.to(site.to(EXISTING, "told", "decided"));
    }

    /// The measures that were ticked, and the indicators for which a measure was chosen.
    private static Map<Integer, Integer> accepted(HttpServletRequest request, List<Integer> ticked,
            ExistingPlan plan) {
        var accepted = new TreeMap<Integer, Integer>();
        for (int number = 1; number <= plan.offers().size(); number++) {
            boolean isMeasure = Accepted.isMeasure(plan.offers(), number);
            if (isMeasure && ticked.contains(number)) {
                accepted.put(number, Accepted.OWN);
            }
            var home = Optional.ofNullable(request.getParameter("k" + number)).orElse("");
            if (!isMeasure && home.matches("[0-9]{1,6}")) {
                accepted.put(number, Integer.parseInt(home));
            }
        }
        return accepted;
    }

    private static Map<String, String> chosen(HttpServletRequest request, ExistingPlan plan) {
        var chosen = new LinkedHashMap<String, String>();
        for (var section : plan.outline().headings()) {
            Optional.ofNullable(request.getParameter("s" + section.id()))
                    .ifPresent(content -> chosen.put(section.id(), content));
        }
        return chosen;
    }

    @PostMapping(EXISTING + "/remove")
    View remove(Person who, Site site) {
        existing.find(who, who.body()).ifPresent(file -> existing.remove(who, file));
        return Onward.to(site.to(EXISTING, "told", "removed"));
    }

    private static Page page(Site site) {
        return site.page(site.words().say("existing"),
                List.of(site.step("office", "/office"), site.here("existing")));
    }
}
