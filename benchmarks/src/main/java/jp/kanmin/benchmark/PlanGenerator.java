package jp.kanmin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.json.Json;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Contents;
import jp.kanmin.plan.PlanFile;

/// Makes up a plan for any body: 30 measures of two indicators each, at least 60 KB, no two alike, with the gaps of
/// real plans. The same seed gives the same plan.
public final class PlanGenerator {

    /// Measures of each plan.
    public static final int MEASURES = 30;

    private final long seed;

    public PlanGenerator(long seed) {
        this.seed = seed;
    }

    /// The plan of a body.
    public Json.Obj plan(Body body) {
        var draw = new Draw(seed * 1_000_003 + Long.parseLong(body.code()));
        int from = draw.between(2025, 2026);
        int to = from + draw.between(2, 4);
        var measures = new MeasureGenerator(draw, partners(body), from, to);
        var plan = new Document().with("body", body.code()).with("format", PlanFile.FORMAT)
                .with("name", body.name() + "官民データ活用推進計画")
                .with("pattern", draw.one(List.of("new", "new", "existing", "simplified")))
                .with("how", "adopted").with("edition", "list-2019")
                .with("periods", List.of(period(from, to)))
                .with("contact", contact(draw, body)).with("position", position(draw, from))
                .with("organisation", organisation(draw))
                .with("problems", problems(draw, from)).with("benefits", MeasureGenerator.benefits(draw))
                .with("chapters", chapters(draw, body)).with("policies", policies(draw));
        var all = new ArrayList<Json>();
        for (int i = 1; i <= MEASURES; i++) {
            all.add(measures.measure(i));
        }
        return plan.with("measures", all)
                .with("security", new Document().with("policy", body.name() + "情報セキュリティポリシー")
                        .with("ordinance", draw.percent(5) ? "" : body.name() + "個人情報の保護に関する条例").done())
                .with("versions", List.of(version(from))).done();
    }

    /// The prefecture and the municipalities beside the body.
    private static List<String> partners(Body body) {
        return Bodies.prefectureOf(body).stream()
                .flatMap(own -> Stream.concat(Stream.of(own), Bodies.municipalitiesOf(own).stream()))
                .filter(other -> !other.equals(body)).map(Body::code).toList();
    }

    private static Json period(int from, int to) {
        return new Document().with("from", Json.of(from)).with("to", Json.of(to))
                .with("as", "令和%d年度～令和%d年度".formatted(from - 2018, to - 2018)).done();
    }

    private static Json contact(Draw draw, Body body) {
        var contact = new Document().with("section", "情報政策課");
        return draw.percent(5)
                ? contact.done()
                : contact.with("phone", "00-0000-%s".formatted(body.shortCode()))
                        .with("mail", "plan@example.jp").done();
    }

    private static List<Json> position(Draw draw, int from) {
        return List.of(
                new Document().with("plan", draw.filled("総合計画（架空、第%d次）"))
                        .with("date", "%d-03".formatted(from - 1))
                        .with("relation", draw.one(List.of("below", "beside", "inside"))).done(),
                new Document().with("plan", "情報化基本計画（架空）").with("date", "%d-03".formatted(from - 2))
                        .with("relation", "beside").done());
    }

    private static Json organisation(Draw draw) {
        var members = new ArrayList<Json>();
        for (int i = 0; i < 6; i++) {
            members.add(new Document().with("department", draw.one(Phrases.DEPARTMENTS))
                    .with("role", draw.text(Phrases.STEP, 1)).done());
        }
        return new Document().with("lead", draw.percent(3) ? "" : "副市町村長").with("members", members)
                .with("reporting", draw.percent(10) ? "" : "quarterly").done();
    }

    private static List<Json> problems(Draw draw, int from) {
        var problems = new ArrayList<Json>();
        for (int i = 1; i <= 5; i++) {
            problems.add(new Document().with("text", draw.text(Phrases.SITUATION, 2))
                    .with("evidence", MeasureGenerator.evidence(draw, draw.one(Phrases.OBJECTS), from))
                    .with("measures", Json.texts(List.of("m" + draw.between(1, MEASURES), "m" + i))).done());
        }
        return problems;
    }

    private static List<Json> chapters(Draw draw, Body body) {
        var chapters = new ArrayList<Json>();
        Contents.TITLES.forEach((id, title) -> {
            if (!draw.percent(2)) {
                var text = id.equals("security")
                        ? draw.text(Phrases.SECURITY, 4)
                        : draw.text(Phrases.SITUATION, 5);
                chapters.add(new Document().with("id", id).with("title", body.name() + "の" + title.ja())
                        .with("text", text + "\n\n" + draw.text(Phrases.ACTION, 4)).done());
            }
        });
        return chapters;
    }

    private static List<Json> policies(Draw draw) {
        var policies = new ArrayList<Json>();
        for (var pillar : Pillar.five()) {
            if (!draw.percent(5)) {
                policies.add(new Document().with("pillar", pillar.code())
                        .with("text", draw.text(Phrases.ACTION, 2)).done());
            }
        }
        return policies;
    }

    private static Json version(int from) {
        return new Document().with("version", Json.of(1)).with("decided", "%d-03-25".formatted(from))
                .with("published", "%d-03-30".formatted(from)).with("reason", "").done();
    }
}
