package jp.kanmin.plan.mapping.offer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.kanmin.document.Block;
import jp.kanmin.document.outline.Section;
import jp.kanmin.plan.mapping.offer.Column.Role;
import jp.kanmin.plan.mapping.offer.Offer.Place;

/// One table looked at for measures and indicators: a list with a heading in each column, or a form with a heading in
/// each line.
final class OfferTable {

    /// Lists of other things have names and descriptions too; these columns are those of a plan.
    private static final Set<Role> TELLING = EnumSet.of(Role.OWNER, Role.KPI, Role.BASE, Role.TARGET,
            Role.SCHEDULE,
            Role.YEAR);

    private final Section section;
    private final Block.Table table;
    private final int number;
    private final List<Offer> offers = new ArrayList<>();

    OfferTable(Section section, Block.Table table, int number) {
        this.section = section;
        this.table = table;
        this.number = number;
    }

    List<Offer> offers() {
        var columns = columns(table.rows().getFirst());
        int body = 1;
        if (table.rows().size() > 2) {
            var both = columns(merged(table.rows().get(0), table.rows().get(1)));
            boolean isSecondHeading = both.size() > columns.size()
                    && table.rows().get(1).stream().filter(cell -> !cell.isEmpty())
                            .allMatch(cell -> Column.of(cell).isPresent());
            columns = isSecondHeading ? both : columns;
            body = isSecondHeading ? 2 : 1;
        }
        if (isList(columns)) {
            list(columns, body);
        } else {
            form();
        }
        return offers;
    }

    private static boolean isList(Map<Integer, Column> columns) {
        boolean isNamed = has(columns, Role.MEASURE) || has(columns, Role.KPI);
        return isNamed && columns.values().stream().map(Column::role).anyMatch(TELLING::contains)
                && columns.values().stream().map(Column::role).distinct().count() > 1;
    }

    private static boolean has(Map<Integer, Column> columns, Role role) {
        return columns.values().stream().anyMatch(column -> column.role() == role);
    }

    private static Map<Integer, Column> columns(List<String> headings) {
        var columns = new TreeMap<Integer, Column>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            Column.of(headings.get(i)).ifPresent(column -> columns.put(at, column));
        }
        return columns;
    }

    /// Two lines of headings as one; what reaches over several columns in the first stands before each in the second.
    private static List<String> merged(List<String> first, List<String> second) {
        var merged = new ArrayList<String>();
        var above = "";
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            var upper = i < first.size() ? first.get(i) : "";
            var lower = i < second.size() ? second.get(i) : "";
            above = upper.isEmpty() && !lower.isEmpty() ? above : upper;
            merged.add(lower.isEmpty() ? above : above + lower);
        }
        return merged;
    }

    /// Lines whose measure is empty belong to the measure above.
    private void list(Map<Integer, Column> columns, int body) {
        boolean hasMeasures = has(columns, Role.MEASURE);
        Optional<OfferedMeasure> open = Optional.empty();
        int begun = 0;
        for (int i = body; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            var cells = new ArrayList<OfferedMeasure.Cell>();
            columns.forEach((at, column) -> {
                if (at < row.size() && !row.get(at).isBlank()) {
                    cells.add(new OfferedMeasure.Cell(column, row.get(at)));
                }
            });
            if (!hasMeasures) {
                int line = i + 1;
                OfferedMeasure.kpi(cells, 1).ifPresent(
                        kpi -> offers.add(new Offer(Offer.Kind.KPI, kpi, place(line))));
                continue;
            }
            boolean begins = cells.stream().anyMatch(cell -> cell.column().role() == Role.MEASURE);
            if (begins) {
                close(open, begun);
                open = Optional.of(new OfferedMeasure());
                begun = i + 1;
            }
            open.ifPresent(measure -> measure.take(cells));
        }
        close(open, begun);
    }

    private void close(Optional<OfferedMeasure> measure, int row) {
        measure.filter(it -> !it.isNamedByFigure())
                .ifPresent(it -> offers.add(new Offer(Offer.Kind.MEASURE, it.content(), place(row))));
    }

    /// A form that speaks of one measure; its name may be the heading above.
    private void form() {
        var cells = new ArrayList<OfferedMeasure.Cell>();
        for (var row : table.rows()) {
            for (int i = 0; i + 1 < row.size(); i += 2) {
                var value = row.get(i + 1);
                var column = Column.of(row.get(i)).filter(it -> it.role() != Role.YEAR);
                if (column.isPresent() && !value.isBlank()) {
                    cells.add(new OfferedMeasure.Cell(column.get(), value));
                }
            }
        }
        long roles = cells.stream().map(cell -> cell.column().role()).distinct().count();
        boolean isMeasure = cells.stream().anyMatch(cell -> cell.column().role() == Role.OWNER
                || cell.column().role() == Role.ACTION);
        if (roles < 3 || !isMeasure) {
            return;
        }
        var measure = new OfferedMeasure();
        boolean isNamed = cells.stream().anyMatch(cell -> cell.column().role() == Role.MEASURE);
        if (!isNamed && !section.heading().isEmpty()) {
            measure.name(section.heading());
        }
        measure.take(cells);
        offers.add(new Offer(Offer.Kind.MEASURE, measure.content(), place(0)));
    }

    private Place place(int row) {
        return new Place(section.id(), number, row, table.page());
    }
}
