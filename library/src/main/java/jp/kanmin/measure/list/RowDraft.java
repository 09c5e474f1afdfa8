package jp.kanmin.measure.list;

import java.util.ArrayList;
import java.util.List;
import jp.kanmin.measure.list.cell.MinistryCell;

/// A row that may still go on in the next line.
final class RowDraft {

    private final int line;
    private final int page;
    private final List<String> cells;
    private final StringBuilder last = new StringBuilder();
    private int lines = 1;

    RowDraft(int line, int page, List<String> cells) {
        this.line = line;
        this.page = page;
        this.cells = new ArrayList<>(cells);
        if (!cells.isEmpty()) {
            last.append(this.cells.removeLast());
        }
    }

    static RowDraft none() {
        return new RowDraft(0, 0, List.of());
    }

    boolean isNone() {
        return line == 0;
    }

    int line() {
        return line;
    }

    int page() {
        return page;
    }

    int lines() {
        return lines;
    }

    /// A row ends with its ministries; what has none yet was cut.
    boolean isFinished() {
        if (cells.size() < Columns.LISTING) {
            return false;
        }
        if (!last.toString().isBlank()) {
            return MinistryCell.isMinistries(last.toString());
        }
        return cells.reversed().stream().filter(cell -> !cell.isBlank()).findFirst()
                .filter(MinistryCell::isMinistries).isPresent();
    }

    void append(List<String> more) {
        lines++;
        if (last.length() + more.getFirst().length() < TabbedLine.LONGEST_CELL) {
            last.append('\n').append(more.getFirst());
        }
        for (var cell : more.subList(1, more.size())) {
            cells.add(last.toString());
            last.setLength(0);
            last.append(cell);
        }
    }

    List<String> cells() {
        var all = new ArrayList<>(cells);
        all.add(last.toString());
        return all.stream().map(TabbedLine::unquoted).toList();
    }
}
