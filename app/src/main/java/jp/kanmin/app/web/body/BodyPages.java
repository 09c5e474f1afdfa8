package jp.kanmin.app.web.body;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jp.kanmin.app.publication.table.SafeCsv;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.plan.PlanShelf;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Adoption;
import jp.kanmin.plan.Plan;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The bodies that have a plan: page, CSV and JSON.
@Controller
public final class BodyPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final List<String> HEADING = List.of("団体コード", "団体名", "計画名", "策定・位置付け", "推定", "年月", "人口",
            "人口の基準日");

    private final PlanShelf plans;
    private final Adoption register = Adoption.shipped();

    BodyPages(PlanShelf plans) {
        this.plans = plans;
    }

    @GetMapping("/bodies")
    Sent bodies(Site site) {
        var search = new Search(site.asked("q"), site.asked("how"));
        var pager = Pager.of(site);
        var list = BodyList.of(register, plans.latestOfAll(), search, site.words(),
                code -> site.to("/plans/" + code), pager.page());
        return Sent.of("web/bodies.jte", site,
                site.page(site.words().say("bodies"), List.of(site.here("bodies"))),
                Map.of("list", list, "words", search.words(), "how", search.how(), "asked",
                        !search.isEmpty(), "pager", pager.over(list.found(), BodyList.PAGE)));
    }

    @GetMapping("/bodies.csv")
    ResponseEntity<byte[]> table() {
        var rows = BodyList.rows(register, plans.latestOfAll()).stream().map(BodyPages::cells).toList();
        return data(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("bodies.csv").build().toString())
                .body(SafeCsv.write(HEADING, rows));
    }

    /// The register alone, as `kanmin plan register` prints it.
    @GetMapping("/bodies.json")
    ResponseEntity<byte[]> document() {
        return data(MediaType.APPLICATION_JSON)
                .body(JsonText.pretty(register.toJson()).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder data(MediaType type) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    private static List<String> cells(BodyRow row) {
        return List.of(row.code(), row.name(), row.plan(), row.how() == Plan.How.ADOPTED ? "策定" : "位置付け",
                row.isHowStated() ? "" : "推定", row.date(),
                row.population().isPresent() ? Long.toString(row.population().getAsLong()) : "",
                row.populationDate());
    }
}
