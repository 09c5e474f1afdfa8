package jp.kanmin.app.web.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.service.monitor.rollup.PlanTraits;
import jp.kanmin.app.service.monitor.rollup.PublishedTraits;
import jp.kanmin.app.service.monitor.rollup.RollUpService;
import jp.kanmin.app.service.monitor.rollup.YearService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.NationalIndicators;
import jp.kanmin.monitoring.rollup.NationalIndicators.Wired;
import jp.kanmin.monitoring.series.EarlierFigure;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The sheet of a measure of the national list: its sums and the bodies that they are made of.
@Controller
public final class NationalMeasurePages {

    private static final String PATH = "/progress/measure/{code:[0-9]{2}-[0-9]{2}}";
    private static final int ROWS = 50;
    private static final List<String> HEADING = List.of("指標", "指標の名称", "団体コード", "団体名", "値または分子", "分母", "単位",
            "四半期", "担当",
            "確認日");

    private static final List<String> EARLIER = List.of("指標", "日付", "団体", "分母", "分母の根拠", "範囲", "目標");

    private final RollUpService sums;
    private final YearService years;
    private final PublishedTraits traits;

    NationalMeasurePages(RollUpService sums, YearService years, PublishedTraits traits) {
        this.sums = sums;
        this.years = years;
        this.traits = traits;
    }

    /// A year to look at, or the newest values.
    public record Choice(String name, String address, boolean isShown) {}

    @GetMapping(PATH)
    Sent page(@PathVariable String code, Site site) {
        var row = mustFind(code);
        var shown = shown(site.asked("year"));
        int longest = row.counted().stream()
                .mapToInt(wired -> shown.parts().apply(wired.definition()).size()).max().orElse(0);
        var pager = Pager.of(site).over(longest, ROWS);
        var all = years.years().stream().flatMap(year -> years.of(year).stream()).toList();
        var kpis = row.counted().stream().map(Wired::definition).map(about -> KpiRow.of(row, about, shown,
                shown.parts().apply(about).stream().skip((long) ROWS * pager.page()).limit(ROWS).toList(),
                all, site)).toList();
        var title = row.measure().title();
        return Sent.of("progress/measure.jte", site,
                site.page(title, List.of(site.step("progress", "/progress"), Page.Step.asWritten(title, ""))),
                Map.of("title", title, "code", code, "year",
                        shown.year().map(year -> KpiRow.year(year, site.words())).orElse(""), "asOf",
                        DateWords.of(shown.asOf(), site.words()), "rest",
                        row.rest().map(site.words()::say).orElse(""), "kpis", kpis, "choices",
                        choices(code, shown, site), "choosers", site.to("/progress/choices/" + code), "pager",
                        pager, "files", new Files(site.file("/progress/measure/" + code),
                                shown.year().map(year -> "?year=" + year).orElse(""))));
    }

    /// Where the same is as CSV and JSON.
    public record Files(String path, String question) {}

    private Shown shown(String year) {
        return Shown.of(year, sums, years, traits);
    }

    private List<Choice> choices(String code, Shown shown, Site site) {
        var path = "/progress/measure/" + code;
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(site.words().say("progress.years.newest"), site.to(path),
                shown.year().isEmpty()));
        years.years().forEach(year -> choices.add(new Choice(KpiRow.year(year, site.words()),
                site.to(path, "year", Integer.toString(year)), shown.year().equals(Optional.of(year)))));
        return choices;
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String code, @RequestParam(defaultValue = "") String year) {
        var shown = shown(year);
        var rows = new ArrayList<List<String>>();
        for (var wired : mustFind(code).counted()) {
            var about = wired.definition();
            shown.parts().apply(about).forEach(part -> rows.add(List.of(about.id(), about.name(),
                    part.body().code(), part.body().fullName(), Fraction.plain(part.contribution().top()),
                    bottom(part), about.unit(), part.quarter().code(), owner(part, about, shown),
                    part.accepted().map(Object::toString).orElse(""))));
        }
        return OpenData.table("measure-" + code + shown.year().map(one -> "-" + one).orElse("") + ".csv",
                HEADING, rows);
    }

    private static String owner(Board.Part part, Definition about, Shown shown) {
        return part.source() == Board.Source.REPORT
                ? shown.source(part, about).map(PlanTraits.OfMeasure::owner).orElse("")
                : "";
    }

    private static String bottom(Board.Part part) {
        return part.contribution().bottom().signum() == 0
                ? ""
                : Fraction.plain(part.contribution().bottom());
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> document(@PathVariable String code,
            @RequestParam(defaultValue = "") String year) {
        var row = mustFind(code);
        var shown = shown(year);
        var document = Json.Obj.EMPTY.with("code", Json.of(code))
                .with("title", Json.of(row.measure().title())).with("asOf", Json.of(shown.asOf().toString()))
                .with("rest", Json.of(row.rest().map(Words::ja).orElse("")));
        return OpenData.document(shown.year().map(one -> document.with("year", Json.of(one))).orElse(document)
                .with("indicators", new Json.Arr(row.counted().stream().map(Wired::definition)
                        .<Json>map(about -> json(about, shown)).toList())));
    }

    /// Figures of the time before bodies reported here.
    @GetMapping(PATH + "/earlier.csv")
    ResponseEntity<byte[]> earlier(@PathVariable String code) {
        return OpenData.table("measure-" + code + "-earlier.csv", EARLIER, mustFind(code).counted().stream()
                .flatMap(wired -> EarlierFigure.of(wired.definition().id()).stream()).map(one -> List.of(
                        one.national(), one.date(), (one.isAtLeast() ? ">" : "") + one.count(),
                        one.of().isPresent() ? Long.toString(one.of().getAsLong()) : "",
                        one.isReckoned() ? "割合から逆算" : "", one.ofPrefectures() ? "都道府県" : "",
                        one.isGoal() ? "目標" : ""))
                .toList());
    }

    private static Json json(EarlierFigure one) {
        return Json.Obj.EMPTY.with("date", Json.of(one.date())).with("count", Json.of(one.count()))
                .with("atLeast", Json.of(one.isAtLeast()))
                .with("of", one.of().isPresent() ? Json.of(one.of().getAsLong()) : Json.ofNull())
                .with("ofReckoned", Json.of(one.isReckoned()))
                .with("prefectures", Json.of(one.ofPrefectures())).with("goal", Json.of(one.isGoal()));
    }

    private Json json(Definition about, Shown shown) {
        return BoardJson.json(about, shown.sums().apply(about))
                .with("bodies", new Json.Arr(shown.parts().apply(about).stream()
                        .<Json>map(part -> json(part, owner(part, about, shown))).toList()))
                .with("gaps", new Json.Arr(shown.gaps(about).stream().<Json>map(Json::of).toList()))
                .with("earlier", new Json.Arr(EarlierFigure.of(about.id()).stream()
                        .<Json>map(NationalMeasurePages::json).toList()))
                .with("years", new Json.Arr(years.years().stream().flatMap(one -> years.of(one).stream())
                        .<Json>map(one -> BoardJson.json(about, one.sum(about)).with("year",
                                Json.of(one.year())))
                        .toList()));
    }

    private static Json json(Board.Part part, String owner) {
        var json = Json.Obj.EMPTY.with("body", Json.of(part.body().code()))
                .with("name", Json.of(part.body().fullName()))
                .with("value", BoardJson.number(Optional.of(part.contribution().top())));
        json = bottom(part).isEmpty()
                ? json
                : json.with("denominator", BoardJson.number(Optional.of(part.contribution().bottom())));
        return json.with("quarter", Json.of(part.quarter().code())).with("department", Json.of(owner))
                .with("accepted", part.accepted().<Json>map(day -> Json.of(day.toString()))
                        .orElseGet(Json::ofNull));
    }

    private static NationalIndicators.Row mustFind(String code) {
        return NationalIndicators.shipped().rows().stream().filter(row -> row.measure().code().equals(code))
                .findFirst().orElseThrow(() -> new NotHere(
                        Words.of("施策「%s」は、国の施策の一覧にありません。".formatted(code),
                                "The national list has no measure “%s”.".formatted(code)),
                        Words.of("全国の進み具合のページから選んでください。", "Choose it on the page of the nation.")));
    }
}
