package jp.kanmin.plan.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.kanmin.finding.Finding;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.KpiGuess;
import jp.kanmin.plan.draft.MeasureCopies;
import jp.kanmin.plan.sheet.Comparison.Change;
import jp.kanmin.plan.sheet.PlanSheet.Fresh;
import jp.kanmin.plan.sheet.PlanSheet.Typed;
import jp.kanmin.text.SearchForm;

/// A comparison while it is made. What was taken so far stands in the document, so that a figure is read by the type its
/// row has just given, and an indicator finds the measure that is as new as itself.
final class Comparing {

    private final Json.Obj before;
    private final Function<DocumentPart, String> marks;
    private final Function<String, List<String>> ever;
    private final List<Change> changes = new ArrayList<>();
    private final List<Change> crossed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Json.Obj document;
    private int same;

    Comparing(Plan now, Function<DocumentPart, String> marks, Function<String, List<String>> ever) {
        before = now.document();
        document = before;
        this.marks = marks;
        this.ever = ever;
    }

    Comparison of(PlanSheet sheet) {
        findings.addAll(sheet.findings());
        sheet.cells().forEach(this::cell);
        sheet.fresh().stream().filter(row -> row.grid() == Grid.MEASURES).forEach(this::measure);
        sheet.fresh().stream().filter(row -> row.grid() == Grid.INDICATORS).forEach(this::indicator);
        return new Comparison(changes, crossed, same, findings, document);
    }

    private void cell(Typed typed) {
        var slot = typed.slot();
        boolean isUntouched = typed.text().equals(slot.text())
                || typed.written().map(CellText::cell).filter(typed.text()::equals).isPresent();
        if (isUntouched && (typed.text().isEmpty() || !isRetyped(typed))) {
            same++;
        } else if (!slot.isOpen()) {
            findings.add(PlanFlaw.ELSEWHERE.at(typed.place(), "このセルに書いたことは、取り込みません。",
                    "What was written into this cell is not taken in."));
        } else {
            var was = slot.part().in(before);
            switch (CellText.read(slot.column().form(), typed.text(), was, kpi(typed.row()))) {
                case CellText.Read.Bad(var what) -> findings.add(PlanFlaw.UNREADABLE.at(typed.place(), what));
                case CellText.Read.Good(var content) -> written(typed, was, content);
            }
        }
    }

    private void written(Typed typed, Optional<Json> was, Optional<Json> content) {
        var part = typed.slot().part();
        if (content.equals(was)) {
            same++;
            return;
        }
        var mark = marks.apply(part);
        var change = new Change(part, typed.row().name() + " / " + typed.slot().column().heading(),
                typed.slot().text(), typed.text(), content, mark, Map.of("", typed.text()), typed.place());
        if (typed.mark().filter(mark::equals).isPresent()) {
            changes.add(change);
            document = content.map(json -> part.put(document, json)).orElseGet(() -> part.remove(document));
        } else {
            crossed.add(change);
        }
    }

    /// Whether a figure is read anew, since the type of its indicator has changed.
    private boolean isRetyped(Typed typed) {
        if (typed.row().grid() != Grid.INDICATORS || !isFigure(typed.slot().column().form())) {
            return false;
        }
        var type = new DocumentPart(
                "measures/" + typed.row().measure() + "/kpis/" + typed.row().id() + "/type");
        return !type.in(before).equals(type.in(document));
    }

    private static boolean isFigure(Form form) {
        return form instanceof Form.Figure
                || (form instanceof Form.Rows(var items)
                        && items.stream().anyMatch(item -> item.form() instanceof Form.Figure));
    }

    private Json.Obj kpi(PlanRow row) {
        return row.grid() == Grid.INDICATORS ? kpi(row.measure(), row.id()) : Json.Obj.EMPTY;
    }

    private Json.Obj kpi(String measure, String id) {
        return new DocumentPart("measures/" + measure + "/kpis/" + id).in(document)
                .filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast).orElse(Json.Obj.EMPTY);
    }

    private void measure(Fresh row) {
        var title = row.texts().getOrDefault(Grid.MEASURES.columns().getFirst(), "");
        if (title.isEmpty()) {
            findings.add(
                    PlanFlaw.NO_TITLE.at(row.place(), "新しい施策に、題名がありません。", "The new measure has no title."));
        } else if (row.id().isEmpty() && !measures(title).isEmpty()) {
            findings.add(PlanFlaw.ALREADY.at(row.place(), "「%s」という施策は、もうあります。".formatted(title),
                    "There is a measure “%s” already.".formatted(title)));
        } else {
            var id = row.id().orElseGet(() -> fresh('m', "measures"));
            fresh(row, "measures/" + id, MeasureCopies.withId(MeasureCopies.own(title), id),
                    "新しい施策「%s」".formatted(title));
        }
    }

    private void indicator(Fresh row) {
        var name = row.texts().getOrDefault(Grid.INDICATORS.columns().getFirst(), "");
        var found = row.measure().isEmpty() ? measures(row.title()) : List.of(row.measure());
        if (found.size() != 1
                || DocumentPart.of("measures/" + found.getFirst()).flatMap(part -> part.in(document))
                        .isEmpty()) {
            findings.add(PlanFlaw.NO_MEASURE.at(row.place(), "どの施策の指標か、分かりません。",
                    "It is not clear to which measure the indicator belongs."));
        } else if (name.isEmpty()) {
            findings.add(
                    PlanFlaw.NO_TITLE.at(row.place(), "新しい指標に、名前がありません。", "The new indicator has no name."));
        } else if (row.id().isEmpty() && isThere(found.getFirst(), name)) {
            findings.add(PlanFlaw.ALREADY.at(row.place(), "「%s」という指標は、その施策にもうあります。".formatted(name),
                    "The measure has an indicator “%s” already.".formatted(name)));
        } else {
            var above = "measures/" + found.getFirst() + "/kpis";
            var id = row.id().orElseGet(() -> fresh('k', above));
            fresh(row, above + "/" + id, MeasureCopies.withId(guessed(name, row), id),
                    "新しい指標「%s」".formatted(name));
        }
    }

    /// What its name tells of an indicator; confirmed where the clerk gave its type.
    private static Json.Obj guessed(String name, Fresh row) {
        boolean isTyped = row.texts().keySet().stream().anyMatch(column -> column.path().equals("type"));
        var guess = KpiGuess.of(name);
        var kpi = Json.Obj.EMPTY.with("name", Json.of(name)).with("kind", Json.of("progress"))
                .with("confirmed", Json.of(isTyped));
        return isTyped
                ? kpi
                : kpi.with("type", Json.of(guess.type().code())).with("unit", Json.of(guess.unit())).with(
                        "direction",
                        Json.of(guess.direction()));
    }

    private void fresh(Fresh row, String path, Json.Obj start, String where) {
        var part = new DocumentPart(path);
        var there = part.in(before);
        Json.Obj content = start;
        boolean isSound = true;
        for (var cell : row.texts().entrySet()) {
            var read = CellText.read(cell.getKey().form(), cell.getValue(), Optional.empty(), content);
            if (read instanceof CellText.Read.Bad(var what)) {
                findings.add(
                        PlanFlaw.UNREADABLE.at(row.places().getOrDefault(cell.getKey(), row.place()), what));
                isSound = false;
            } else if (read instanceof CellText.Read.Good(var json)) {
                content = json.isPresent()
                        ? new DocumentPart(cell.getKey().path()).put(content, json.get())
                        : content;
            }
        }
        if (!isSound) {
            return;
        }
        if (there.filter(Json.Obj.class::isInstance).map(now -> ((Json.Obj) now).without("kpis"))
                .filter(content.without("kpis")::equals).isPresent()) {
            same++;
            return;
        }
        var texts = new LinkedHashMap<String, String>();
        row.texts().forEach((column, text) -> texts.put(column.heading(), text));
        var after = String.join("、",
                texts.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList());
        var change = new Change(part, where, "", after, Optional.of(content), "", texts, row.place());
        if (there.isPresent()) {
            crossed.add(change);
        } else {
            changes.add(change);
            document = part.put(document, content);
        }
    }

    /// The ids of the measures with a title, new ones included.
    private List<String> measures(String title) {
        return title.isBlank()
                ? List.of()
                : JsonResource.items(document, "measures").stream()
                        .filter(measure -> SearchForm.same(JsonResource.text(measure, "title"), title))
                        .map(measure -> JsonResource.text(measure, "id")).toList();
    }

    private boolean isThere(String measure, String name) {
        return new DocumentPart("measures/" + measure).in(document).filter(Json.Obj.class::isInstance)
                .stream()
                .flatMap(found -> JsonResource.items((Json.Obj) found, "kpis").stream())
                .anyMatch(kpi -> SearchForm.same(JsonResource.text(kpi, "name"), name));
    }

    private String fresh(char letter, String above) {
        var now = new DocumentPart(above).in(document).filter(Json.Arr.class::isInstance).stream()
                .flatMap(list -> ((Json.Arr) list).items().stream()).filter(Json.Obj.class::isInstance)
                .map(item -> JsonResource.text((Json.Obj) item, "id"));
        return MeasureCopies.freshId(letter, Stream.concat(now, ever.apply(above).stream()).toList());
    }
}
