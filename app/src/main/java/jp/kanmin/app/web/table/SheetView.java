package jp.kanmin.app.web.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.number.NumberFormat;
import jp.kanmin.text.Shortened;

/// A window onto a sheet, cell by cell, with the numbers of what was found in them.
///
/// @param window what is shown of the sheet, counting from 0
/// @param letters of the columns that are shown
public record SheetView(Range window, List<String> letters, List<Line> lines) {

    /// As many rows and columns are shown at once.
    static final int ROWS = 50;
    static final int COLUMNS = 40;

    private static final int LONGEST = 120;
    private static final int MOST_MARKS = 3;

    public SheetView {
        letters = List.copyOf(letters);
        lines = List.copyOf(lines);
    }

    /// A row of the sheet.
    ///
    /// @param number as the sheet shows it
    public record Line(int number, boolean isHidden, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// A cell, or several that were merged.
    ///
    /// @param id such as `B5`
    /// @param marks numbers of findings that begin here
    /// @param isTouched whether a finding is about it
    public record Cell(String id, String text, boolean isNumber, boolean isFilled, boolean isStruck,
            int rows, int columns, List<Integer> marks, boolean isTouched) {
        public Cell {
            marks = List.copyOf(marks);
        }
    }

    /// Something to show on a sheet.
    ///
    /// @param number as the list of findings has it
    record Mark(int number, Range range) {}

    /// A window that begins at a cell, or as near to it as the sheet allows.
    static SheetView of(Sheet sheet, int row, int column, List<Mark> marks) {
        int top = begin(row, sheet.rows(), ROWS);
        int left = begin(column, sheet.columns(), COLUMNS);
        var window = new Range(top, left, Math.max(top, Math.min(sheet.rows(), top + ROWS) - 1),
                Math.max(left, Math.min(sheet.columns(), left + COLUMNS) - 1));
        return of(sheet, window, marks);
    }

    /// Where the window with a row begins.
    static int begin(int at, int all, int size) {
        return Math.clamp(at, 0, Math.max(0, all - 1)) / size * size;
    }

    static SheetView of(Sheet sheet, Range window, List<Mark> marks) {
        var near = marks.stream().filter(mark -> mark.range.overlaps(window)).toList();
        var merges = sheet.around().merges().stream().filter(merge -> merge.overlaps(window)).toList();
        var letters = IntStream.rangeClosed(window.left(), window.right()).mapToObj(Range::column).toList();
        var lines = new ArrayList<Line>();
        for (int row = window.top(); row <= window.bottom(); row++) {
            var cells = new ArrayList<Cell>();
            for (int column = window.left(); column <= window.right(); column++) {
                var seen = seen(row, column, window, merges);
                if (seen.top() == row && seen.left() == column) {
                    cells.add(cell(sheet, seen, origin(seen, merges), near, window));
                }
            }
            lines.add(new Line(row + 1, sheet.around().hiddenRows().get(row), cells));
        }
        return new SheetView(window, letters, lines);
    }

    /// What a cell is a part of, as far as the window shows it.
    private static Range seen(int row, int column, Range window, List<Range> merges) {
        for (var merge : merges) {
            if (merge.contains(row, column)) {
                return cut(merge, window);
            }
        }
        return Range.cell(row, column);
    }

    private static Range cut(Range range, Range window) {
        return new Range(Math.max(range.top(), window.top()), Math.max(range.left(), window.left()),
                Math.min(range.bottom(), window.bottom()), Math.min(range.right(), window.right()));
    }

    /// The first cell of a merged block, which alone holds something.
    private static Range origin(Range seen, List<Range> merges) {
        return merges.stream().filter(merge -> merge.contains(seen)).findFirst().orElse(seen);
    }

    private static Cell cell(Sheet sheet, Range seen, Range whole, List<Mark> near, Range window) {
        int row = whole.top();
        int column = whole.left();
        var look = sheet.look(row, column);
        var begun = new ArrayList<Integer>();
        boolean isTouched = false;
        for (var mark : near) {
            if (mark.range.overlaps(seen)) {
                isTouched = true;
                var first = cut(mark.range, window);
                if (seen.contains(first.top(), first.left()) && begun.size() < MOST_MARKS) {
                    begun.add(mark.number);
                }
            }
        }
        boolean isNumber = sheet.content(row, column) == Content.NUMBER;
        // As the spreadsheet shows it: a date as a date.
        var text = isNumber
                ? NumberFormat.of(look.format()).shown(sheet.number(row, column))
                : sheet.text(row, column);
        return new Cell(Range.cell(seen.top(), seen.left()).a1(), shown(text), isNumber,
                !look.fill().isEmpty(), look.struck(),
                seen.height(), seen.width(), begun, isTouched);
    }

    /// Long texts are cut: the file has them whole.
    static String shown(String text) {
        return Shortened.shown(text, LONGEST);
    }
}
