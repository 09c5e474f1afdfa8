package jp.kanmin.app.web.overview;

import java.util.List;
import java.util.Map;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.OverviewService;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TableFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The bodies below a prefecture or the nation with what they published: page and CSV.
@Controller
public final class OverviewPages {

    private static final List<String> HEADING = List.of("団体コード", "団体名", "種類", "計画名", "版", "決定日", "公表日",
            "決定から公表までの日数",
            "施策", "指標");

    private final OverviewService bodies;

    OverviewPages(OverviewService bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/office/overview")
    Sent overview(Person who, Site site) {
        var shown = Overview.of(bodies.rows(who), site.asked("q"), site.asked("show"), site.asked("page"));
        return Sent.of("overview/overview.jte", site,
                site.page(site.words().say("overview"), List.of(site.here("overview"))),
                Map.of("who", who, "list", shown));
    }

    /// All of them, whatever was searched for.
    @GetMapping("/office/overview.csv")
    ResponseEntity<byte[]> table(Person who) {
        return TableFile.of("overview.csv", HEADING,
                bodies.rows(who).stream().map(OverviewPages::cells).toList());
    }

    private static List<String> cells(OverviewService.Row row) {
        var body = row.body();
        return row.version()
                .map(version -> List.of(body.code(), body.fullName(), body.kind().words().ja(),
                        version.name(),
                        String.valueOf(version.number()), version.decided(), version.published(),
                        version.daysToPublish().isPresent()
                                ? String.valueOf(version.daysToPublish().getAsLong())
                                : "",
                        String.valueOf(version.measures()), String.valueOf(version.indicators())))
                .orElseGet(() -> List.of(body.code(), body.fullName(), body.kind().words().ja(), "", "", "",
                        "", "",
                        "", ""));
    }
}
