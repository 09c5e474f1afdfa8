package jp.kanmin.app.web.choose;

import java.util.List;
import java.util.Map;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.MeasureService;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.Saved;
import jp.kanmin.app.web.measure.MeasureLists;
import jp.kanmin.app.web.measure.Query;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.measure.choice.Support;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The measures of the plan that is being written: their state, their order, the matrix, the support.
@Controller
public final class BoardPages {

    static final String BOARD = "/office/measures";

    private final PlanService plans;
    private final MeasureService measures;

    BoardPages(PlanService plans, MeasureService measures) {
        this.plans = plans;
        this.measures = measures;
    }

    /// The support of one measure.
    public record OfMeasure(int number, String title, List<Line> lines) {
        public OfMeasure {
            lines = List.copyOf(lines);
        }
    }

    /// A national measure's support with the address of its sheet.
    public record Line(Support support, String address) {}

    @GetMapping(BOARD)
    Sent board(Person who, Site site) {
        var draft = Drafts.of(plans, who);
        return Sent.of("choose/board.jte", site,
                site.page(site.words().say("board"),
                        List.of(site.step("office", "/office"), site.here("board"))),
                Map.of("board", Board.of(draft, site), "mayChoose", Rights.mayWrite(who, who.body(), ""),
                        "said",
                        said(site), "removed", site.asked("removed")));
    }

    @PostMapping(BOARD + "/{id}/remove")
    ResponseEntity<Object> remove(@PathVariable String id, Person who, Site site) {
        var saved = measures.remove(who, who.body(), id, site.asked("mark"));
        return Drafts.to(Query.of(BOARD).with(saved instanceof Saved.Crossed ? "crossed" : "removed", id),
                site);
    }

    @PostMapping(BOARD + "/{id}/restore")
    ResponseEntity<Object> restore(@PathVariable String id, Person who, Site site) {
        measures.restore(who, who.body(), id);
        return Drafts.to(Query.of(BOARD).with("restored", id), site);
    }

    @PostMapping(BOARD + "/{id}/up")
    ResponseEntity<Object> up(@PathVariable String id, Person who, Site site) {
        measures.move(who, who.body(), id, true);
        return Drafts.to(Query.of(BOARD).with("moved", id), id, site);
    }

    @PostMapping(BOARD + "/{id}/down")
    ResponseEntity<Object> down(@PathVariable String id, Person who, Site site) {
        measures.move(who, who.body(), id, false);
        return Drafts.to(Query.of(BOARD).with("moved", id), id, site);
    }

    @GetMapping(BOARD + "/support")
    Sent support(Person who, Site site) {
        var draft = Drafts.of(plans, who);
        var all = draft.plan().measures().stream().map(measure -> new OfMeasure(
                draft.plan().measures().indexOf(measure) + 1, measure.title(),
                lines(Board.support(measure), site))).toList();
        return Sent.of("choose/support.jte", site, site.page(site.words().say("support"),
                List.of(site.step("office", "/office"), site.step("board", BOARD), site.here("support"))),
                Map.of("measures", all, "everywhere", lines(Support.forAll(), site)));
    }

    private static List<Line> lines(List<Support> support, Site site) {
        return support.stream().map(one -> new Line(one, site.to("/measures/list-2019/"
                + MeasureLists.key(one.measure())))).toList();
    }

    /// What just happened, in words; empty for nothing.
    private static String said(Site site) {
        for (var what : List.of("added", "there", "restored", "moved", "crossed")) {
            if (!site.asked(what).isEmpty()) {
                return site.words().sayCode("board.said", what);
            }
        }
        return "";
    }
}
