package jp.kanmin.app.web.board;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.service.monitor.rollup.LaggingService;
import jp.kanmin.app.service.monitor.rollup.LaggingService.Lists;
import jp.kanmin.app.service.monitor.rollup.PlanTraits;
import jp.kanmin.app.service.monitor.rollup.PublishedTraits;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Body;
import jp.kanmin.json.Json;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What is ahead and behind, overdue and without a value, and how many measures rest on a fact, for everybody: counts of
/// what was published and accepted. Page, CSV, JSON.
@Controller
public final class StandingPages {

    private static final String NATION = "/progress/standing";
    private static final String PREFECTURE = NATION + "/{code:[0-9]+}";
    private static final List<String> HEADING = List.of("団体コード", "団体名", "公表された計画", "予定より進んでいる施策", "遅れている施策",
            "値のない指標", "指標", "締切りを過ぎて未確認の施策", "根拠のある施策", "施策");

    private final LaggingService lagging;
    private final PublishedTraits traits;

    StandingPages(LaggingService lagging, PublishedTraits traits) {
        this.lagging = lagging;
        this.traits = traits;
    }

    /// The counts of some bodies.
    private record Counts(int plans, int ahead, int behind, int unvalued, int indicators, int late,
            int founded, int measures) {}

    /// A line in words.
    public record Row(String name, String address, String ahead, String behind, String unvalued, String late,
            String founded) {}

    @GetMapping(NATION)
    Sent nation(Site site) {
        return page(Area.NATION, site);
    }

    @GetMapping(PREFECTURE)
    Sent prefecture(@PathVariable String code, Site site) {
        return page(Area.of(code), site);
    }

    private Sent page(Area area, Site site) {
        var all = new Found(lagging.ofAll(), traits.all());
        var rows = shown(area, all)
                .map(line -> row(line.name(),
                        site.to(area.isNation() ? NATION + "/" + line.code() : "/plans/" + line.code()),
                        all.of(area.bodies(line)), site))
                .toList();
        return Sent.of("board/standing.jte", site, area.page("boards.standing", NATION, site), Map.of("title",
                area.title("boards.standing", site), "asOf",
                DateWords.of(all.lists.asOf(), site.words()), "total",
                row("", "", all.of(Board.bodies(area.prefecture())), site), "rows", rows, "files",
                site.file(area.path(NATION))));
    }

    private static Row row(String name, String address, Counts counts, Site site) {
        var words = site.words();
        var none = words.say("boards.noPlan");
        Function<Integer, String> count = number -> counts.plans == 0
                ? none
                : words.say("boards.count", number);
        return new Row(name, address, count.apply(counts.ahead), count.apply(counts.behind),
                counts.plans == 0 ? none : words.say("progress.of", counts.unvalued, counts.indicators),
                count.apply(counts.late), Tone.share(counts.founded, counts.measures, none, words));
    }

    /// All prefectures; of one the bodies that have published a plan.
    private static Stream<Body> shown(Area area, Found all) {
        return area.lines().stream()
                .filter(line -> area.isNation() || all.plans.containsKey(line.code()));
    }

    /// What there is to count.
    private record Found(Lists lists, Map<String, PlanTraits> plans) {

        Counts of(List<Body> bodies) {
            var codes = bodies.stream().map(Body::code).collect(Collectors.toSet());
            var own = new HashSet<>(codes);
            own.retainAll(plans.keySet());
            return new Counts(own.size(), judged(lists.ahead(), own), judged(lists.behind(), own),
                    lists.unvalued().stream().filter(one -> own.contains(one.body().code()))
                            .mapToInt(LaggingService.Unvalued::count).sum(),
                    sum(own, PlanTraits::indicators),
                    lists.late().stream().filter(one -> own.contains(one.body().code()))
                            .mapToInt(LaggingService.Late::missing).sum(),
                    sum(own, PlanTraits::founded), sum(own, plan -> plan.measures().size()));
        }

        private static int judged(List<LaggingService.Judged> all, Set<String> own) {
            return (int) all.stream().filter(one -> own.contains(one.body().code())).count();
        }

        private int sum(Set<String> own, Function<PlanTraits, Integer> part) {
            return plans.values().stream().filter(plan -> own.contains(plan.body())).mapToInt(part::apply)
                    .sum();
        }
    }

    @GetMapping(NATION + ".csv")
    ResponseEntity<byte[]> table() {
        return table(Area.NATION, "standing.csv");
    }

    @GetMapping(PREFECTURE + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String code) {
        return table(Area.of(code), "standing-" + Area.of(code).lines().getFirst().code() + ".csv");
    }

    private ResponseEntity<byte[]> table(Area area, String name) {
        var all = new Found(lagging.ofAll(), traits.all());
        return OpenData.table(name, HEADING, shown(area, all).map(line -> {
            var one = all.of(area.bodies(line));
            return Stream.concat(Stream.of(line.code(), line.name()),
                    Stream.of(one.plans, one.ahead, one.behind, one.unvalued, one.indicators, one.late,
                            one.founded, one.measures).map(number -> Integer.toString(number)))
                    .toList();
        }).toList());
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
        var all = new Found(lagging.ofAll(), traits.all());
        return json(all.of(Board.bodies(area.prefecture())))
                .with("asOf", Json.of(all.lists.asOf().toString())).with("lines",
                        new Json.Arr(shown(area, all).<Json>map(line -> json(all.of(area.bodies(line)))
                                .with("body", Json.of(line.code())).with("name", Json.of(line.name())))
                                .toList()));
    }

    private static Json.Obj json(Counts one) {
        return Json.Obj.EMPTY.with("plans", Json.of(one.plans)).with("ahead", Json.of(one.ahead))
                .with("behind", Json.of(one.behind)).with("withoutValue", Json.of(one.unvalued))
                .with("indicators", Json.of(one.indicators)).with("overdueMeasures", Json.of(one.late))
                .with("withEvidence", Json.of(one.founded)).with("measures", Json.of(one.measures));
    }
}
