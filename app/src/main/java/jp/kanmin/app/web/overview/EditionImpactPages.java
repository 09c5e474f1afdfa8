package jp.kanmin.app.web.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.between.EditionImpact;
import jp.kanmin.app.service.between.EditionImpactService;
import jp.kanmin.app.service.work.Progress;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TableFile;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.measure.Editions;
import jp.kanmin.plan.alignment.upgrade.State;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Which published plans stand on an older edition of the national list, and what became of the measures they are linked
/// to (rows B-08, B-09): page and CSV.
@Controller
public final class EditionImpactPages {

    private static final String PATH = "/office/overview/edition";
    private static final List<String> HEADING = List.of("団体コード", "団体名", "計画名", "版", "国の施策一覧の版",
            "前の版への対応", "同じ題名", "題名の変更", "引き継ぎ", "分かれた", "なくなった", "前の版にもない", "合いそうな新しい施策");
    private static final List<State> STATES = List.of(State.SAME, State.RENAMED, State.SUCCESSOR, State.SPLIT,
            State.GONE, State.UNKNOWN);
    private static final int ROWS = 50;
    private static final int SECONDS = 3;

    private final EditionImpactService impacts;

    EditionImpactPages(EditionImpactService impacts) {
        this.impacts = impacts;
    }

    @GetMapping(PATH)
    Sent show(Person who, Site site, HttpServletResponse response) {
        return switch (impacts.of(who)) {
            case Progress.Done<List<EditionImpact>>(var all) -> list(all, who, site);
            case Progress.Going<List<EditionImpact>>(var isWaiting, var seconds) -> {
                response.setHeader("Refresh", Integer.toString(SECONDS));
                yield Sent.of(HttpStatus.ACCEPTED, "overview/wait.jte", site, page(site),
                        Map.of("isWaiting", isWaiting, "seconds", seconds));
            }
            case Progress.Failed<List<EditionImpact>>(var what, var remedy) ->
                throw new UserError(what, remedy);
        };
    }

    private static Sent list(List<EditionImpact> all, Person who, Site site) {
        var older = all.stream().filter(EditionImpact::isOnOlderEdition).toList();
        var pager = Pager.of(site).over(older.size(), ROWS);
        return Sent.of("overview/edition.jte", site, page(site),
                Map.of("who", who, "totals", EditionImpact.Totals.of(all), "rows",
                        older.stream().skip((long) ROWS * pager.page()).limit(ROWS).toList(), "states",
                        List.of(State.RENAMED, State.SUCCESSOR, State.SPLIT, State.GONE), "newest",
                        site.words().say(Editions.newest().title()), "pager", pager));
    }

    /// All plans, also those that nothing changes for.
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(Person who) {
        if (!(impacts.of(who) instanceof Progress.Done<List<EditionImpact>>(var all))) {
            throw new UserError(Words.of("まだ計算しています。", "It is still being worked out."),
                    Words.of("数秒たってから、もう一度開いてください。", "Please open it again in a few seconds."));
        }
        return TableFile.of("edition.csv", HEADING, all.stream().map(EditionImpactPages::cells).toList());
    }

    private static List<String> cells(EditionImpact one) {
        var counts = STATES.stream().map(state -> Integer.toString(one.count(state))).toList();
        return List.of(one.plan().body(), one.plan().bodyName(), one.plan().name(),
                Integer.toString(one.plan().version()), one.edition(), Integer.toString(one.older()),
                counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5),
                Integer.toString(one.fitting()));
    }

    private static Page page(Site site) {
        return site.page(site.words().say("overview.edition"),
                List.of(site.step("overview", "/office/overview"), site.here("overview.edition")));
    }
}
