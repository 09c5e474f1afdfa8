package jp.kanmin.plan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.json.Json;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.Samples;
import jp.kanmin.text.JapaneseDate;

/// Copies a sample measure, or a measure of the national list, into a plan. The copy remembers where it came from.
final class SampleCopy {

    private static final String REASON = "記載例で対応する施策として示されているため。";

    private final Template template;
    private final String edition;

    SampleCopy(Template template, String edition) {
        this.template = template;
        this.edition = edition;
    }

    /// A sample of the guide as a measure of the body.
    Json.Obj of(Samples.Sample sample) {
        var links = sample.national().stream().<Json>flatMap(title -> link(title).stream()).distinct()
                .toList();
        return Json.Obj.EMPTY.with("title", Json.of(sample.title())).with("origin", Json.of("sample"))
                .with("sample", Json.of(String.valueOf(sample.seq())))
                .with("pillar", Json.of(sample.pillar().code()))
                .with("field", Json.of(sample.field().code())).with("mark", Json.of(sample.mark()))
                .with("owner", Json.of("")).with("problem", Json.of(template.filled(sample.problem())))
                .with("action", Json.of(template.filled(sample.action())))
                .with("benefits", Json.Obj.EMPTY
                        .with("residents", Json.of(template.filled(sample.benefits().residents())))
                        .with("businesses", Json.of(template.filled(sample.benefits().businesses())))
                        .with("staff", Json.of(template.filled(sample.benefits().staff()))))
                .with("kpis", kpis(sample.kpis()))
                .with("schedules",
                        new Json.Arr(sample.schedules().stream().<Json>map(this::schedule).toList()))
                .with("links", new Json.Arr(links)).with("cases", Json.texts(sample.cases()))
                .with("personalData", Json.Obj.EMPTY);
    }

    /// A measure of the national list, to be adapted by the body.
    Json.Obj of(NationalMeasure national) {
        var names = new ArrayList<String>();
        names.addAll(national.kpiProgress());
        names.addAll(national.kpiEffect());
        return Json.Obj.EMPTY.with("title", Json.of(national.title())).with("origin", Json.of("national"))
                .with("pillar", Json
                        .of(national.pillarCode() == Pillar.UNSET ? "other" : national.pillarCode().code()))
                .with("field", Json.of("")).with("mark", Json.of("◎")).with("owner", Json.of(""))
                .with("problem", Json.of("")).with("action", Json.of("")).with("benefits", Json.Obj.EMPTY)
                .with("kpis", kpis(names.stream().filter(name -> !name.startsWith("未設定")).toList()))
                .with("schedules", new Json.Arr(List.of()))
                .with("links", new Json.Arr(List.of(link(edition, national.id(), "equal", ""))))
                .with("cases", new Json.Arr(List.of())).with("personalData", Json.Obj.EMPTY);
    }

    private Json kpis(List<String> names) {
        var kpis = new ArrayList<Json>();
        for (var name : names) {
            kpis.add(kpi("k" + (kpis.size() + 1), template.filled(name)));
        }
        return new Json.Arr(kpis);
    }

    private static Json kpi(String id, String name) {
        var guess = KpiGuess.of(name);
        var kpi = Json.Obj.EMPTY.with("id", Json.of(id)).with("name", Json.of(name))
                .with("kind", Json.of("progress"))
                .with("type", Json.of(guess.type().code())).with("unit", Json.of(guess.unit()))
                .with("direction", Json.of(guess.direction())).with("base", Json.Obj.EMPTY)
                .with("target", Json.Obj.EMPTY).with("confirmed", Json.of(false));
        return name.contains("国が設定するKPI") ? kpi.with("exception", Json.of("国が設定するKPIに合わせて設定する。")) : kpi;
    }

    /// A dated step without its date, which was that of another body years ago.
    private Json.Obj schedule(String written) {
        var what = new StringBuilder(template.filled(written));
        var dates = JapaneseDate.in(what.toString());
        for (var found : dates.reversed()) {
            what.replace(found.start(), found.end(), "〇年度");
        }
        return Json.Obj.EMPTY.with("due", Json.of("")).with("as", Json.of("")).with("what",
                Json.of(what.toString()));
    }

    /// The sample names a measure of the 2017 edition; the link goes to what became of it or, where that ended, to the
    /// measure as it was, so that the tie is not lost.
    private Optional<Json.Obj> link(String title2017) {
        return Crosswalk.diff(Editions.GUIDE_2017, edition).stream()
                .filter(pair -> pair.oldTitle().equals(title2017))
                .flatMap(pair -> Editions.find(edition).flatMap(e -> e.findMeasure(pair.newId())).stream())
                .findFirst()
                .map(national -> link(edition, national.id(), "part", REASON))
                .or(() -> Editions.find(Editions.GUIDE_2017).flatMap(e -> e.findMeasure(title2017))
                        .map(national -> link(Editions.GUIDE_2017, national.id(), "part", REASON)));
    }

    private static Json.Obj link(String of, String code, String relation, String reason) {
        return Json.Obj.EMPTY.with("edition", Json.of(of)).with("code", Json.of(code))
                .with("relation", Json.of(relation)).with("reason", Json.of(reason));
    }
}
