package jp.kanmin.table.read.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Digits;
import jp.kanmin.file.Xml;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Cells;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.read.guard.Moments;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Around.Note;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Sheet.Visibility;
import jp.kanmin.table.sheet.number.NumberFormat;

/// One sheet in the XML of Excel 2003.
final class XmlSheet {

    private static final int LONGEST_FORMULA = 8_192;
    private static final int LAST = Range.LAST_COLUMN + 1;

    private final Cells cells;
    private final XmlStyles styles;
    private final Budget budget;
    private final List<Range> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Note> notes = new ArrayList<>();
    private int row = -1;
    private int nextRow;
    private int column = -1;
    private int columnDefinition;
    private boolean isFiltered;

    XmlSheet(String name, XmlStyles styles, Budget budget, Doubts doubts) {
        this.cells = Cells.ofSheet(name, budget, doubts);
        this.styles = styles;
        this.budget = budget;
    }

    void read(Xml xml) throws Damaged {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "Column" -> column(xml);
                case "Row" -> row(xml);
                case "Cell" -> cell(xml);
                case "Visible" -> cells.visibility(switch (xml.text(20)) {
                    case "SheetHidden" -> Visibility.HIDDEN;
                    case "SheetVeryHidden" -> Visibility.VERY_HIDDEN;
                    default -> Visibility.VISIBLE;
                });
                case "AutoFilterColumn" -> isFiltered = true;
                default -> {
                }
            }
        }
    }

    Sheet sheet() {
        return cells.build(
                new Around(merges, hiddenRows, hiddenColumns, new BitSet(), new BitSet(), notes, List.of(),
                        List.of(), List.of(), List.of(), isFiltered && !hiddenRows.isEmpty()));
    }

    private void column(Xml xml) {
        int first = Math.clamp(xml.number("Index", columnDefinition + 1) - 1, 0, LAST);
        int last = (int) Math.min(LAST, first + 1L + Math.max(0, xml.number("Span", 0)));
        if (xml.flag("Hidden") || xml.decimal("Width", 1) == 0) {
            hiddenColumns.set(first, last);
        }
        columnDefinition = last;
    }

    private void row(Xml xml) {
        row = Math.clamp(xml.number("Index", nextRow + 1) - 1, 0, Range.LAST_ROW + 1);
        nextRow = (int) Math.min(Range.LAST_ROW + 1L, row + 1L + Math.max(0, xml.number("Span", 0)));
        if ((xml.flag("Hidden") || xml.decimal("Height", 1) == 0) && row < nextRow) {
            hiddenRows.set(row, nextRow);
        }
        column = -1;
    }

    private void cell(Xml xml) throws Damaged {
        column = Math.clamp(xml.number("Index", column + 2) - 1, 0, LAST);
        int across = Math.max(0, xml.number("MergeAcross", 0));
        int down = Math.max(0, xml.number("MergeDown", 0));
        boolean isInside = row >= 0 && row <= Range.LAST_ROW && column <= Range.LAST_COLUMN;
        if (isInside && across + down > 0 && merges.size() < budget.limits().things()) {
            merges.add(new Range(row, column, (int) Math.min(Range.LAST_ROW, (long) row + down),
                    (int) Math.min(Range.LAST_COLUMN, (long) column + across)));
        }
        var formula = xml.attributeOrNone("Formula");
        if (!formula.isEmpty()) {
            var plain = formula.startsWith("=") ? formula.substring(1) : formula;
            cells.formula(row, column, plain.substring(0, Math.min(plain.length(), LONGEST_FORMULA)));
        }
        var look = styles.look(xml.attributeOrNone("StyleID"));
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart("Data")) {
                look = data(xml, look);
            } else if (xml.isStart("Comment")) {
                note(xml, isInside);
            }
        }
        cells.look(row, column, look);
        column = (int) Math.min(LAST, (long) column + across);
    }

    /// Puts a value where it belongs, and says how it is shown.
    private Look data(Xml xml, Look look) throws Damaged {
        var type = xml.attributeOrNone("Type");
        var value = xml.text(budget.limits().text());
        double number = switch (type) {
            case "Number" -> Digits.decimal(value);
            case "DateTime" -> Moments.serial(value);
            default -> Double.NaN;
        };
        if (!Double.isNaN(number)) {
            cells.number(row, column, number);
            boolean needsFormat = type.equals("DateTime") && !NumberFormat.of(look.format()).isDate();
            return needsFormat ? look.withFormat(Moments.format(value)) : look;
        }
        switch (type) {
            case "Boolean" -> cells.truth(row, column, value.strip().equals("1"));
            case "Error" -> cells.error(row, column, value.strip());
            default -> cells.text(row, column, value);
        }
        return look;
    }

    private void note(Xml xml, boolean isInside) throws Damaged {
        var author = xml.attributeOrNone("Author");
        var text = xml.text(budget.limits().text()).strip();
        if (isInside && notes.size() < budget.limits().things()) {
            budget.characters(text.length());
            notes.add(new Note(row, column, author, text));
        }
    }
}
