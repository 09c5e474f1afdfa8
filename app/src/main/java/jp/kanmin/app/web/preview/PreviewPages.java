package jp.kanmin.app.web.preview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.RemarkService;
import jp.kanmin.app.web.office.Notice;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.draft.DocumentPart;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The draft as it will print, and what its people say of it.
@Controller
public final class PreviewPages {

    private static final String PREVIEW = "/office/preview";

    private final PlanService plans;
    private final RemarkService remarks;
    private final Clock clock;

    PreviewPages(PlanService plans, RemarkService remarks, Clock clock) {
        this.plans = plans;
        this.remarks = remarks;
        this.clock = clock;
    }

    @GetMapping(PREVIEW)
    Sent preview(Person who, Site site) {
        var draft = plans.draft(who, who.body());
        var shown = new HashMap<String, Object>(Map.of("who", who, "done", Notice.of(site),
                "today", DateWords.of(LocalDate.now(clock), site.words())));
        shown.put("view", draft.map(found -> view(found, site)));
        shown.put("proof", draft.map(found -> Proof.of(view(found, site), remarks.of(who, who.body()))));
        return Sent.of("preview/preview.jte", site, site.page(site.words().say("remark.title"),
                List.of(site.step("office", "/office"), site.here("remark.title"))), shown);
    }

    /// The form for a remark on a passage, or on a whole part without `at`.
    @GetMapping("/office/remarks/new")
    Sent say(Person who, Site site, @RequestParam String part, @RequestParam(defaultValue = "") String at) {
        var spot = spot(who, site, part, at);
        return form(who, site, RemarkForm.fresh("", part, spot.quote(), ""), HttpStatus.OK);
    }

    @GetMapping("/office/remarks/{id}/answer")
    Sent answer(Person who, Site site, @PathVariable String id) {
        var thread = remarks.of(who, who.body()).threads().stream().filter(found -> found.id().equals(id))
                .findFirst().orElseThrow(PreviewPages::gone);
        return form(who, site, RemarkForm.fresh(id, thread.part(), thread.quote(), thread.first().text()),
                HttpStatus.OK);
    }

    @PostMapping("/office/remarks")
    View save(Person who, Site site, @RequestParam String key, @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String quote, @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String text) {
        try {
            if (first.isEmpty()) {
                remarks.say(who, who.body(), key, DocumentPart.of(part).orElseThrow(PreviewPages::gone),
                        quote,
                        text);
            } else {
                remarks.answer(who, who.body(), key, first, text);
            }
        } catch (UserError e) {
            return form(who, site, new RemarkForm(first, part, quote, key, "", text,
                    e.in(site.words().language())), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return back(site, first.isEmpty() ? "remark" : "answer", first.isEmpty() ? key : first);
    }

    @PostMapping("/office/remarks/{id}")
    View settle(Person who, Site site, @PathVariable String id, @RequestParam("do") String what) {
        if (what.equals("reopen")) {
            remarks.reopen(who, who.body(), id);
        } else {
            remarks.close(who, who.body(), id);
        }
        return back(site, what.equals("reopen") ? what : "close", id);
    }

    private Spot spot(Person who, Site site, String part, String at) {
        var draft = plans.draft(who, who.body()).orElseThrow(PreviewPages::gone);
        return Proof.of(view(draft, site), remarks.of(who, who.body())).find(part, at)
                .orElseThrow(PreviewPages::gone);
    }

    private static Sent form(Person who, Site site, RemarkForm typed, HttpStatus status) {
        var title = typed.first().isEmpty() ? "remark.newTitle" : "remark.answerTitle";
        return Sent.of(status, "preview/remark.jte", site, site.page(site.words().say(title),
                List.of(site.step("office", "/office"), site.step("remark.title", PREVIEW),
                        site.here(title))),
                Map.of("who", who, "typed", typed));
    }

    private static View back(Site site, String did, String id) {
        return new RedirectView(site.to(PREVIEW, "did", did) + "#remark-" + id);
    }

    private static PlanView view(PlanDraft draft, Site site) {
        return PlanView.of(draft.plan(), Optional.empty(), site.words(), _ -> Optional.empty(),
                PlanView.Downloads.BESIDE);
    }

    private static UserError gone() {
        return new UserError(Words.of("この箇所は書き換えられたか、なくなりました。", "This passage was rewritten or is gone."),
                Words.of("プレビューから選び直してください。", "Please choose again in the preview."));
    }
}
