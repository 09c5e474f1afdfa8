package jp.kanmin.monitoring.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The values of a country, definition by definition, as columns of whole numbers.
///
/// Numbers that do not fit, and there may be some with thirty digits, stand beside the columns and are added exactly.
public final class Columns {

    /// A number too large for a column.
    record Wide(int row, int body, BigDecimal top, BigDecimal bottom) {}

    private final List<Definition> definitions;
    private final int rows;
    private final Column[] columns;
    private final Map<Integer, List<Wide>> wide = new HashMap<>();

    /// Columns without values.
    ///
    /// @param rows how many quarters
    public Columns(List<Definition> definitions, int rows) {
        this.definitions = List.copyOf(definitions);
        this.rows = rows;
        columns = definitions.stream()
                .map(definition -> new Column(rows, definition.adding() == Adding.RATIO))
                .toArray(Column[]::new);
    }

    public List<Definition> definitions() {
        return definitions;
    }

    public int rows() {
        return rows;
    }

    /// Puts a value in its place. Each place takes one value.
    ///
    /// @param definition its place among the definitions
    /// @param row which quarter
    /// @param body its place among the 1,788, sorted by code
    /// @param top the value, or the numerator
    /// @param bottom the denominator; zero where there is none
    public void put(int definition, int row, int body, BigDecimal top, BigDecimal bottom) {
        if (columns[definition].has(row, body)) {
            throw new IllegalStateException(
                    "two values in one place: " + definition + " " + row + " " + body);
        }
        if (!columns[definition].put(row, body, top, bottom)) {
            columns[definition].put(row, body, 0L, 0L);
            wide.computeIfAbsent(definition, _ -> new ArrayList<>()).add(new Wide(row, body, top, bottom));
        }
    }

    /// As the other, for whole numbers whose sums are known to fit: no check is made.
    public void put(int definition, int row, int body, long top, long bottom) {
        columns[definition].put(row, body, top, bottom);
    }

    Column column(int definition) {
        return columns[definition];
    }

    List<Wide> wide(int definition) {
        return wide.getOrDefault(definition, List.of());
    }
}
