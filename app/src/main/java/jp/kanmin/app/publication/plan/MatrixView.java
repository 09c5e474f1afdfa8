package jp.kanmin.app.publication.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.plan.Matrix;
import jp.kanmin.plan.Plan;

/// The measures by pillar and field, with counts and a way to each.
///
/// @param totals of each column, the sum of all last
public record MatrixView(List<String> columns, List<Row> rows, List<Integer> totals) {

    public MatrixView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    public record Row(String name, List<Cell> cells, int total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(List<MeasureView> measures) {
        public Cell {
            measures = List.copyOf(measures);
        }

        public int count() {
            return measures.size();
        }
    }

    static MatrixView of(Plan plan, List<MeasureView> views, PageWords words) {
        var matrix = Matrix.of(plan);
        Map<String, MeasureView> viewOf = new HashMap<>();
        views.forEach(view -> viewOf.put(view.measure().path(), view));
        var rows = new ArrayList<Row>();
        int[] sums = new int[matrix.columns().size() + 1];
        for (var pillar : matrix.rows()) {
            var cells = new ArrayList<Cell>();
            int total = 0;
            for (int i = 0; i < matrix.columns().size(); i++) {
                var here = matrix.at(pillar, matrix.columns().get(i)).stream()
                        .flatMap(measure -> Optional.ofNullable(viewOf.get(measure.path())).stream())
                        .toList();
                cells.add(new Cell(here));
                total += here.size();
                sums[i] += here.size();
            }
            sums[sums.length - 1] += total;
            rows.add(new Row(PillarWords.of(pillar, words), cells, total));
        }
        return new MatrixView(
                matrix.columns().stream().map(column -> PillarWords.field(column, words)).toList(), rows,
                Arrays.stream(sums).boxed().toList());
    }
}
