package jp.kanmin.table.repair.step;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Field;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.number.NumberFormat;

/// Numbers out of text (L2-01), marks out of numeric columns (L1-09, L3-03), units into the headings (L3-04).
final class Figures {

    private static final double MOST = 0.6;
    private static final int LONGEST_UNIT = 6;
    private static final Set<String> MARKS = Set.of("-", "－", "―", "ー", "−", "‐", "–", "—", "…", "...", "‥",
            "*", "**", "***",
            "＊", "＊＊＊", "x", "X", "ｘ", "Ｘ", "χ", "NA", "N/A", "n/a", "不明", "未調査", "不詳", "未定", "なし", "無し",
            "該当なし", "・",
            "秘匿");
    private static final String NOTES = "_注記";
    private static final String SIGNS = "_記号";
    private static final String UNITS = "_単位";

    private Figures() {}

    static void take(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            if (isNumeric(draft, column)) {
                column = numbers(draft, column);
            }
        }
    }

    /// Whether most of what a column holds are numbers to count with.
    static boolean isNumeric(Draft draft, int column) {
        if (draft.field(column).isLabels()) {
            return false;
        }
        int figures = 0;
        int filled = 0;
        int marks = 0;
        for (int line = 0; line < draft.height(); line++) {
            var value = draft.value(line, column);
            if (!value.isEmpty()) {
                filled++;
                if (isMark(value)) {
                    marks++;
                } else if (Figure.of(value).isPresent()) {
                    figures++;
                }
            }
        }
        return figures > 0 && figures + marks >= MOST * filled && figures * 2 >= marks;
    }

    static boolean isMark(String value) {
        return MARKS.contains(value.strip());
    }

    /// @return the last column that belongs to it, added ones included
    private static int numbers(Draft draft, int column) {
        var figures = IntStream.range(0, draft.height())
                .mapToObj(line -> Figure.of(draft.value(line, column)))
                .toList();
        var units = figures.stream().flatMap(Optional::stream).map(Figure::unit)
                .filter(unit -> !unit.isEmpty()).collect(Collectors.toSet());
        var only = units.size() == 1 ? units.iterator().next() : "";
        int last = units.size() > 1 ? splitUnits(draft, column, figures) : column;
        last = moveNotes(draft, column, last, figures);
        for (int line = 0; line < draft.height(); line++) {
            write(draft, line, column, units.size() <= 1, figures.get(line));
        }
        last = moveMarks(draft, column, last);
        measure(draft, column, only.isEmpty() ? shownUnit(draft, column) : only);
        return last;
    }

    private static void write(Draft draft, int line, int column, boolean oneUnit, Optional<Figure> figure) {
        if (figure.isEmpty() || figure.get().isWritten(draft.value(line, column))) {
            return;
        }
        var number = figure.get().number();
        if (figure.get().bracketed()) {
            draft.setOnConsent(Mending.NUMBERS, line, column, number.startsWith("-") ? number : "-" + number);
        } else if (oneUnit || figure.get().unit().isEmpty() || !draft.field(column + 1).name().endsWith(UNITS)
                || !draft.value(line, column + 1).isEmpty()) {
            draft.set(Mending.NUMBERS, line, column, number);
        }
    }

    /// The unit that the number format of all cells shows behind the number, which the cell itself has not.
    private static String shownUnit(Draft draft, int column) {
        var shown = new HashSet<String>();
        for (int line = 0; line < draft.height(); line++) {
            int at = draft.column(line, column);
            if (at >= 0 && draft.sheet().content(draft.row(line), at) == Content.NUMBER) {
                shown.add(NumberFormat.of(draft.sheet().look(draft.row(line), at).format()).behind().strip());
            }
        }
        var unit = shown.size() == 1 ? shown.iterator().next() : "";
        return unit.length() <= LONGEST_UNIT && unit.chars().allMatch(Character::isLetter) ? unit : "";
    }

    /// Where values come in several units, each says its own in a column beside.
    private static int splitUnits(Draft draft, int column, List<Optional<Figure>> figures) {
        int to = draft.insert(column, draft.field(column).name() + UNITS);
        for (int line = 0; line < draft.height(); line++) {
            var unit = figures.get(line).map(Figure::unit).orElse("");
            if (!unit.isEmpty()) {
                draft.add(Mending.NUMBERS, line, to, unit, column);
            }
        }
        return to;
    }

    private static int moveNotes(Draft draft, int column, int last, List<Optional<Figure>> figures) {
        int to = -1;
        for (int line = 0; line < draft.height(); line++) {
            var note = figures.get(line).map(Figure::note).orElse("");
            if (!note.isEmpty()) {
                to = to < 0 ? draft.insert(last, draft.field(column).name() + NOTES) : to;
                draft.add(Mending.NUMBERS, line, to, note, column);
            }
        }
        return Math.max(last, to);
    }

    private static int moveMarks(Draft draft, int column, int last) {
        var marked = new HashSet<Integer>();
        for (int line = 0; line < draft.height(); line++) {
            if (isMark(draft.value(line, column))) {
                marked.add(line);
            }
        }
        if (marked.isEmpty() || isLegend(draft.field(column))) {
            return last;
        }
        int to = draft.insert(last, draft.field(column).name() + SIGNS);
        boolean moved = false;
        for (int line = 0; line < draft.height(); line++) {
            var mark = draft.value(line, column);
            if (marked.contains(line) && draft.set(Mending.BLANK_OR_ZERO, line, column, "")) {
                draft.add(Mending.BLANK_OR_ZERO, line, to, mark, column);
                draft.description().mark(mark);
                moved = true;
            }
        }
        if (!moved) {
            draft.drop(to);
            return last;
        }
        return to;
    }

    private static boolean isLegend(Field field) {
        return field.name().endsWith(SIGNS) || field.name().endsWith(NOTES);
    }

    /// A unit that all values share goes into the heading.
    private static void measure(Draft draft, int column, String found) {
        var field = draft.field(column);
        var unit = found.isEmpty() ? field.unit() : found;
        if (unit.isEmpty()) {
            return;
        }
        field.measureIn(unit);
        boolean isSaid = field.name().contains(unit) || Optional.of(field.name()).filter(name -> name.matches(
                ".*[（(].{1,8}[）)]$")).isPresent();
        if (!isSaid) {
            draft.rename(Mending.UNITS, column, field.name() + "（" + unit + "）");
        }
    }
}
