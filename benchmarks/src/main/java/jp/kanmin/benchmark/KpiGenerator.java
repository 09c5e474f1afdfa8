package jp.kanmin.benchmark;

import java.util.List;

import jp.kanmin.json.Json;

/// Makes up the indicators of a measure, with the gaps that real ones have.
final class KpiGenerator {

    private record Form(String name, String type, String unit, String direction) {}

    private static final List<Form> PROGRESS = List.of(
            new Form("オンラインで済む%sの数", "count", "件", "up"), new Form("公開した%sの数", "count", "件", "up"),
            new Form("%sの仕組みの導入", "boolean", "", "up"), new Form("%sの入力を自動にした業務の割合", "formula", "％", "up"),
            new Form("%sの使いやすさの水準", "level", "", "up"), new Form("手で写す%sの段階別の件数", "stages", "件", "down"));

    private static final List<Form> EFFECT = List.of(
            new Form("%sの利用の割合", "rate", "％", "up"), new Form("%sにかかる時間", "duration", "分", "down"),
            new Form("%sの経費", "amount", "万円", "down"), new Form("%sに満足した人の割合", "survey", "％", "up"),
            new Form("%sの問合せの数", "count", "件", "down"));

    private final Draw draw;
    private final int from;
    private final int to;

    /// @param from the first fiscal year of the plan
    /// @param to the last
    KpiGenerator(Draw draw, int from, int to) {
        this.draw = draw;
        this.from = from;
        this.to = to;
    }

    Json progress(String object) {
        return kpi("k1", "progress", draw.one(PROGRESS), object);
    }

    Json effect(String object) {
        return kpi("k2", "effect", draw.one(EFFECT), object);
    }

    private Json kpi(String id, String kind, Form form, String object) {
        var kpi = new Document().with("id", id).with("name", form.name.formatted(object)).with("kind", kind)
                .with("type", draw.percent(1) ? "" : form.type).with("unit", draw.percent(2) ? "" : form.unit)
                .with("direction", form.direction);
        parts(kpi, form, object);
        if (draw.percent(8)) {
            return kpi.with("base", Json.Obj.EMPTY).with("target", Json.Obj.EMPTY).with("unknown", unknown())
                    .done();
        }
        if (draw.percent(4)) {
            return kpi.with("target", Json.Obj.EMPTY).with("exception", "国が設定するKPIに合わせて定めるため。").done();
        }
        int base = draw.between(10, 60);
        int target = form.direction.equals("up") ? base + draw.between(1, 39) : base - draw.between(1, 9);
        return kpi.with("base", base(form, base)).with("target", target(form, target)).done();
    }

    private void parts(Document kpi, Form form, String object) {
        switch (form.type) {
            case "rate" -> kpi.with("numerator", "オンラインの%sの件数".formatted(object))
                    .with("denominator", draw.percent(5) ? "" : "すべての%sの件数".formatted(object));
            case "formula" -> kpi.with("numerator", "自動にした業務の数").with("denominator", Json.of(26));
            case "level" -> kpi.with("scale", Json.texts(List.of("A", "AA", "AAA")));
            case "survey" -> kpi.with("respondents", Json.of(draw.percent(5) ? 19 : draw.between(200, 2000)));
            default -> {
                // a plain count, amount, time or yes and no has no parts
            }
        }
    }

    private Json unknown() {
        return new Document().with("until", "%d-0%d".formatted(from, draw.between(4, 9)))
                .with("reason", draw.filled("庁内の%d課で集計しているため。")).done();
    }

    private Json base(Form form, int value) {
        var base = new Document().with("value", value(form, value, false));
        if (!draw.percent(3)) {
            base.with("year",
                    draw.percent(50) ? Json.of(from - 1) : Json.of("令和%d年度".formatted(from - 2019)));
        }
        return form.type.equals("amount") ? base.with("subject", "仕組みの運用にかかる年の費用").done() : base.done();
    }

    private Json target(Form form, int value) {
        var target = new Document().with("value", value(form, value, true));
        return draw.percent(3)
                ? target.done()
                : target.with("due", Times.due(draw, draw.between(from, to))).done();
    }

    private static Json value(Form form, int value, boolean reached) {
        return switch (form.type) {
            case "boolean" -> Json.of(reached);
            case "level" -> Json.of(reached ? "AA" : "A");
            case "stages" -> new Json.Arr(List.of(Json.of(value + 20L), Json.of(value), Json.of(0)));
            default -> Json.of(value);
        };
    }
}
