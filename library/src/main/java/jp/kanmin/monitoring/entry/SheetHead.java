package jp.kanmin.monitoring.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.text.SearchForm;

/// The row of headings of a sheet.
///
/// @param columns where each column stands; those that are missing are not in it
record SheetHead(Sheet sheet, int row, Map<SheetColumn, Integer> columns) {

    /// So far down it is looked for, since rows may have been put in above.
    private static final int DEEPEST = 500;
    private static final int WIDEST = 500;
    private static final int LONGEST = 40;

    private static final Map<String, SheetColumn> BY_HEADING = Stream.of(SheetColumn.values())
            .collect(Collectors.toMap(column -> SearchForm.of(column.heading()), column -> column));

    SheetHead {
        columns = Map.copyOf(columns);
    }

    /// The first row that has most of the headings.
    static Optional<SheetHead> find(Sheet sheet, Consumer<Finding> found) {
        for (int row = 0; row < Math.min(sheet.rows(), DEEPEST); row++) {
            var columns = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
            int most = 0;
            for (int at = 0; at < Math.min(sheet.width(row), WIDEST); at++) {
                var column = column(sheet.text(row, at));
                most += column.isPresent() && columns.putIfAbsent(column.get(), at) == null ? 1 : 0;
            }
            if (most >= SheetColumn.values().length / 2) {
                var head = new SheetHead(sheet, row, columns);
                head.judge(found);
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    private static Optional<SheetColumn> column(String text) {
        return text.isEmpty() || text.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(BY_HEADING.get(SearchForm.of(text)));
    }

    private void judge(Consumer<Finding> found) {
        for (var column : SheetColumn.values()) {
            if (isNeeded(column) && !columns.containsKey(column)) {
                found.accept(SheetFlaw.NO_HEADING.at(new Place.Range(sheet.name(), "A" + (row + 1)),
                        "「%s」の列がありません。この列を使う行は、取り込みません。".formatted(column.heading()),
                        "The column %s is missing; rows that use it are not taken in."
                                .formatted(column.heading())));
            }
        }
        for (int at = 0; at < Math.min(sheet.width(row), WIDEST); at++) {
            var column = column(sheet.text(row, at));
            if (column.isPresent() && !Integer.valueOf(at).equals(columns.get(column.get()))) {
                found.accept(SheetFlaw.TWO_HEADINGS.at(place(row, at),
                        "「%s」の列が2つあります。左の列を読みました。".formatted(column.get().heading()),
                        "There are two columns %s; the left one was read."
                                .formatted(column.get().heading())));
            }
        }
    }

    private static boolean isNeeded(SheetColumn column) {
        return column == SheetColumn.ID || column == SheetColumn.UNIT
                || SheetColumn.inputs().contains(column);
    }

    Place place(int row, int column) {
        return new Place.Range(sheet.name(), new Range(row, column, row, column).a1());
    }

    /// Where a cell of a column stands; the row's first cell where the column is missing.
    Place place(int row, SheetColumn column) {
        return place(row, columns.getOrDefault(column, 0));
    }

    /// The text of a cell, whatever kind it is; empty where the column is missing.
    String text(int row, SheetColumn column) {
        var at = columns.get(column);
        return at == null ? "" : sheet.text(row, at).strip();
    }

    boolean has(List<SheetColumn> asked) {
        return columns.keySet().containsAll(asked);
    }
}
