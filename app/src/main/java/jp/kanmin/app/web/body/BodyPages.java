package jp.kanmin.app.web.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.service.between.AdoptionService;
import jp.kanmin.app.service.between.JointService;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.plan.PlanShelf;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The bodies that have a plan: page, CSV and JSON.
@Controller
public final class BodyPages {

    private static final List<String> HEADING = List.of("団体コード", "団体名", "計画名", "策定・位置付け", "推定", "年月", "人口",
            "人口の基準日");

    private static final List<String> COURSE = List.of("日付", "計画のある都道府県の数", "目標");

    private final AdoptionService adoptions;
    private final PlanShelf plans;
    private final JointService joint;

    BodyPages(AdoptionService adoptions, PlanShelf plans, JointService joint) {
        this.adoptions = adoptions;
        this.plans = plans;
        this.joint = joint;
    }

    @GetMapping("/bodies")
    Sent bodies(Site site) {
        var search = new Search(site.asked("q"), site.asked("how"));
        var pager = Pager.of(site);
        var list = BodyList.of(adoptions.register(), here(), adoptions.series(), search, site.words(),
                code -> site.to("/plans/" + code), pager.page());
        return Sent.of("web/bodies.jte", site,
                site.page(site.words().say("bodies"), List.of(site.here("bodies"))),
                Map.of("list", list, "words", search.words(), "how", search.how(), "asked",
                        !search.isEmpty(), "pager", pager.over(list.found(), BodyList.PAGE)));
    }

    @GetMapping("/bodies.csv")
    ResponseEntity<byte[]> table() {
        var rows = BodyList.rows(adoptions.register(), here()).stream().map(BodyPages::cells).toList();
        return OpenData.table("bodies.csv", HEADING, rows);
    }

    /// How many prefectures had a plan at each date, and the goal.
    @GetMapping("/bodies/course.csv")
    ResponseEntity<byte[]> course() {
        return OpenData.table("course.csv", COURSE, adoptions.series().stream().map(point -> List.of(
                point.date().toString(), Integer.toString(point.prefectures()),
                point.isGoal() ? "目標" : "")).toList());
    }

    /// As `kanmin plan register` prints it, with what is published here and the course of the number.
    @GetMapping("/bodies.json")
    ResponseEntity<byte[]> document() {
        var series = adoptions.series().stream().<Json>map(point -> Json.Obj.EMPTY
                .with("date", Json.of(point.date().toString()))
                .with("prefectures", Json.of(point.prefectures())).with("goal", Json.of(point.isGoal())))
                .toList();
        return OpenData
                .document(((Json.Obj) adoptions.register().toJson()).with("series", new Json.Arr(series)));
    }

    /// The bodies whose plan can be read here: their own, or a joint one that they confirmed.
    private Set<String> here() {
        var here = plans.latestOfAll().stream().map(PublishedVersion::body).collect(Collectors.toSet());
        here.addAll(joint.confirmed());
        return here;
    }

    private static List<String> cells(BodyRow row) {
        return List.of(row.code(), row.name(), row.plan(), row.how() == Plan.How.ADOPTED ? "策定" : "位置付け",
                row.isHowStated() ? "" : "推定", row.date(),
                row.population().isPresent() ? Long.toString(row.population().getAsLong()) : "",
                row.populationDate());
    }
}
