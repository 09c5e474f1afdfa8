package jp.kanmin.app.web.officework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.service.office.OfficeCounts;
import jp.kanmin.app.service.office.PublishedRegister.Counts;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.officework.RegisterView.Figure;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.office.cloud.CloudState;
import jp.kanmin.office.cloud.CloudTotals;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the published registers come to for the nation, or a prefecture: page, CSV and JSON.
@Controller
public final class CountPages {

    private static final String NATION = "/progress/registers";
    private static final String PREFECTURE = NATION + "/{code:[0-9]+}";
    private static final List<String> HEADING = List.of("団体コード", "団体名", "台帳", "公表日", "値");

    private final OfficeCounts counts;

    CountPages(OfficeCounts counts) {
        this.counts = counts;
    }

    /// A day of the cloud in words.
    public record Cloud(String day, List<String> states, String cloud, String planned, String all) {
        public Cloud {
            states = List.copyOf(states);
        }
    }

    @GetMapping(NATION)
    Sent nation(Site site) {
        return page(Optional.empty(), site);
    }

    @GetMapping(PREFECTURE)
    Sent prefecture(@PathVariable String code, Site site) {
        return page(Optional.of(mustFind(code)), site);
    }

    private Sent page(Optional<Body> area, Site site) {
        var words = site.words();
        var found = counts.counts(area);
        var title = area.map(body -> body.name() + " " + words.say("officework.counts"))
                .orElse(words.say("officework.counts"));
        return Sent.of("officework/counts.jte", site, site.page(title,
                List.of(site.step("progress", "/progress"), Page.Step.of(words, title, ""))),
                Map.of("title", title, "asOf", DateWords.of(counts.today(), words), "figures",
                        figures(found, site), "states",
                        Stream.of(CloudState.values()).map(state -> words.say(state.words())).toList(),
                        "clouds", found.clouds().stream().map(one -> cloud(one, site)).toList(), "files",
                        site.file(NATION + area.map(body -> "/" + body.code()).orElse(""))));
    }

    private static List<Figure> figures(Counts found, Site site) {
        var words = site.words();
        return List.of(RegisterView.index(found.index(), words),
                new Figure(words.say("officework.indexed"),
                        words.say("officework.indexedOf", found.index().known(), found.bodies()), ""),
                new Figure(words.say("officework.change"),
                        found.change().map(change -> RegisterView.change(change, words))
                                .orElse(words.say("officework.notKnown")),
                        words.say("officework.comparable", found.comparable())));
    }

    private static Cloud cloud(CloudTotals totals, Site site) {
        return new Cloud(DateWords.of(totals.day(), site.words()),
                Stream.of(CloudState.values()).map(state -> FigureWords.number(totals.of(state))).toList(),
                FigureWords.number(totals.cloud()), FigureWords.number(totals.cloudOrPlanned()),
                FigureWords.number(totals.all()));
    }

    @GetMapping(NATION + ".csv")
    ResponseEntity<byte[]> table() {
        return OpenData.table("registers.csv", HEADING, counts.table(Optional.empty()));
    }

    @GetMapping(PREFECTURE + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String code) {
        var area = mustFind(code);
        return OpenData.table("registers-" + area.code() + ".csv", HEADING,
                counts.table(Optional.of(area)));
    }

    @GetMapping(NATION + ".json")
    ResponseEntity<byte[]> document() {
        return OpenData.document(json(Optional.empty()));
    }

    @GetMapping(PREFECTURE + ".json")
    ResponseEntity<byte[]> document(@PathVariable String code) {
        return OpenData.document(json(Optional.of(mustFind(code))));
    }

    /// Names of fields are API: add, never rename.
    private Json json(Optional<Body> area) {
        var found = counts.counts(area);
        var index = found.index();
        return Json.Obj.EMPTY.with("asOf", Json.of(counts.today().toString()))
                .with("area", Json.of(area.map(Body::code).orElse("")))
                .with("dataUse", Json.Obj.EMPTY.with("endToEnd", Json.of(index.endToEnd()))
                        .with("known", Json.of(index.known())).with("unknown", Json.of(index.unknown()))
                        .with("percent",
                                index.share().percent(4).<Json>map(Json.Num::new)
                                        .orElseGet(Json::ofNull))
                        .with("bodies", Json.of(found.bodies())))
                .with("cloud", new Json.Arr(found.clouds().stream().map(CountPages::json).toList()))
                .with("cost", found.change().<Json>map(change -> Json.Obj.EMPTY
                        .with("base", new Json.Num(change.base())).with("now", new Json.Num(change.now()))
                        .with("percent",
                                change.share().percent(4).<Json>map(Json.Num::new)
                                        .orElseGet(Json::ofNull))
                        .with("bodies", Json.of(found.comparable()))).orElseGet(Json::ofNull));
    }

    private static Json json(CloudTotals totals) {
        var json = Json.Obj.EMPTY.with("day", Json.of(totals.day().toString()));
        for (var state : CloudState.values()) {
            json = json.with(state.code(), Json.of(totals.of(state)));
        }
        return json.with("cloud", Json.of(totals.cloud()))
                .with("cloudOrPlanned", Json.of(totals.cloudOrPlanned())).with("all", Json.of(totals.all()));
    }

    private static Body mustFind(String code) {
        return Bodies.find(code).filter(body -> body.kind() == Kind.PREFECTURE)
                .orElseThrow(() -> new NotHere(
                        Words.of("団体コード「%s」の都道府県はありません。".formatted(code),
                                "There is no prefecture “%s”.".formatted(code)),
                        Words.of("都道府県の一覧から選んでください。", "Choose from the list of prefectures.")));
    }
}
