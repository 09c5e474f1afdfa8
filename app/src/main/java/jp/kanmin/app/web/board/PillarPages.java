package jp.kanmin.app.web.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.plan.PillarWords;
import jp.kanmin.app.service.monitor.rollup.PillarCount;
import jp.kanmin.app.service.monitor.rollup.PublishedTraits;
import jp.kanmin.app.service.monitor.rollup.RollUpService;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.SiteWords;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Json;
import jp.kanmin.measure.Pillar;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// How measures get on under each pillar: prefectures by pillars, and the bodies of a prefecture by pillars. Page, CSV,
/// JSON.
@Controller
public final class PillarPages {

    private static final String NATION = "/progress/pillars";
    private static final String PREFECTURE = NATION + "/{code:[0-9]+}";
    private static final List<String> SHOWS = List.of("accepted", "on-track");
    private static final List<String> HEADING = List.of("団体コード", "団体名", "柱", "施策", "確認済みの報告のある施策", "評価のある施策",
            "完了・予定より進んでいる・予定どおりの施策");

    private final RollUpService sums;
    private final PublishedTraits traits;

    PillarPages(RollUpService sums, PublishedTraits traits) {
        this.sums = sums;
        this.traits = traits;
    }

    /// A line of the table.
    public record Row(String name, String address, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A place in it.
    ///
    /// @param count how many of how many
    /// @param share in percent; empty where there is none
    public record Cell(String tone, String count, String share) {}

    @GetMapping(NATION)
    Sent nation(Site site) {
        return page(Area.NATION, site);
    }

    @GetMapping(PREFECTURE)
    Sent prefecture(@PathVariable String code, Site site) {
        return page(Area.of(code), site);
    }

    private Sent page(Area area, Site site) {
        var words = site.words();
        var show = SHOWS.contains(site.asked("show")) ? site.asked("show") : SHOWS.getFirst();
        var counts = counts(area);
        var pillars = pillars(counts.values().stream().toList());
        var rows = counts.entrySet().stream().map(one -> row(one.getKey(), one.getValue(), pillars, show,
                area, site)).toList();
        return Sent.of("board/pillars.jte", site, area.page("boards.pillars", NATION, site), Map.of("title",
                area.title("boards.pillars", site), "asOf", DateWords.of(sums.board().asOf(), words), "show",
                show, "choices",
                SHOWS.stream().map(one -> new MapView.Choice(words.say("boards.pillars." + one),
                        site.to(area.path(NATION), "show", one), one.equals(show))).toList(),
                "pillars", pillars.stream().map(one -> PillarWords.of(one, words)).toList(), "rows", rows,
                "steps", Tone.steps(words.say("boards.pillars.unknown." + show), words), "files",
                site.file(area.path(NATION))));
    }

    private static Row row(Body body, Map<Pillar, PillarCount> counts, List<Pillar> pillars, String show,
            Area area, Site site) {
        return new Row(body.name(),
                site.to(area.isNation() ? NATION + "/" + body.code() : "/plans/" + body.code()),
                pillars.stream()
                        .map(pillar -> cell(counts.getOrDefault(pillar, PillarCount.NONE), show, site))
                        .toList());
    }

    private static Cell cell(PillarCount count, String show, Site site) {
        boolean isAccepted = show.equals("accepted");
        int part = isAccepted ? count.accepted() : count.onTrack();
        int all = isAccepted ? count.measures() : count.judged();
        if (all == 0) {
            return new Cell(Tone.UNKNOWN.code(), site.words()
                    .say(count.measures() == 0 ? "boards.pillars.empty" : "boards.pillars.unjudged"), "");
        }
        return new Cell(Tone.of(part, all).code(), site.words().say("progress.of", part, all),
                Tone.percent(part, all) + "%");
    }

    /// The five of the guide, and the others where measures stand under them.
    private static List<Pillar> pillars(List<Map<Pillar, PillarCount>> all) {
        return List.of(Pillar.values()).stream().filter(pillar -> pillar.isOfTheGuide()
                || all.stream()
                        .anyMatch(counts -> counts.getOrDefault(pillar, PillarCount.NONE).measures() > 0))
                .toList();
    }

    /// By the lines of an area. Bodies without a published plan are left out of the table of a prefecture.
    private Map<Body, Map<Pillar, PillarCount>> counts(Area area) {
        var board = sums.board();
        var plans = traits.all();
        var counts = new LinkedHashMap<Body, Map<Pillar, PillarCount>>();
        area.lines().stream().filter(line -> area.isNation() || plans.containsKey(line.code()))
                .forEach(line -> counts.put(line, PillarCount.of(area.bodies(line), plans, board)));
        return counts;
    }

    @GetMapping(NATION + ".csv")
    ResponseEntity<byte[]> table() {
        return table(Area.NATION, "pillars.csv");
    }

    @GetMapping(PREFECTURE + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String code) {
        return table(Area.of(code), "pillars-" + Area.of(code).lines().getFirst().code() + ".csv");
    }

    private ResponseEntity<byte[]> table(Area area, String name) {
        var words = SiteWords.in(Language.JA);
        var rows = new ArrayList<List<String>>();
        counts(area).forEach((body, counts) -> counts.forEach((pillar, count) -> rows.add(List.of(body.code(),
                body.name(), PillarWords.of(pillar, words), Integer.toString(count.measures()),
                Integer.toString(count.accepted()), Integer.toString(count.judged()),
                Integer.toString(count.onTrack())))));
        return OpenData.table(name, HEADING, rows);
    }

    @GetMapping(NATION + ".json")
    ResponseEntity<byte[]> document() {
        return OpenData.document(json(Area.NATION));
    }

    @GetMapping(PREFECTURE + ".json")
    ResponseEntity<byte[]> document(@PathVariable String code) {
        return OpenData.document(json(Area.of(code)));
    }

    /// Names of fields are API: add, never rename.
    private Json json(Area area) {
        var lines = new ArrayList<Json>();
        counts(area).forEach((body, counts) -> lines.add(Json.Obj.EMPTY.with("body", Json.of(body.code()))
                .with("name", Json.of(body.name())).with("pillars",
                        new Json.Arr(counts.entrySet().stream()
                                .<Json>map(one -> json(one.getKey(), one.getValue())).toList()))));
        return Json.Obj.EMPTY.with("asOf", Json.of(sums.board().asOf().toString())).with("lines",
                new Json.Arr(lines));
    }

    private static Json json(Pillar pillar, PillarCount count) {
        return Json.Obj.EMPTY.with("pillar", Json.of(pillar.code()))
                .with("measures", Json.of(count.measures())).with("accepted", Json.of(count.accepted()))
                .with("evaluated", Json.of(count.judged())).with("onTrack", Json.of(count.onTrack()));
    }
}
