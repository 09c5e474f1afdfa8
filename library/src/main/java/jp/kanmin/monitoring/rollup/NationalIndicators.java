package jp.kanmin.monitoring.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;

/// Which indicators of the national list can be counted from what bodies report, how, and why the others cannot.
public final class NationalIndicators {

    private static final NationalIndicators SHIPPED = new NationalIndicators(
            JsonResource.read(NationalIndicators.class, "national-2019.json"));

    private final List<Row> rows;
    private final Map<String, Wired> byId = new LinkedHashMap<>();

    /// A national indicator that is counted.
    ///
    /// @param isFromRegister true where a register of the body counts it, and nobody has to report it
    public record Wired(Definition definition, IndicatorType type, boolean isEffect,
            boolean isFromRegister) {}

    /// A measure of the list.
    ///
    /// @param rest why its other indicators are not counted; empty where all are
    public record Row(NationalMeasure measure, List<Wired> counted, Optional<Words> rest) {
        public Row {
            counted = List.copyOf(counted);
        }
    }

    private NationalIndicators(Json.Obj file) {
        var edition = Editions.find(JsonResource.text(file, "edition")).orElseThrow();
        var reasons = (Json.Obj) file.at("reasons").orElseThrow();
        var all = new ArrayList<Row>();
        for (var item : JsonResource.items(file, "measures")) {
            var measure = edition.findNumber((int) JsonResource.number(item, "no").orElseThrow())
                    .orElseThrow();
            var counted = JsonResource.items(item, "count").stream().map(one -> wired(measure, one)).toList();
            counted.forEach(one -> byId.put(one.definition().id(), one));
            all.add(new Row(measure, counted, reasons.at(JsonResource.text(item, "rest"))
                    .filter(reason -> !JsonResource.text(item, "rest").isEmpty())
                    .map(reason -> words((Json.Obj) reason))));
        }
        rows = List.copyOf(all);
    }

    /// The indicators of the list of fiscal year Reiwa 1.
    public static NationalIndicators shipped() {
        return SHIPPED;
    }

    /// Every measure of the list, in its order.
    public List<Row> rows() {
        return rows;
    }

    /// The indicator with an id such as `02-05/e1`, where it is counted.
    public Optional<Wired> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The counted indicators of a measure.
    public List<Wired> of(String measureCode) {
        return byId.values().stream()
                .filter(wired -> wired.definition().id().startsWith(measureCode + "/")).toList();
    }

    private static Wired wired(NationalMeasure measure, Json.Obj item) {
        var key = JsonResource.text(item, "kpi");
        boolean isEffect = key.startsWith("e");
        var names = isEffect ? measure.kpiEffect() : measure.kpiProgress();
        var name = names.get(Integer.parseInt(key.substring(1)) - 1);
        var definition = new Definition(measure.code() + "/" + key, name, JsonResource.text(item, "unit"),
                Adding.find(JsonResource.text(item, "add")).orElseThrow(),
                Level.find(JsonResource.text(item, "level")).orElseThrow(), true);
        return new Wired(definition, IndicatorType.find(JsonResource.text(item, "type")).orElseThrow(),
                isEffect, JsonResource.text(item, "source").equals("register"));
    }

    private static Words words(Json.Obj both) {
        return Words.of(JsonResource.text(both, "ja"), JsonResource.text(both, "en"));
    }
}
