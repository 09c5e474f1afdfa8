package jp.kanmin.table.layout;

import java.util.ArrayList;
import java.util.List;
import jp.kanmin.table.layout.cut.Remark;
import jp.kanmin.table.layout.cut.Remark.Kind;
import jp.kanmin.table.layout.cut.Wording;
import jp.kanmin.table.sheet.Range;

/// Which table each text outside of tables belongs to.
final class Remarks {

    private final List<Range> tables;
    private final List<List<Remark>> titles = new ArrayList<>();
    private final List<List<Remark>> notes = new ArrayList<>();

    Remarks(List<Range> tables, List<Remark> remarks) {
        this.tables = tables;
        tables.forEach(_ -> {
            titles.add(new ArrayList<>());
            notes.add(new ArrayList<>());
        });
        if (!tables.isEmpty()) {
            remarks.forEach(this::place);
        }
    }

    List<Remark> titles(int table) {
        return titles.get(table);
    }

    List<Remark> notes(int table) {
        return notes.get(table);
    }

    /// What the remarks say all numbers are in; empty when they say nothing.
    static String unit(List<Remark> titles, List<Remark> notes) {
        for (var remarks : List.of(titles, notes)) {
            for (var remark : remarks) {
                var unit = remark.text().contains("単位") ? Wording.unitOf(remark.text()) : "";
                if (!unit.isEmpty()) {
                    return unit;
                }
            }
        }
        return "";
    }

    /// Beside or below a table it is a note, above one a title; what explains goes with the table before it, what names
    /// with the one after.
    private void place(Remark remark) {
        int above = -1;
        int below = -1;
        for (int at = 0; at < tables.size(); at++) {
            var table = tables.get(at);
            if (remark.row() >= table.top() && remark.row() <= table.bottom()) {
                notes.get(beside(remark, at)).add(remark);
                return;
            }
            above = table.bottom() < remark.row() && isNearer(at, above, remark) ? at : above;
            below = table.top() > remark.row() && isNearer(at, below, remark) ? at : below;
        }
        boolean explains = remark.kind() == Kind.NOTE || remark.kind() == Kind.SOURCE;
        if (below < 0 || (above >= 0 && explains)) {
            notes.get(above).add(remark);
        } else {
            titles.get(below).add(remark);
        }
    }

    /// Of the tables in this row the nearest to the left.
    private int beside(Remark remark, int first) {
        int best = first;
        for (int at = first + 1; at < tables.size() && at < first + 50; at++) {
            var table = tables.get(at);
            if (remark.row() >= table.top() && remark.row() <= table.bottom()
                    && distance(at, remark) < distance(best, remark)) {
                best = at;
            }
        }
        return best;
    }

    private boolean isNearer(int at, int than, Remark remark) {
        return than < 0 || distance(at, remark) < distance(than, remark);
    }

    private long distance(int at, Remark remark) {
        var table = tables.get(at);
        long rows = Math.max(0, Math.max(table.top() - remark.row(), remark.row() - table.bottom()));
        long columns = Math.max(0, Math.max(table.left() - remark.column(), remark.column() - table.right()));
        return rows + columns * 1_000;
    }
}
