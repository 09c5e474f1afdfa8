package jp.kanmin.register.check.cell;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import jp.kanmin.finding.Words;
import jp.kanmin.register.schema.Column;
import org.jspecify.annotations.Nullable;

/// Least and greatest values.
final class Ranges {

    private Ranges() {}

    static Judge of(Column column) {
        return switch (column.type()) {
            case INTEGER, NUMBER, YEAR, LATITUDE, LONGITUDE ->
                of(column, text -> ForeignTypes.number(text, column.format()), Comparator.naturalOrder());
            // Dates and times in their usual form sort like texts; in another form they are not compared.
            case DATE, TIME, DATETIME, YEAR_MONTH -> column.format().isEmpty()
                    ? of(column, Optional::of, Comparator.<String>naturalOrder())
                    : _ -> null;
            default -> of(column, Ranges::plain, Comparator.naturalOrder());
        };
    }

    private static Optional<BigDecimal> plain(String text) {
        return ForeignTypes.number(text, ".");
    }

    private static <T> Judge of(Column column, Function<String, Optional<T>> read,
            Comparator<? super T> order) {
        var limits = column.limits();
        var least = bound(limits.minimum(), read);
        var greatest = bound(limits.maximum(), read);
        return cell -> {
            var value = read.apply(cell).orElse(null);
            if (value == null) {
                return null;
            }
            if (least != null && order.compare(value, least) < 0) {
                return outside(cell, limits.minimum(), "以上", "not less than");
            }
            return greatest != null && order.compare(value, greatest) > 0
                    ? outside(cell, limits.maximum(), "以下", "not more than")
                    : null;
        };
    }

    /// Bounds stand in the schema in the usual form, whatever the form of the cells.
    private static <T> @Nullable T bound(String text, Function<String, Optional<T>> read) {
        return text.isEmpty() ? null : read.apply(text).orElse(null);
    }

    static Flaw outside(String cell, String bound, String ja, String en) {
        return Flaw.of(Fault.RANGE,
                Words.of("「%s」は範囲の外です（%s%s）。".formatted(Flaw.shown(cell), bound, ja),
                        "“%s” is out of range (%s %s).".formatted(Flaw.shown(cell), en, bound)),
                Words.of("正しい値か確かめてください。けたや単位の違いがないかも見てください。",
                        "Check the value; look for a missing digit or another unit."));
    }
}
