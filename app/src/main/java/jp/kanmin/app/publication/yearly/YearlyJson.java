package jp.kanmin.app.publication.yearly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.publication.yearly.YearlyReport.OfIndicator;
import jp.kanmin.app.publication.yearly.YearlyReport.OfMeasure;
import jp.kanmin.app.publication.yearly.YearlyReport.OfQuarter;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// The yearly report as a document, `kanmin-yearly/1`. Names of fields are API: add, never rename.
public final class YearlyJson {

    private static final String FORMAT = "kanmin-yearly/1";

    private YearlyJson() {}

    public static Json.Obj of(YearlyReport report) {
        return Json.Obj.EMPTY.with("format", Json.of(FORMAT)).with("body", Json.of(report.body()))
                .with("bodyName", Json.of(report.bodyName())).with("plan", Json.of(report.plan()))
                .with("year", Json.of(report.year())).with("edition", Json.of(report.edition()))
                .with("published", Json.of(report.day().toString())).with("reason", Json.of(report.reason()))
                .with("scale", both(report.scale())).with("grades", Json.texts(report.grades()))
                .with("measures",
                        new Json.Arr(report.measures().stream().<Json>map(YearlyJson::measure).toList()));
    }

    private static Json.Obj measure(OfMeasure one) {
        return Json.Obj.EMPTY.with("id", Json.of(one.id())).with("title", Json.of(one.title()))
                .with("owner", Json.of(one.owner())).with("reported", Json.of(one.isReported()))
                .with("grade", Json.of(one.grade())).with("evaluation", Json.of(one.judgement()))
                .with("cause", Json.of(one.cause())).with("direction", Json.of(one.direction()))
                .with("indicators",
                        new Json.Arr(one.indicators().stream().<Json>map(YearlyJson::indicator).toList()))
                .with("results", Json.of(one.results())).with("national", Json.of(one.national()))
                .with("next", Json.of(one.next()));
    }

    private static Json.Obj indicator(OfIndicator one) {
        return Json.Obj.EMPTY.with("id", Json.of(one.id())).with("name", Json.of(one.name()))
                .with("base", both(one.base())).with("target", both(one.target()))
                .with("newest", both(one.newest())).with("progress", both(one.progress()))
                .with("formula", both(one.formula())).with("grade", Json.of(one.grade()))
                .with("quarters",
                        new Json.Arr(one.quarters().stream().<Json>map(YearlyJson::quarter).toList()));
    }

    private static Json.Obj quarter(OfQuarter one) {
        return Json.Obj.EMPTY.with("quarter", Json.of(one.number()))
                .with("reported", Json.of(one.isReported()))
                .with("value", one.value().<Json>map(Json.Num::new).orElseGet(Json::ofNull))
                .with("written", both(one.written())).with("grade", Json.of(one.grade()));
    }

    private static Json.Obj both(Words words) {
        return Json.Obj.EMPTY.with("ja", Json.of(words.ja())).with("en", Json.of(words.en()));
    }

    /// Reads what [#of] wrote.
    public static YearlyReport read(Json.Obj json) {
        return new YearlyReport(JsonResource.text(json, "body"), JsonResource.text(json, "bodyName"),
                JsonResource.text(json, "plan"), number(json, "year"), number(json, "edition"),
                LocalDate.parse(JsonResource.text(json, "published")), JsonResource.text(json, "reason"),
                words(json, "scale"), JsonResource.texts(json, "grades"),
                items(json, "measures").map(YearlyJson::readMeasure).toList());
    }

    private static OfMeasure readMeasure(Json.Obj json) {
        return new OfMeasure(JsonResource.text(json, "id"), JsonResource.text(json, "title"),
                JsonResource.text(json, "owner"), flag(json), JsonResource.text(json, "grade"),
                JsonResource.text(json, "evaluation"), JsonResource.text(json, "cause"),
                JsonResource.text(json, "direction"),
                items(json, "indicators").map(YearlyJson::readIndicator).toList(),
                JsonResource.text(json, "results"), JsonResource.text(json, "national"),
                JsonResource.text(json, "next"));
    }

    private static OfIndicator readIndicator(Json.Obj json) {
        return new OfIndicator(JsonResource.text(json, "id"), JsonResource.text(json, "name"),
                words(json, "base"), words(json, "target"), words(json, "newest"), words(json, "progress"),
                words(json, "formula"), JsonResource.text(json, "grade"),
                items(json, "quarters").map(YearlyJson::readQuarter).toList());
    }

    private static OfQuarter readQuarter(Json.Obj json) {
        Optional<BigDecimal> value = json.at("value")
                .flatMap(one -> one instanceof Json.Num(var number) ? Optional.of(number) : Optional.empty());
        return new OfQuarter(number(json, "quarter"), flag(json), value, words(json, "written"),
                JsonResource.text(json, "grade"));
    }

    private static Stream<Json.Obj> items(Json.Obj json, String key) {
        return JsonResource.items(json, key).stream();
    }

    private static boolean flag(Json.Obj json) {
        return json.at("reported").filter(Json.of(true)::equals).isPresent();
    }

    private static int number(Json.Obj json, String key) {
        return (int) JsonResource.number(json, key).orElseThrow();
    }

    private static Words words(Json.Obj json, String key) {
        return json.at(key).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast)
                .map(both -> Words.of(JsonResource.text(both, "ja"), JsonResource.text(both, "en")))
                .orElseGet(() -> Words.of("", ""));
    }
}
