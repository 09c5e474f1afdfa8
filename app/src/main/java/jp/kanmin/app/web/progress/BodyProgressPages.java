package jp.kanmin.app.web.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.ValueWords;
import jp.kanmin.app.service.monitor.rollup.BodyProgress;
import jp.kanmin.app.service.monitor.rollup.BodyProgress.OfIndicator;
import jp.kanmin.app.service.monitor.rollup.BodyProgress.Told;
import jp.kanmin.app.service.monitor.rollup.ProgressService;
import jp.kanmin.app.service.monitor.yearly.PublishedYears;
import jp.kanmin.app.service.office.OfficeCounts;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.SiteWords;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Figure;
import jp.kanmin.indicator.Value;
import jp.kanmin.json.Json;
import jp.kanmin.text.JapaneseDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// How a body gets on with its plan: page, CSV and JSON, from accepted reports only.
@Controller
public final class BodyProgressPages {

    private static final String PATH = "/plans/{body:[0-9]+}/progress";
    private static final List<String> HEADING = List.of("団体コード", "団体名", "施策", "指標", "指標の名称", "単位", "基準値",
            "目標値", "四半期", "値", "値の文言", "進み具合", "判定", "確認日");
    private static final PageWords JAPANESE = SiteWords.in(Language.JA);

    private final ProgressService progress;
    private final OfficeCounts office;
    private final PublishedYears years;

    BodyProgressPages(ProgressService progress, OfficeCounts office, PublishedYears years) {
        this.progress = progress;
        this.office = office;
        this.years = years;
    }

    @GetMapping(PATH)
    Sent page(@PathVariable String body, Site site) {
        var found = mustFind(body);
        var steps = List.of(site.step("bodies", "/bodies"),
                Page.Step.asWritten(found.plan().bodyName(), site.to("/plans/" + body)),
                site.here("progress.step"));
        return Sent.of("progress/body.jte", site,
                site.page(found.plan().plan().name() + " " + site.words().say("progress.body"), steps),
                Map.of("name", found.plan().plan().name(), "measures",
                        found.measures().stream().map(one -> ProgressRow.of(one, site.words())).toList(),
                        "scale", found.scale().name().in(site.words().language()), "files",
                        site.file("/plans/" + body + "/progress"), "plan", site.to("/plans/" + body),
                        "registers",
                        office.of(body).isEmpty() ? "" : site.to("/plans/" + body + "/registers"), "years",
                        years.years(body).stream().map(one -> Page.Step.of(site.words(),
                                DateWords.of(JapaneseDate.ofFiscalYear(one.year()), site.words()),
                                site.to("/plans/" + body + "/years/" + one.year()))).toList()));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String body) {
        var found = mustFind(body);
        var rows = new ArrayList<List<String>>();
        found.measures().forEach(measure -> measure.indicators().forEach(indicator -> indicator.points()
                .forEach(point -> rows.add(cells(found, measure, indicator, point)))));
        return OpenData.table(body + "-progress.csv", HEADING, rows);
    }

    private static List<String> cells(BodyProgress found, BodyProgress.OfMeasure measure,
            OfIndicator indicator, BodyProgress.Point point) {
        var about = indicator.kpi().indicator();
        var told = point.told();
        return List.of(found.plan().version().body(), found.plan().bodyName(), measure.measure().title(),
                indicator.id(), about.name(), about.unit(), written(about.base().value()),
                written(about.target().value()), point.quarter().code(),
                told.flatMap(one -> ValueWords.number(one.value()))
                        .map(number -> ValueWords.plain(Optional.of(number)))
                        .orElse(""),
                told.map(one -> one.value() instanceof Value.Unknown
                        ? "不明"
                        : one.value().written()).orElse("未報告"),
                told.map(one -> one.progress().formula().ja()).orElse(""),
                told.map(one -> one.grade().printed()).orElse(""),
                told.map(one -> one.accepted().toString()).orElse(""));
    }

    private static String written(Optional<Figure> figure) {
        return figure.map(Figure::written).orElse("");
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> document(@PathVariable String body) {
        var found = mustFind(body);
        var measures = found.measures().stream().<Json>map(one -> {
            var json = Json.Obj.EMPTY.with("id", Json.of(one.measure().id())).with("title",
                    Json.of(one.measure().title()));
            for (var said : one.evaluation().stream().toList()) {
                json = json.with("evaluation", Json.Obj.EMPTY
                        .with("progress", said.evaluation().progress().<Json>map(word -> Json.of(word.code()))
                                .orElseGet(Json::ofNull))
                        .with("effect", Json.of(said.evaluation().effect()))
                        .with("cause", Json.of(said.evaluation().cause()))
                        .with("next", Json.of(said.evaluation().next()))
                        .with("quarter", Json.of(said.quarter().code()))
                        .with("accepted", Json.of(said.accepted().toString())));
            }
            return json.with("indicators", new Json.Arr(
                    one.indicators().stream().<Json>map(BodyProgressPages::json).toList()));
        }).toList();
        return OpenData.document(Json.Obj.EMPTY.with("body", Json.of(body))
                .with("name", Json.of(found.plan().bodyName()))
                .with("plan", Json.of(found.plan().plan().name()))
                .with("version", Json.of(found.plan().version().version()))
                .with("scale", Json.of(found.scale().name().ja())).with("measures", new Json.Arr(measures)));
    }

    private static Json json(OfIndicator indicator) {
        return Json.Obj.EMPTY.with("id", Json.of(indicator.id()))
                .with("name", Json.of(indicator.kpi().name()))
                .with("unit", Json.of(indicator.kpi().indicator().unit())).with("quarters",
                        new Json.Arr(indicator.points().stream().<Json>map(point -> point.told()
                                .map(told -> json(told).with("quarter", Json.of(point.quarter().code())))
                                .orElseGet(() -> Json.Obj.EMPTY
                                        .with("quarter", Json.of(point.quarter().code()))
                                        .with("value", Json.ofNull()).with("state", Json.of("not-reported"))))
                                .toList()));
    }

    private static Json.Obj json(Told told) {
        boolean isUnknown = told.value() instanceof Value.Unknown;
        return Json.Obj.EMPTY
                .with("value",
                        ValueWords.number(told.value()).<Json>map(Json.Num::new).orElseGet(Json::ofNull))
                .with("state", Json.of(isUnknown ? "unknown" : "accepted"))
                .with("written", Json.of(told.value().written()))
                .with("progress", Json.of(ValueWords.progress(told.progress(), JAPANESE)))
                .with("formula", Json.of(told.progress().formula().ja()))
                .with("grade", Json.of(told.grade().printed()))
                .with("accepted", Json.of(told.accepted().toString()));
    }

    private BodyProgress mustFind(String body) {
        return progress.of(body).orElseThrow(() -> new NotHere(
                Words.of("団体コード「%s」の計画は、ここでは公表されていません。".formatted(body),
                        "No plan of the body “%s” is published here.".formatted(body)),
                Words.of("計画のある団体の一覧から探してください。", "Look for it among the bodies that have a plan.")));
    }
}
