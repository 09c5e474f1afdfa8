package jp.kanmin.table.repair;

import java.util.regex.Pattern;

import jp.kanmin.table.repair.CleanTable.CleanColumn;
import jp.kanmin.table.repair.draft.Draft;

/// What the values of a column are.
final class Types {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Types() {}

    static CleanColumn.Type of(Draft draft, int column) {
        int filled = draft.filled(column);
        if (filled == 0 || draft.field(column).isLabels()) {
            return CleanColumn.Type.TEXT;
        }
        return isAll(draft, column, filled, INTEGER)
                ? CleanColumn.Type.INTEGER
                : isAll(draft, column, filled, DECIMAL)
                        ? CleanColumn.Type.DECIMAL
                        : isAll(draft, column, filled, DATE) ? CleanColumn.Type.DATE : CleanColumn.Type.TEXT;
    }

    private static boolean isAll(Draft draft, int column, int filled, Pattern pattern) {
        return draft.count(column, value -> !value.isEmpty() && pattern.matcher(value).matches()) == filled;
    }
}
