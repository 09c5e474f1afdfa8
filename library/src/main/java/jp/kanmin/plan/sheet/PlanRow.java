package jp.kanmin.plan.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;

/// A row of the workbook: a question, a measure or an indicator.
///
/// @param measure id of the measure; empty for a question
/// @param id of the question, the measure or the indicator
/// @param fixed what stands under [Grid#fixed()]
/// @param slots what stands under [Grid#columns()]
public record PlanRow(Grid grid, String measure, String id, List<String> fixed, List<Slot> slots) {

    /// What stands in a cell that cannot show its content.
    public static final String ELSEWHERE = "（画面で書いてください）";

    public PlanRow {
        fixed = List.copyOf(fixed);
        slots = List.copyOf(slots);
    }

    /// A cell.
    ///
    /// @param text as the cell has it
    /// @param isOpen whether what is typed into it can be taken
    public record Slot(DocumentPart part, Column column, String text, boolean isOpen) {}

    /// The rows of a plan. What has no id that can be written by itself is not among them.
    public static List<PlanRow> of(Plan plan) {
        var rows = new ArrayList<PlanRow>();
        for (var question : PlanQuestion.of(plan)) {
            var column = new Column("回答", "", question.form(), Column.WIDE);
            rows.add(new PlanRow(Grid.ANSWERS, "", question.part(),
                    List.of(question.part(), question.chapter(), question.words(), question.form().hint()),
                    List.of(slot(plan, question.part(), column))));
        }
        var met = new HashSet<String>();
        for (var measure : plan.measures()) {
            var path = "measures/" + measure.id();
            if (DocumentPart.of(path).isPresent() && !measure.id().contains("/") && met.add(path)) {
                rows.add(new PlanRow(Grid.MEASURES, measure.id(), measure.id(), List.of(measure.id()),
                        slots(plan, Grid.MEASURES, path)));
            }
        }
        plan.measures().stream().filter(measure -> met.contains("measures/" + measure.id()))
                .forEach(measure -> indicators(plan, measure, met, rows));
        return rows;
    }

    private static void indicators(Plan plan, Measure measure, HashSet<String> met, List<PlanRow> rows) {
        for (var kpi : measure.kpis()) {
            var path = "measures/" + measure.id() + "/kpis/" + kpi.id();
            if (DocumentPart.of(path).isPresent() && !kpi.id().contains("/") && met.add(path)) {
                rows.add(new PlanRow(Grid.INDICATORS, measure.id(), kpi.id(),
                        List.of(measure.id(), measure.title(), kpi.id()),
                        slots(plan, Grid.INDICATORS, path)));
            }
        }
    }

    private static List<Slot> slots(Plan plan, Grid grid, String path) {
        return grid.columns().stream().map(column -> slot(plan, path + "/" + column.path(), column)).toList();
    }

    private static Slot slot(Plan plan, String path, Column column) {
        var part = new DocumentPart(path);
        var text = CellText.shown(column.form(), part.in(plan.document()));
        return new Slot(part, column, text.orElse(ELSEWHERE), text.isPresent());
    }

    /// What the row is called where a change is shown.
    String name() {
        return switch (grid) {
            case ANSWERS -> fixed.get(1) + " / " + fixed.get(2);
            case MEASURES -> titleOr(slots.getFirst().text(), id);
            case INDICATORS -> titleOr(fixed.get(1), measure) + " / " + titleOr(slots.getFirst().text(), id);
        };
    }

    private static String titleOr(String title, String id) {
        return Optional.of(title).filter(text -> !text.isBlank()).orElse(id);
    }
}
