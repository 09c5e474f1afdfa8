package jp.kanmin.app.web.choose;

import java.net.URI;
import java.util.Map;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.measure.Query;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Measure;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What pages about a draft's measures share: the draft, one of its measures, and the way on after a form.
public final class Drafts {

    private Drafts() {}

    /// The draft of the person's body.
    ///
    /// @throws UserError while none was begun
    public static PlanDraft of(PlanService plans, Person who) {
        return plans.mustFind(who, who.body());
    }

    /// A measure of a draft.
    ///
    /// @throws NotHere when it is not there, or no longer
    public static Measure measure(PlanDraft draft, String id) {
        return draft.plan().measures().stream().filter(measure -> measure.id().equals(id) && !id.isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotHere(
                        Words.of("この施策は、計画の下書きにありません。", "This measure is not in the draft."),
                        Words.of("施策の一覧から選び直してください。", "Choose again on the list of measures.")));
    }

    /// After a form: the reader's browser asks for another page.
    public static ResponseEntity<Object> to(Query query, Site site) {
        return to(query, "", site);
    }

    /// As [#to(Query, Site)], to a place on that page.
    ///
    /// @param anchor a place on that page; empty for its top
    static ResponseEntity<Object> to(Query query, String anchor, Site site) {
        var address = query.to(site) + (anchor.isEmpty() ? "" : "#" + anchor);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    /// The site for a page that answers a form: what was typed stays out of its addresses.
    public static Site quiet(Site site) {
        return new Site(site.words(), site.base(), Map.of());
    }
}
