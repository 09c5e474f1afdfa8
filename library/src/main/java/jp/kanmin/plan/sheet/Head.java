package jp.kanmin.plan.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.text.SearchForm;
import jp.kanmin.text.Shortened;

/// The row of headings of a sheet.
///
/// @param columns where each heading stands
record Head(Grid grid, Sheet sheet, int row, Map<String, Integer> columns) {

    /// So far down it is looked for, since rows may have been put in above.
    private static final int DEEPEST = 300;
    private static final int WIDEST = 300;
    private static final int LONGEST = 40;
    /// So many headings make a row one of headings.
    private static final int ENOUGH = 3;

    Head {
        columns = Map.copyOf(columns);
    }

    /// The first row with headings of one of the grids.
    static Optional<Head> find(Sheet sheet, Consumer<Finding> found) {
        for (int row = 0; row < Math.min(sheet.rows(), DEEPEST); row++) {
            var best = Optional.<Head>empty();
            for (var grid : Grid.values()) {
                var head = at(grid, sheet, row);
                boolean isBetter = head.columns.size() >= ENOUGH
                        && head.columns.size() > best.map(other -> other.columns.size()).orElse(0);
                best = isBetter ? Optional.of(head) : best;
            }
            if (best.isPresent()) {
                best.get().judge(found);
                return best;
            }
        }
        return Optional.empty();
    }

    private static Head at(Grid grid, Sheet sheet, int row) {
        var known = grid.headings().stream()
                .collect(Collectors.toMap(SearchForm::of, heading -> heading));
        var columns = new HashMap<String, Integer>();
        for (int at = 0; at < Math.min(sheet.width(row), WIDEST); at++) {
            var heading = known.get(written(sheet, row, at));
            if (heading != null) {
                columns.putIfAbsent(heading, at);
            }
        }
        return new Head(grid, sheet, row, columns);
    }

    private static String written(Sheet sheet, int row, int at) {
        var text = sheet.text(row, at);
        return text.length() > LONGEST ? "" : SearchForm.of(text);
    }

    private void judge(Consumer<Finding> found) {
        for (var heading : grid.headings()) {
            boolean isNeeded = !grid.fixed().contains(heading) || heading.endsWith("ID");
            if (isNeeded && !columns.containsKey(heading)) {
                found.accept(PlanFlaw.NO_HEADING.at(place(row, 0),
                        "「%s」の列がありません。この列は、今のままにします。".formatted(heading),
                        "The column %s is missing; what it holds stays as it is.".formatted(heading)));
            }
        }
        var known = new HashSet<>(columns.values());
        var headings = grid.headings().stream().map(SearchForm::of).toList();
        for (int at = 0; at < widest(); at++) {
            if (known.contains(at) || !isFilled(at)) {
                continue;
            }
            var text = Shortened.to(sheet.text(row, at), LONGEST);
            if (headings.contains(written(sheet, row, at))) {
                found.accept(
                        PlanFlaw.TWO_HEADINGS.at(place(row, at), "「%s」の列が2つあります。左の列を読みました。".formatted(text),
                                "There are two columns %s; the left one was read.".formatted(text)));
            } else {
                found.accept(PlanFlaw.UNKNOWN_COLUMN.at(place(row, at), "「%s」という列は、取り込みません。".formatted(text),
                        "The column “%s” is not taken in.".formatted(text)));
            }
        }
    }

    private int widest() {
        int widest = 0;
        for (int at = row; at < sheet.rows(); at++) {
            widest = Math.max(widest, Math.min(sheet.width(at), WIDEST));
        }
        return widest;
    }

    private boolean isFilled(int column) {
        for (int at = row; at < sheet.rows(); at++) {
            if (!sheet.text(at, column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    Place place(int at, int column) {
        return new Place.Range(sheet.name(), Range.cell(at, column).a1());
    }

    /// Where a cell stands; the row's first cell where the column is missing.
    Place place(int at, String heading) {
        return place(at, columns.getOrDefault(heading, 0));
    }

    /// The text of a cell as it stands; empty where the column is missing.
    String text(int at, String heading) {
        var column = columns.get(heading);
        return column == null ? "" : sheet.text(at, column).strip();
    }

    boolean has(String heading) {
        return columns.containsKey(heading);
    }

    /// Whether anything was written into the cells to fill in.
    boolean isFilledIn(int at) {
        return grid.columns().stream().anyMatch(column -> has(column.heading())
                && (!text(at, column.heading()).isEmpty() || hasFormula(at, column)));
    }

    private boolean hasFormula(int at, Column column) {
        return sheet.formula(at, columns.getOrDefault(column.heading(), 0)).isPresent();
    }
}
