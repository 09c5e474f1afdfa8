package jp.kanmin.table.repair.step;

import java.util.Set;
import java.util.stream.IntStream;

import jp.kanmin.table.layout.Column;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Mending;

/// Names that were left out because they repeat those above (L2-02).
final class Repeats {

    private static final Set<String> DITTO = Set.of("〃", "″", "”", "\"", "''", "同上", "々", "〻", "同　上", "同 上",
            "↓");
    private static final Set<String> AS_LEFT = Set.of("同左", "同　左", "同 左", "←", "左に同じ");

    private Repeats() {}

    static Step in(FoundTable table) {
        return draft -> {
            for (int column = 0; column < draft.width(); column++) {
                switch (stub(table, draft.field(column).at())) {
                    case FULL -> fill(draft, column, false);
                    case FIRST -> fill(draft, column, true);
                    case MIDDLE -> fillAround(draft, column);
                }
                fillFromLeft(draft, column);
            }
        };
    }

    /// What stands to the left, where a cell says so. The columns come in order, so that a row of them is filled through.
    private static void fillFromLeft(Draft draft, int column) {
        for (int line = 0; column > 0 && line < draft.height(); line++) {
            var left = draft.value(line, column - 1);
            if (AS_LEFT.contains(draft.value(line, column)) && !left.isEmpty()) {
                draft.setOnConsent(Mending.REPEATS, line, column, left);
            }
        }
    }

    private static Column.Stub stub(FoundTable table, int at) {
        return table.columns().stream().filter(column -> column.at() == at).map(Column::stub).findFirst()
                .orElse(Column.Stub.FULL);
    }

    /// A name in the middle of its group: the group begins anew each time the column beside begins anew.
    private static void fillAround(Draft draft, int column) {
        if (column + 1 >= draft.width() || draft.height() == 0) {
            return;
        }
        var first = draft.value(0, column + 1);
        for (int from = 0; from < draft.height();) {
            int to = from + 1;
            while (to < draft.height() && !draft.value(to, column + 1).equals(first)) {
                to++;
            }
            fillGroup(draft, column, from, to);
            from = to;
        }
    }

    /// Only where the group has one name; with two nobody could say whose the rows are.
    private static void fillGroup(Draft draft, int column, int from, int to) {
        var names = IntStream.range(from, to).mapToObj(line -> draft.value(line, column))
                .filter(name -> !name.isEmpty()).distinct().toList();
        for (int line = from; line < to && names.size() == 1; line++) {
            draft.setOnConsent(Mending.REPEATS, line, column, names.getFirst());
        }
    }

    private static void fill(Draft draft, int column, boolean isStub) {
        var above = "";
        for (int line = 0; line < draft.height(); line++) {
            var value = draft.value(line, column);
            boolean isLeftOut = DITTO.contains(value)
                    || (value.isEmpty() && isStub && !isTotal(draft, line, column));
            if (!isLeftOut) {
                above = value;
            } else if (!above.isEmpty()) {
                draft.setOnConsent(Mending.REPEATS, line, column, above);
            }
        }
    }

    /// A row that adds up all groups belongs to none of them.
    private static boolean isTotal(Draft draft, int line, int column) {
        for (int before = 0; before < column; before++) {
            if (draft.value(line, before).matches("(総|合)?(計|数)|小計|総計")) {
                return true;
            }
        }
        return false;
    }
}
