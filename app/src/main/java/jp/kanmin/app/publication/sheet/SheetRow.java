package jp.kanmin.app.publication.sheet;

import jp.kanmin.indicator.Figure;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.monitoring.entry.SheetColumn;
import jp.kanmin.monitoring.entry.TypedEntry;
import jp.kanmin.plan.Kpi;

/// An indicator on its way into the sheet.
///
/// @param id `m1/k1`
/// @param measure its title
/// @param before what the quarter before said, in words; empty where it said nothing
/// @param typed what is reported by now
/// @param seen how often it was reported
public record SheetRow(String id, String measure, Kpi kpi, String before, TypedEntry typed, int seen) {

    IndicatorType type() {
        return kpi.indicator().type().orElse(IndicatorType.COUNT);
    }

    /// What stands in a column.
    String text(SheetColumn column) {
        var indicator = kpi.indicator();
        return SheetColumn.cell(switch (column) {
            case ID -> id;
            case MEASURE -> measure;
            case INDICATOR -> kpi.name();
            case UNIT -> indicator.unit();
            case BASE -> indicator.base().value().map(Figure::written).orElse("");
            case TARGET -> indicator.target().value().map(Figure::written).orElse("");
            case BEFORE -> before;
            case SEEN -> String.valueOf(seen);
            case DENOMINATOR -> typed.denominator().isEmpty() && type() == IndicatorType.FORMULA
                    ? indicator.denominator()
                    : typed.denominator();
            case VALUE, NUMERATOR, ANSWERS, DAY, UNKNOWN, UNTIL, REASON, GRADE, NOTE -> column.of(typed);
        });
    }

    /// Whether a person may fill the cell in: what its type needs, and what stands in it already.
    boolean isOpen(SheetColumn column) {
        return SheetColumn.inputs().contains(column) && (column.isFor(type()) || !text(column).isEmpty());
    }

    /// Whether the cell takes numbers.
    boolean isNumber(SheetColumn column) {
        return switch (column) {
            case NUMERATOR, DENOMINATOR, ANSWERS, SEEN -> true;
            case VALUE -> type().isNumber();
            default -> false;
        };
    }

    /// Whether the cells of a sheet hold what this row put into them.
    public boolean holds(TypedEntry read) {
        return SheetColumn.inputs().stream().allMatch(column -> column.of(read).equals(text(column)));
    }
}
