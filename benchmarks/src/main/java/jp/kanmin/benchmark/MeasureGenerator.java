package jp.kanmin.benchmark;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.json.Json;
import jp.kanmin.measure.Cases;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Samples;

/// Makes up the measures of a plan: most are complete, some lack what real ones lack.
final class MeasureGenerator {

    private static final List<String> RELATIONS = List.of("equal", "part", "part", "overlap", "none");
    private static final List<NationalMeasure> LIST_2019 = Editions.find(Editions.LIST_2019).orElseThrow()
            .measures();
    private static final List<NationalMeasure> GUIDE_2017 = Editions.find(Editions.GUIDE_2017).orElseThrow()
            .measures();

    private final Draw draw;
    private final List<String> partners;
    private final KpiGenerator kpis;
    private final int from;

    /// @param partners codes of bodies to work with
    MeasureGenerator(Draw draw, List<String> partners, int from, int to) {
        this.draw = draw;
        this.partners = partners;
        this.kpis = new KpiGenerator(draw, from, to);
        this.from = from;
    }

    /// The measure with a number, counting from 1.
    Json measure(int number) {
        var sample = draw.one(Samples.all());
        var object = draw.one(Phrases.OBJECTS);
        var measure = new Document().with("id", "m" + number)
                .with("title", "%s（%s、その%d）".formatted(sample.title(), object, number))
                .with("origin", draw.one(List.of("own", "sample", "national")))
                .with("sample", Integer.toString(sample.seq()))
                .with("pillar", sample.pillar().code()).with("field", sample.field().code())
                .with("mark", sample.mark())
                .with("owner", draw.percent(2) ? "" : draw.one(Phrases.DEPARTMENTS))
                .with("problem", draw.text(Phrases.PROBLEM, 1)).with("action", action())
                .with("kpis", List.of(kpis.progress(object), kpis.effect(object)))
                .with("schedules", schedules()).with("links", links()).with("personalData", personalData());
        if (draw.percent(20)) {
            measure.with("benefits", benefits(draw)).with("cases",
                    Json.texts(List.of(draw.one(Cases.all()).no())));
        }
        if (draw.percent(30)) {
            measure.with("evidence", evidence(draw, object, from));
        }
        if (draw.percent(15)) {
            measure.with("partners",
                    List.of(new Document().with("body", draw.one(partners)).with("role", "共同で調達する").done()));
        }
        return measure.done();
    }

    /// In a few the text came out of a damaged file, or is still to be filled.
    private String action() {
        var action = draw.text(Phrases.ACTION, 2);
        if (draw.percent(3)) {
            return action.replace("回", "⼀回").replace("公開", "公⽰");
        }
        if (draw.percent(1)) {
            return "<p>" + action + "</p>";
        }
        return draw.percent(4) ? action + "対象は〇〇地区です。" : action;
    }

    static Json benefits(Draw draw) {
        return new Document().with("residents", draw.text(Phrases.BENEFIT, 1))
                .with("businesses", draw.text(Phrases.BENEFIT, 1))
                .with("staff", draw.text(Phrases.BENEFIT, 1)).done();
    }

    static List<Json> evidence(Draw draw, String object, int from) {
        return List.of(new Document().with("figure", draw.filled("%sの件数 %%d件（うち繁忙期 %%d件）".formatted(object)))
                .with("source", draw.filled("庁内調査（%d票、架空の値）"))
                .with("date", "%d-%02d".formatted(from - 1, draw.between(4, 12)))
                .done());
    }

    private List<Json> schedules() {
        var schedules = new ArrayList<Json>();
        for (int year = from; year <= from + 1; year++) {
            var written = Times.written(draw, year);
            schedules.add(new Document()
                    .with("due", draw.percent(60) ? Json.of(Integer.toString(year)) : Json.of(written))
                    .with("as", written).with("what", draw.text(Phrases.STEP, 1)).done());
        }
        return schedules;
    }

    private List<Json> links() {
        var links = new ArrayList<Json>();
        for (int i = draw.between(-1, 2); i > 0; i--) {
            boolean old = draw.percent(6);
            var national = draw.one(old ? GUIDE_2017 : LIST_2019);
            var relation = draw.one(RELATIONS);
            links.add(new Document().with("edition", old ? Editions.GUIDE_2017 : Editions.LIST_2019)
                    .with("code", draw.percent(1) ? "99-99" : old ? national.title() : national.code())
                    .with("relation", relation)
                    .with("reason",
                            relation.equals("equal") || draw.percent(5) ? "" : draw.text(Phrases.REASON, 1))
                    .done());
        }
        return links;
    }

    private Json personalData() {
        boolean uses = draw.percent(40);
        var data = new Document().with("uses", Json.of(uses));
        return uses && !draw.percent(10)
                ? data.with("safeguard", draw.text(Phrases.SAFEGUARD, 1)).done()
                : data.done();
    }
}
