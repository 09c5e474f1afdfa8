package jp.kanmin.table.read.ods;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Cells;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Around.Choice;
import jp.kanmin.table.sheet.Around.Conditional;
import jp.kanmin.table.sheet.Around.Note;
import jp.kanmin.table.sheet.Around.Thing;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// One table of the file while it is read.
final class OdsTable {

    /// Rows and columns that only have a look are not repeated more often than this.
    private static final int MOST_LOOKS = 1_000;
    private static final int LAST = Range.LAST_COLUMN + 1;

    private final Cells cells;
    private final OdsStyles styles;
    private final Map<String, String> lists;
    private final Budget budget;
    private final List<Range> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet foldedRows = new BitSet();
    private final BitSet foldedColumns = new BitSet();
    private final List<Note> notes = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();
    private final List<Conditional> conditional = new ArrayList<>();
    private final Map<String, Range> choices = new LinkedHashMap<>();
    private List<Range> printed = List.of();
    private final List<String> columnStyles = new ArrayList<>();
    private int column;
    private int row;
    private int foldedAbove;
    private boolean isFiltered;

    OdsTable(String name, OdsStyles styles, Map<String, String> lists, Budget budget, Doubts doubts) {
        this.cells = Cells.ofSheet(name, budget, doubts);
        this.styles = styles;
        this.lists = lists;
        this.budget = budget;
    }

    void read(Xml xml) throws Damaged {
        cells.visibility(styles.isUnseen(xml.attributeOrNone("style-name"))
                ? Sheet.Visibility.HIDDEN
                : Sheet.Visibility.VISIBLE);
        printed = OdsRanges.of(xml.attributeOrNone("print-ranges"));
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            boolean isGroup = xml.name().equals("table-row-group") || xml.name().equals("table-column-group");
            if (isGroup && xml.isStart()) {
                group(xml, depth);
            } else if (xml.isStart()) {
                element(xml);
            }
        }
    }

    /// Rows or columns that are folded away together.
    private void group(Xml xml, int outer) throws Damaged {
        boolean isFolded = xml.attributeOrNone("display").equals("false");
        int depth = xml.depth();
        foldedAbove += isFolded ? 1 : 0;
        while (xml.nextIn(depth)) {
            boolean isGroup = xml.name().equals("table-row-group") || xml.name().equals("table-column-group");
            if (isGroup && depth < outer + 30) {
                group(xml, outer);
            } else {
                element(xml);
            }
        }
        foldedAbove -= isFolded ? 1 : 0;
    }

    private void element(Xml xml) throws Damaged {
        switch (xml.name()) {
            case "table-column" -> column(xml);
            case "table-row" -> row(xml);
            case "shapes" -> OdsThings.shapes(xml, Range.cell(0, 0), things, budget);
            case "conditional-format" -> conditional(xml);
            case "named-expressions", "forms", "table-source", "dde-source", "scenario", "detective" ->
                xml.skip();
            default -> {
            }
        }
    }

    private void column(Xml xml) {
        int count = Math.clamp(xml.number("number-columns-repeated", 1), 1,
                LAST - Math.min(column, LAST - 1));
        boolean isHidden = !xml.attributeOrNone("visibility").isEmpty()
                && !xml.attributeOrNone("visibility").equals("visible");
        isHidden |= foldedAbove > 0 || styles.isUnseen(xml.attributeOrNone("style-name"));
        if (isHidden) {
            hiddenColumns.set(column, column + count);
        }
        if (foldedAbove > 0) {
            foldedColumns.set(column, column + count);
        }
        var style = xml.attributeOrNone("default-cell-style-name");
        for (int i = 0; i < count && columnStyles.size() < MOST_LOOKS; i++) {
            columnStyles.add(style);
        }
        column += count;
    }

    private void row(Xml xml) throws Damaged {
        int count = Math.max(1, xml.number("number-rows-repeated", 1));
        var visibility = xml.attributeOrNone("visibility");
        boolean isHidden = visibility.equals("collapse") || visibility.equals("filter") || foldedAbove > 0
                || styles.isUnseen(xml.attributeOrNone("style-name"));
        isFiltered |= visibility.equals("filter");
        int last = (int) Math.min((long) row + count, Range.LAST_ROW + 1L);
        if (isHidden && row < last) {
            hiddenRows.set(row, last);
        }
        if (foldedAbove > 0 && row < last) {
            foldedRows.set(row, last);
        }
        var read = new OdsRow(this, xml.attributeOrNone("default-cell-style-name"));
        read.read(xml);
        for (int i = 0; i < count && row + i <= Range.LAST_ROW; i++) {
            boolean isLookOnly = !read.hasContent();
            if (read.isEmpty() || (isLookOnly && i >= MOST_LOOKS)) {
                break;
            }
            read.put(cells, row + i);
        }
        row = (int) Math.min((long) row + count, Range.LAST_ROW + 1L);
    }

    private void conditional(Xml xml) throws Damaged {
        var blocks = OdsRanges.of(xml.attributeOrNone("target-range-address"));
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            var rule = xml.isStart("condition") ? xml.attributeOrNone("value") : xml.name();
            var look = styles.look(xml.attributeOrNone("apply-style-name"));
            boolean isRule = xml.depth() == depth + 1;
            for (var block : isRule ? blocks : List.<Range>of()) {
                if (conditional.size() < budget.limits().things()) {
                    conditional.add(new Conditional(block, rule, look));
                }
            }
        }
    }

    int rowNumber() {
        return row;
    }

    Budget budget() {
        return budget;
    }

    OdsStyles styles() {
        return styles;
    }

    List<Thing> things() {
        return things;
    }

    String columnStyle(int at) {
        return at < columnStyles.size() ? columnStyles.get(at) : "";
    }

    void merge(int at, int height, int width) {
        if (row <= Range.LAST_ROW && at <= Range.LAST_COLUMN && merges.size() < budget.limits().things()) {
            merges.add(new Range(row, at, (int) Math.min(Range.LAST_ROW, row + (long) height - 1),
                    (int) Math.min(Range.LAST_COLUMN, at + (long) width - 1)));
        }
    }

    void note(Note note) {
        if (notes.size() < budget.limits().things()) {
            notes.add(note);
        }
    }

    void choice(String name, int at) {
        if (row <= Range.LAST_ROW && at <= Range.LAST_COLUMN && !lists.getOrDefault(name, "").isEmpty()) {
            choices.merge(name, Range.cell(row, at), Range::with);
        }
    }

    Sheet sheet() {
        var all = choices.entrySet().stream()
                .map(entry -> new Choice(entry.getValue(), lists.getOrDefault(entry.getKey(), ""))).toList();
        return cells
                .build(new Around(merges, hiddenRows, hiddenColumns, foldedRows, foldedColumns, notes, things,
                        conditional, all, printed, isFiltered));
    }
}
