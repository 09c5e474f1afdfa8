package jp.kanmin.plan.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;

/// Changes between being shown and being kept. Only what was typed is carried; what it means is read anew.
public final class Carried {

    private Carried() {}

    /// The changes, as a page carries them.
    public static String of(Comparison comparison) {
        return JsonText.line(new Json.Arr(comparison.changes().stream().<Json>map(Carried::one).toList()));
    }

    private static Json.Obj one(Comparison.Change change) {
        var texts = Json.Obj.EMPTY;
        for (var text : change.texts().entrySet()) {
            texts = texts.with(text.getKey(), Json.of(text.getValue()));
        }
        return Json.Obj.EMPTY.with("part", Json.of(change.part().path())).with("mark", Json.of(change.mark()))
                .with("texts", texts);
    }

    /// What a page sent back, as if it stood in a workbook.
    public static PlanSheet read(Json carried, Plan plan) {
        Map<String, PlanSheet.Typed> places = new HashMap<>();
        for (var row : PlanRow.of(plan)) {
            row.slots().forEach(slot -> places.put(slot.part().path(),
                    new PlanSheet.Typed(row, slot, "", Optional.empty(), Optional.empty(), Place.whole())));
        }
        var cells = new ArrayList<PlanSheet.Typed>();
        var fresh = new ArrayList<PlanSheet.Fresh>();
        var findings = new ArrayList<Finding>();
        for (var one : JsonResource.items(Json.Obj.EMPTY.with("all", carried), "all")) {
            var path = JsonResource.text(one, "part");
            var texts = texts(one);
            var known = Optional.ofNullable(places.get(path));
            if (known.isPresent()) {
                cells.add(new PlanSheet.Typed(known.get().row(), known.get().slot(),
                        CellText.cell(texts.getOrDefault("", "")),
                        Optional.of(JsonResource.text(one, "mark")),
                        Optional.empty(), Place.whole()));
            } else {
                fresh(path, texts).ifPresentOrElse(fresh::add,
                        () -> findings.add(PlanFlaw.NOT_WITHIN.at(Place.whole(),
                                "確かめている間に、書くところがなくなりました。", "What was to be changed is no longer there.")));
            }
        }
        return new PlanSheet(cells, fresh, findings);
    }

    private static Optional<PlanSheet.Fresh> fresh(String path, Map<String, String> texts) {
        var steps = DocumentPart.of(path).map(part -> List.of(part.path().split("/", -1))).orElse(List.of());
        boolean isMeasure = steps.size() == 2 && steps.getFirst().equals("measures");
        boolean isKpi = steps.size() == 4 && steps.getFirst().equals("measures")
                && steps.get(2).equals("kpis");
        if (!isMeasure && !isKpi) {
            return Optional.empty();
        }
        var grid = isMeasure ? Grid.MEASURES : Grid.INDICATORS;
        var typed = new LinkedHashMap<Column, String>();
        for (var column : grid.columns()) {
            var text = CellText.cell(texts.getOrDefault(column.heading(), ""));
            if (!text.isEmpty()) {
                typed.put(column, text);
            }
        }
        return Optional
                .of(new PlanSheet.Fresh(grid, Optional.of(steps.getLast()), steps.get(1), "", typed, Map.of(),
                        Place.whole()));
    }

    private static Map<String, String> texts(Json.Obj one) {
        var texts = new LinkedHashMap<String, String>();
        if (one.fields().get("texts") instanceof Json.Obj(var fields)) {
            fields.forEach((heading, text) -> {
                if (text instanceof Json.Text(var value)) {
                    texts.put(heading, value);
                }
            });
        }
        return texts;
    }
}
