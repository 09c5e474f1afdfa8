package jp.kanmin.app.web.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.publication.plan.PillarWords;
import jp.kanmin.app.service.monitor.rollup.PlanTraits;
import jp.kanmin.app.service.monitor.rollup.PublishedTraits;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Which measures of the national list the published plans are for, and which nobody chose. Page, CSV, JSON.
@Controller
public final class ChoicePages {

    private static final String PATH = "/progress/choices";
    private static final String MEASURE = PATH + "/{code:[0-9]{2}-[0-9]{2}}";
    private static final int ROWS = 50;
    private static final List<String> HEADING = List.of("施策の番号", "施策", "柱", "選んだ計画", "公表された計画");
    private static final List<String> BODIES = List.of("施策の番号", "施策", "団体コード", "団体名", "団体の施策ID", "担当");

    private final PublishedTraits traits;

    ChoicePages(PublishedTraits traits) {
        this.traits = traits;
    }

    /// A national measure with the plans that are for it.
    private record Chosen(NationalMeasure measure, List<PlanTraits> plans) {}

    /// A measure in words.
    public record Row(String title, String pillar, String count, String address, String sheet) {}

    /// A body that chose it.
    public record Chooser(String name, String address, String owners) {}

    @GetMapping(PATH)
    Sent page(Site site) {
        var plans = traits.all();
        var all = all(plans);
        var words = site.words();
        return Sent.of("board/choices.jte", site,
                site.page(words.say("boards.choices"),
                        List.of(site.step("progress", "/progress"), site.here("boards.choices"))),
                Map.of("plans", FigureWords.number(plans.size()), "others",
                        plans.values().stream().mapToInt(PlanTraits::otherEditions).sum(), "rows",
                        all.stream().filter(one -> !one.plans.isEmpty())
                                .map(one -> row(one, plans.size(), site)).toList(),
                        "nobody",
                        all.stream().filter(one -> one.plans.isEmpty())
                                .map(one -> row(one, plans.size(), site)).toList(),
                        "files", site.file(PATH)));
    }

    private static Row row(Chosen one, int plans, Site site) {
        var words = site.words();
        var code = one.measure.code();
        return new Row(one.measure.title(), PillarWords.of(one.measure.pillarCode(), words),
                Tone.share(one.plans.size(), plans, words.say("none"), words), site.to(PATH + "/" + code),
                site.to("/progress/measure/" + code));
    }

    /// Those that most plans are for first; of several, by the list.
    private static List<Chosen> all(Map<String, PlanTraits> plans) {
        return Editions.find(PlanTraits.EDITION).orElseThrow().measures().stream()
                .map(measure -> new Chosen(measure,
                        plans.values().stream().filter(plan -> plan.chose(measure.code())).toList()))
                .sorted(Comparator.comparingInt((Chosen one) -> -one.plans.size())).toList();
    }

    @GetMapping(MEASURE)
    Sent measure(@PathVariable String code, Site site) {
        var one = mustFind(code);
        var pager = Pager.of(site).over(one.plans.size(), ROWS);
        var title = one.measure.title();
        return Sent.of("board/choosers.jte", site,
                site.page(title, List.of(site.step("progress", "/progress"),
                        site.step("boards.choices", PATH), Page.Step.asWritten(title, ""))),
                Map.of("title", title, "count", one.plans.size(), "sheet",
                        site.to("/progress/measure/" + code), "bodies",
                        one.plans.stream().skip((long) ROWS * pager.page()).limit(ROWS)
                                .map(plan -> chooser(plan, code, site)).toList(),
                        "pager", pager, "files", site.file(PATH + "/" + code)));
    }

    private static Chooser chooser(PlanTraits plan, String code, Site site) {
        var owners = plan.measures().stream().filter(one -> one.chosen().contains(code))
                .map(PlanTraits.OfMeasure::owner).filter(owner -> !owner.isBlank()).distinct().toList();
        return new Chooser(name(plan.body()), site.to("/plans/" + plan.body()), String.join("、", owners));
    }

    private static String name(String body) {
        return Bodies.find(body).map(Body::fullName).orElse(body);
    }

    private Chosen mustFind(String code) {
        return all(traits.all()).stream().filter(one -> one.measure.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotHere(
                        Words.of("施策「%s」は、国の施策の一覧にありません。".formatted(code),
                                "The national list has no measure “%s”.".formatted(code)),
                        Words.of("一覧から選び直してください。", "Please choose again from the list.")));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table() {
        var plans = traits.all();
        return OpenData.table("choices.csv", HEADING,
                all(plans).stream().map(one -> List.of(one.measure.code(), one.measure.title(),
                        one.measure.pillarCode().shortName().ja(), Integer.toString(one.plans.size()),
                        Integer.toString(plans.size()))).toList());
    }

    @GetMapping(MEASURE + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String code) {
        var one = mustFind(code);
        var rows = new ArrayList<List<String>>();
        one.plans.forEach(plan -> plan.measures().stream().filter(own -> own.chosen().contains(code))
                .forEach(own -> rows.add(List.of(code, one.measure.title(), plan.body(), name(plan.body()),
                        own.id(), own.owner()))));
        return OpenData.table("choices-" + code + ".csv", BODIES, rows);
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> document() {
        var plans = traits.all();
        return OpenData.document(Json.Obj.EMPTY.with("edition", Json.of(PlanTraits.EDITION))
                .with("plans", Json.of(plans.size())).with("measures",
                        new Json.Arr(all(plans).stream().<Json>map(ChoicePages::json).toList())));
    }

    @GetMapping(MEASURE + ".json")
    ResponseEntity<byte[]> document(@PathVariable String code) {
        return OpenData.document(json(mustFind(code)));
    }

    private static Json json(Chosen one) {
        return Json.Obj.EMPTY.with("code", Json.of(one.measure.code()))
                .with("title", Json.of(one.measure.title())).with("count", Json.of(one.plans.size()))
                .with("bodies", new Json.Arr(one.plans.stream().<Json>map(plan -> Json.of(plan.body()))
                        .toList()));
    }
}
