package jp.kanmin.app.web.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.monitor.rollup.Board;
import jp.kanmin.app.service.monitor.rollup.RollUpService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.OpenData;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.rollup.NationalIndicators;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The sheet of a measure of the national list: its sums and the bodies that they are made of.
@Controller
public final class NationalMeasurePages {

    private static final String PATH = "/progress/measure/{code:[0-9]{2}-[0-9]{2}}";
    private static final int ROWS = 50;
    private static final List<String> HEADING = List.of("指標", "指標の名称", "団体コード", "団体名", "値または分子", "分母", "単位",
            "四半期", "確認日");

    private final RollUpService sums;

    NationalMeasurePages(RollUpService sums) {
        this.sums = sums;
    }

    @GetMapping(PATH)
    Sent page(@PathVariable String code, Site site) {
        var row = mustFind(code);
        var board = sums.board();
        int longest = row.counted().stream().mapToInt(wired -> board.parts(wired.definition()).size()).max()
                .orElse(0);
        var pager = Pager.of(site).over(longest, ROWS);
        var kpis = row.counted().stream().map(wired -> KpiRow.of(row, wired.definition(), board,
                Optional.empty(), site, board.parts(wired.definition()).stream()
                        .skip((long) ROWS * pager.page()).limit(ROWS).toList()))
                .toList();
        var title = row.measure().title();
        return Sent.of("progress/measure.jte", site,
                site.page(title, List.of(site.step("progress", "/progress"), Page.Step.asWritten(title, ""))),
                Map.of("title", title, "code", code, "asOf", DateWords.of(board.asOf(), site.words()), "rest",
                        row.rest().map(site.words()::say).orElse(""), "kpis", kpis, "pager", pager, "files",
                        site.file("/progress/measure/" + code)));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(@PathVariable String code) {
        var board = sums.board();
        var rows = new ArrayList<List<String>>();
        for (var wired : mustFind(code).counted()) {
            var about = wired.definition();
            board.parts(about).forEach(part -> rows.add(List.of(about.id(), about.name(), part.body().code(),
                    part.body().fullName(), Fraction.plain(part.contribution().top()), bottom(part),
                    about.unit(), part.quarter().code(),
                    part.accepted().map(Object::toString).orElse(""))));
        }
        return OpenData.table("measure-" + code + ".csv", HEADING, rows);
    }

    private static String bottom(Board.Part part) {
        return part.contribution().bottom().signum() == 0
                ? ""
                : Fraction.plain(part.contribution().bottom());
    }

    @GetMapping(PATH + ".json")
    ResponseEntity<byte[]> document(@PathVariable String code) {
        var row = mustFind(code);
        var board = sums.board();
        return OpenData.document(Json.Obj.EMPTY.with("code", Json.of(code))
                .with("title", Json.of(row.measure().title())).with("asOf", Json.of(board.asOf().toString()))
                .with("rest", Json.of(row.rest().map(Words::ja).orElse("")))
                .with("indicators", new Json.Arr(row.counted().stream().<Json>map(wired -> BoardJson
                        .json(wired.definition(), board.sum(wired.definition(), Optional.empty()))
                        .with("bodies", new Json.Arr(board.parts(wired.definition()).stream()
                                .map(NationalMeasurePages::json).toList())))
                        .toList())));
    }

    private static Json json(Board.Part part) {
        var json = Json.Obj.EMPTY.with("body", Json.of(part.body().code()))
                .with("name", Json.of(part.body().fullName()))
                .with("value", BoardJson.number(Optional.of(part.contribution().top())));
        json = bottom(part).isEmpty()
                ? json
                : json.with("denominator", BoardJson.number(Optional.of(part.contribution().bottom())));
        return json.with("quarter", Json.of(part.quarter().code())).with("accepted",
                part.accepted().<Json>map(day -> Json.of(day.toString())).orElseGet(Json::ofNull));
    }

    private static NationalIndicators.Row mustFind(String code) {
        return NationalIndicators.shipped().rows().stream().filter(row -> row.measure().code().equals(code))
                .findFirst().orElseThrow(() -> new NotHere(
                        Words.of("施策「%s」は、国の施策の一覧にありません。".formatted(code),
                                "The national list has no measure “%s”.".formatted(code)),
                        Words.of("全国の進み具合のページから選んでください。", "Choose it on the page of the nation.")));
    }
}
