package jp.kanmin.app.web.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jp.kanmin.app.service.table.Repaired;
import jp.kanmin.finding.Words;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.repair.CleanTable;
import jp.kanmin.table.repair.draft.Change;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// A table before and after, side by side, with what was changed marked on both.
///
/// @param before the rows of the file
/// @param after the rows of the clean table
/// @param doubts why it may be no table at all; none where that is sure enough
public record Sides(String name, SheetView before, List<String> headings, List<Row> after, int rows,
        List<Words> doubts) {

    /// As many rows are shown of each.
    private static final int ROWS = 30;

    public Sides {
        headings = List.copyOf(headings);
        after = List.copyOf(after);
        doubts = List.copyOf(doubts);
    }

    /// A record of the clean table.
    ///
    /// @param number from 1
    /// @param origin the row of the file that it comes from, as the sheet shows it
    public record Row(int number, int origin, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /// A value of the clean table.
    ///
    /// @param kind `number` or `date`; empty for text
    public record Value(String text, String kind, boolean isChanged) {}

    /// One of the clean tables.
    static Sides of(Repaired repaired, CleanTable table, String name) {
        var range = Range.of(table.range()).orElseThrow();
        var sheet = repaired.before().workbook().sheets().stream()
                .filter(one -> one.name().equals(table.sheet())).findFirst().orElseThrow();
        var changes = repaired.mended().changes().stream()
                .filter(change -> change.sheet().equals(table.sheet()) && change.table() == table.number())
                .toList();
        return new Sides(name, before(sheet, range, changes), table.names(), after(table, changes),
                table.rows().size(), doubts(repaired, table));
    }

    private static List<Words> doubts(Repaired repaired, CleanTable table) {
        return repaired.before().diagnosis().table(table.sheet(), table.range())
                .filter(found -> found.certainty() < Diagnosis.SURE_ENOUGH).map(FoundTable::doubts)
                .orElse(List.of());
    }

    private static SheetView before(Sheet sheet, Range range, List<Change> changes) {
        var window = new Range(range.top(), range.left(), Math.min(range.bottom(), range.top() + ROWS),
                Math.min(range.right(), range.left() + SheetView.COLUMNS - 1));
        var marks = changes.stream().filter(change -> change.row() >= 0 && change.column() >= 0)
                .map(change -> Range.cell(change.row(), change.column())).filter(window::contains).distinct()
                .map(cell -> new SheetView.Mark(0, cell)).toList();
        return SheetView.of(sheet, window, marks);
    }

    private static List<Row> after(CleanTable table, List<Change> changes) {
        Map<Integer, Set<String>> changed = changes.stream().filter(change -> change.row() >= 0)
                .collect(Collectors.groupingBy(Change::row,
                        Collectors.mapping(Change::name, Collectors.toCollection(HashSet::new))));
        var rows = new ArrayList<Row>();
        for (int at = 0; at < Math.min(ROWS, table.rows().size()); at++) {
            int origin = table.origins().get(at);
            var names = changed.getOrDefault(origin, Set.of());
            var values = new ArrayList<Value>();
            for (int column = 0; column < Math.min(table.columns().size(), SheetView.COLUMNS); column++) {
                var of = table.columns().get(column);
                values.add(new Value(SheetView.shown(table.rows().get(at).get(column)), switch (of.type()) {
                    case INTEGER, DECIMAL -> "number";
                    case DATE -> "date";
                    case TEXT -> "";
                }, names.contains(of.name())));
            }
            rows.add(new Row(at + 1, origin + 1, values));
        }
        return rows;
    }
}
