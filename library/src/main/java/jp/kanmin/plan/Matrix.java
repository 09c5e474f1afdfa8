package jp.kanmin.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.kanmin.measure.Field;
import jp.kanmin.measure.Pillar;

/// The measures of a plan by pillar and field: five pillars and other, eight fields, other, and the plan's own
/// classes. Empty cells are shown, because they are where a plan may grow (row A-19).
///
/// @param rows the pillars in the guide's order
/// @param columns the fields in the guide's order, own classes last
/// @param cells the measures of each cell; a missing key is an empty cell
public record Matrix(List<Pillar> rows, List<String> columns, Map<Cell, List<Measure>> cells) {

    /// A place in the matrix.
    public record Cell(Pillar pillar, String field) {}

    public static Matrix of(Plan plan) {
        var columns = Stream.concat(Stream.of(Field.values()).map(Field::code), plan.classes().stream())
                .distinct().toList();
        var rows = Stream.concat(Pillar.five().stream(), Stream.of(Pillar.OTHER)).toList();
        var cells = new LinkedHashMap<Cell, List<Measure>>();
        for (var row : rows) {
            for (var column : columns) {
                var here = plan.measures().stream()
                        .filter(m -> row.equals(pillar(m)) && column.equals(field(m, plan)))
                        .toList();
                if (!here.isEmpty()) {
                    cells.put(new Cell(row, column), here);
                }
            }
        }
        return new Matrix(rows, columns, Map.copyOf(cells));
    }

    public List<Measure> at(Pillar pillar, String field) {
        return cells.getOrDefault(new Cell(pillar, field), List.of());
    }

    private static Pillar pillar(Measure measure) {
        return Pillar.five().stream().filter(p -> p.code().equals(measure.pillar())).findFirst()
                .orElse(Pillar.OTHER);
    }

    private static String field(Measure measure, Plan plan) {
        return Field.find(measure.field()).map(Field::code)
                .orElse(plan.classes().contains(measure.field()) ? measure.field() : Field.OTHER.code());
    }
}
