package jp.kanmin.app.web.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.publication.chart.CourseChart;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.between.AdoptionService;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.service.monitor.rollup.RollUpService;
import jp.kanmin.app.service.monitor.rollup.Standing;
import jp.kanmin.app.web.board.MapView;
import jp.kanmin.app.web.board.TileView;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.finding.Words;
import jp.kanmin.monitoring.rollup.NationalIndicators;
import jp.kanmin.plan.Adoption;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the nation, or a prefecture with its municipalities, comes to: pages, CSV and JSON, from the sums in memory.
@Controller
public final class NationPages {

    private static final String PREFECTURE = "/progress/{code:[0-9]+}";
    private static final List<String> HEADING = List.of("団体コード", "団体名", "公表日", "最新の報告の四半期", "確認日",
            "確認済みの施策", "計画の施策");

    private final RollUpService sums;
    private final AdoptionService adoptions;

    NationPages(RollUpService sums, AdoptionService adoptions) {
        this.sums = sums;
        this.adoptions = adoptions;
    }

    @GetMapping("/progress")
    Sent nation(Site site) {
        var board = sums.board();
        var areas = Bodies.prefectures().stream()
                .map(body -> AreaRow.of(body.name(), site.to("/progress/" + body.code()),
                        board.count(Optional.of(body)), site.words()))
                .toList();
        var course = adoptions.register().course();
        return show(board, Optional.empty(), areas, course, site,
                site.page(site.words().say("progress"), List.of(site.here("progress"))));
    }

    @GetMapping(PREFECTURE)
    Sent prefecture(@PathVariable String code, Site site) {
        var prefecture = mustFind(code);
        var board = sums.board();
        var areas = Board.bodies(Optional.of(prefecture)).stream()
                .map(body -> AreaRow.of(body, board.standing(body.code()), site)).toList();
        return show(board, Optional.of(prefecture), areas, List.of(), site,
                site.page(prefecture.name() + " " + site.words().say("progress.area"),
                        List.of(site.step("progress", "/progress"),
                                Page.Step.asWritten(prefecture.name(), ""))));
    }

    private static Sent show(Board board, Optional<Body> area, List<AreaRow> areas,
            List<Adoption.Total> course, Site site, Page page) {
        var words = site.words();
        var rows = NationalIndicators.shipped().rows();
        var kpis = rows.stream().flatMap(row -> row.counted().stream()
                .map(wired -> KpiRow.of(row, wired.definition(), board.sum(wired.definition(), area), site)))
                .toList();
        var uncounted = rows.stream().filter(row -> row.counted().isEmpty())
                .map(row -> KpiRow.uncounted(row, site)).toList();
        var title = area.map(body -> body.name() + " " + words.say("progress.area"))
                .orElse(words.say("progress"));
        return Sent.of("progress/nation.jte", site, page, Map.ofEntries(Map.entry("title", title),
                Map.entry("asOf", DateWords.of(board.asOf(), words)),
                Map.entry("figures", List.of(AreaRow.of("", "", board.count(area), words))),
                Map.entry("map", area.isEmpty() ? Optional.of(MapView.of(board, site)) : Optional.empty()),
                Map.entry("tiles", area.map(_ -> TileView.of(Board.bodies(area), board, site))),
                Map.entry("boards", boards(area, site)), Map.entry("areas", areas), Map.entry("kpis", kpis),
                Map.entry("uncounted", uncounted),
                Map.entry("course", chart(course, words)),
                Map.entry("points", course.stream().map(total -> point(total, words)).toList()),
                Map.entry("ofNation", area.isEmpty()),
                Map.entry("registers",
                        site.to("/progress/registers" + area.map(body -> "/" + body.code()).orElse(""))),
                Map.entry("files", site.file("/progress" + area.map(body -> "/" + body.code()).orElse("")))));
    }

    /// The other boards of the same area.
    private static List<Page.Step> boards(Optional<Body> area, Site site) {
        var end = area.map(body -> "/" + body.code()).orElse("");
        var boards = new ArrayList<Page.Step>();
        boards.add(site.step("boards.pillars", "/progress/pillars" + end));
        boards.add(site.step("boards.standing", "/progress/standing" + end));
        if (area.isEmpty()) {
            boards.add(site.step("boards.choices", "/progress/choices"));
        }
        return boards;
    }

    private static List<String> point(Adoption.Total total, PageWords words) {
        return List.of(DateWords.ofWritten(total.month(), words), Integer.toString(total.plans()),
                Integer.toString(total.prefectures()));
    }

    /// Words stand at the first and the last month only.
    private static Optional<CourseChart> chart(List<Adoption.Total> course, PageWords words) {
        if (course.size() < 2) {
            return Optional.empty();
        }
        var points = new ArrayList<CourseChart.Point>();
        for (var total : course) {
            boolean isEnd = points.isEmpty() || points.size() == course.size() - 1;
            points.add(new CourseChart.Point(
                    YearMonth.parse(total.month()).atDay(1).toEpochDay(), total.plans(),
                    isEnd
                            ? words.say("bodies.month", total.month().substring(0, 4),
                                    Integer.parseInt(total.month().substring(5)))
                            : "",
                    isEnd ? words.say("progress.count", total.plans()) : "", false));
        }
        var last = course.getLast();
        return Optional.of(CourseChart.of("adoption-course", words.say("progress.adoption"),
                words.say("progress.adoption.words", DateWords.ofWritten(last.month(), words), last.plans()),
                points));
    }

    @GetMapping("/progress.csv")
    ResponseEntity<byte[]> table() {
        return table("progress.csv", Optional.empty());
    }

    @GetMapping(PREFECTURE + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String code) {
        return table("progress-" + mustFind(code).code() + ".csv", Optional.of(mustFind(code)));
    }

    private ResponseEntity<byte[]> table(String name, Optional<Body> area) {
        var board = sums.board();
        return OpenData.table(name, HEADING, Board.bodies(area).stream()
                .map(body -> cells(body, board.standing(body.code()))).toList());
    }

    private static List<String> cells(Body body, Optional<Standing> standing) {
        var newest = standing.flatMap(Standing::newest);
        return List.of(body.code(), body.fullName(),
                standing.map(one -> one.version().published().toString()).orElse(""),
                newest.map(one -> one.quarter().code()).orElse(""),
                newest.map(one -> one.day().toString()).orElse(""),
                standing.map(one -> Integer.toString(one.accepted())).orElse(""),
                standing.map(one -> Integer.toString(one.version().measures())).orElse(""));
    }

    @GetMapping("/progress.json")
    ResponseEntity<byte[]> document() {
        return OpenData.document(BoardJson.of(sums.board(), Optional.empty()));
    }

    @GetMapping(PREFECTURE + ".json")
    ResponseEntity<byte[]> document(@PathVariable String code) {
        return OpenData.document(BoardJson.of(sums.board(), Optional.of(mustFind(code))));
    }

    private static Body mustFind(String code) {
        return Bodies.find(code).filter(body -> body.kind() == Kind.PREFECTURE)
                .orElseThrow(() -> new NotHere(
                        Words.of("団体コード「%s」の都道府県はありません。".formatted(code),
                                "There is no prefecture “%s”.".formatted(code)),
                        Words.of("都道府県の一覧から選んでください。", "Choose from the list of prefectures.")));
    }
}
