package jp.kanmin.monitoring.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.plan.Kpi;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.text.SearchForm;
import jp.kanmin.text.Shortened;

/// A report that comes back in a workbook. Columns are found by their headings and rows by the ids of indicators, so
/// that moved columns, sorted rows and rows put in between do no harm.
///
/// @param rows what can be taken as it stands; rows with a flaw are not in it
/// @param findings what is wrong, each with its cell
public record ReportSheet(List<Row> rows, List<Finding> findings) {

    private static final int MOST_FINDINGS = 300;
    private static final int MARK_ROWS = 500;
    private static final int MARK_COLUMNS = 100;
    private static final int SHOWN = 40;
    private static final int LONGEST_NUMBER = 6;

    public ReportSheet {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /// What one row says of an indicator.
    ///
    /// @param indicator `m1/k1`
    /// @param seen how often it had been reported when the sheet was made; empty where the sheet does not say
    /// @param place the cell of its value
    public record Row(String indicator, TypedEntry typed, Optional<Integer> seen, Place place) {}

    /// What a sheet is expected to be of.
    ///
    /// @param indicators those of the plan, by ids such as `m1/k1`
    public record Expected(String body, Quarter quarter, Map<String, Kpi> indicators) {
        public Expected {
            indicators = Map.copyOf(indicators);
        }
    }

    /// Reads a report out of a workbook. Whatever stands in it, this ends in rows and findings.
    public static ReportSheet read(Workbook book, Expected expected) {
        return new Reading(expected).read(book);
    }

    /// One workbook being read.
    private static final class Reading {

        private final Expected expected;
        private final Map<String, Row> rows = new LinkedHashMap<>();
        private final Map<String, Place> met = new HashMap<>();
        private final HashSet<String> twice = new HashSet<>();
        private final List<Finding> findings = new ArrayList<>();

        Reading(Expected expected) {
            this.expected = expected;
        }

        ReportSheet read(Workbook book) {
            boolean isAny = false;
            var mark = book.sheets().stream().flatMap(sheet -> mark(sheet).stream()).findFirst();
            for (var sheet : book.sheets()) {
                var head = SheetHead.find(sheet, this::add);
                isAny |= head.isPresent();
                if (head.isPresent() && isExpected(sheet, mark(sheet).or(() -> mark))) {
                    rows(head.get());
                }
            }
            if (!isAny) {
                add(SheetFlaw.NO_SHEET.at(Place.whole(), "報告の表が見つかりません。", "There is no report in the file."));
            }
            twice.forEach(rows::remove);
            return new ReportSheet(List.copyOf(rows.values()), findings);
        }

        private void add(Finding finding) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        }

        private static Optional<String> mark(Sheet sheet) {
            for (int row = 0; row < Math.min(sheet.rows(), MARK_ROWS); row++) {
                for (int at = 0; at < Math.min(sheet.width(row), MARK_COLUMNS); at++) {
                    if (SheetMark.isLike(sheet.text(row, at))) {
                        return Optional.of(sheet.text(row, at));
                    }
                }
            }
            return Optional.empty();
        }

        private boolean isExpected(Sheet sheet, Optional<String> written) {
            var place = new Place.Range(sheet.name(), "A1");
            var mark = written.flatMap(SheetMark::parse);
            if (mark.isEmpty()) {
                add(SheetFlaw.NO_MARK.at(place, "どの団体の、どの四半期のものかを示すセルがないか、読めません。",
                        "The cell that says whose report it is, and of which quarter, is missing or cannot be read."));
                return false;
            }
            if (!mark.get().body().equals(expected.body())) {
                add(SheetFlaw.OTHER_BODY.at(place, "ほかの団体（%s）のファイルです。".formatted(mark.get().body()),
                        "The file is of another body (%s).".formatted(mark.get().body())));
                return false;
            }
            var quarter = mark.get().quarter();
            if (!quarter.equals(expected.quarter())) {
                boolean isLast = quarter.equals(expected.quarter().before());
                add(SheetFlaw.OTHER_QUARTER.at(place, "%s（%s）のファイルです。".formatted(
                        isLast ? "前の四半期" : "別の四半期", quarter.japanese()),
                        "The file is of %s (%s).".formatted(isLast ? "the quarter before" : "another quarter",
                                quarter.code())));
                return false;
            }
            return true;
        }

        private void rows(SheetHead head) {
            if (!head.has(List.of(SheetColumn.ID))) {
                return;
            }
            for (int row = head.row() + 1; row < head.sheet().rows(); row++) {
                var id = head.text(row, SheetColumn.ID);
                var kpi = Optional.ofNullable(expected.indicators().get(id));
                if (kpi.isPresent()) {
                    row(head, row, id, kpi.get());
                } else if (SheetCells.isFilled(head, row)) {
                    add(SheetFlaw.UNKNOWN_ID.at(head.place(row, SheetColumn.ID),
                            id.isEmpty() ? "値のある行に、指標IDがありません。" : "指標ID「%s」は、計画にありません。".formatted(brief(id)),
                            id.isEmpty()
                                    ? "A row with values has no id."
                                    : "The plan has no indicator “%s”.".formatted(brief(id))));
                }
            }
        }

        private void row(SheetHead head, int row, String id, Kpi kpi) {
            var place = head.place(row, SheetColumn.ID);
            var first = met.putIfAbsent(id, place);
            if (first != null) {
                twice.add(id);
                add(SheetFlaw.TWICE.at(place, "指標ID「%s」の行が、ほかにもあります（%s）。".formatted(id, a1(first)),
                        "There is another row of “%s” (%s).".formatted(id, a1(first))));
                return;
            }
            var cells = new SheetCells(head, row, kpi, this::add);
            var unit = head.text(row, SheetColumn.UNIT);
            if (head.has(List.of(SheetColumn.UNIT))
                    && !SearchForm.same(brief(unit), brief(kpi.indicator().unit()))) {
                cells.flaw(SheetFlaw.UNIT, SheetColumn.UNIT, "単位が「%s」になっています。計画では「%s」です。".formatted(
                        brief(unit), kpi.indicator().unit()),
                        "The unit is “%s”; the plan has “%s”.".formatted(brief(unit),
                                kpi.indicator().unit()));
            }
            var type = kpi.indicator().type().orElse(IndicatorType.COUNT);
            boolean isWhole = head.has(List.of(SheetColumn.UNIT))
                    && head.has(SheetColumn.inputs().stream().filter(column -> column.isFor(type)).toList());
            cells.read().filter(_ -> isWhole).ifPresent(typed -> rows.put(id, new Row(id, typed,
                    seen(head.text(row, SheetColumn.SEEN)), head.place(row, main(typed, type)))));
        }

        /// The column in which a reader looks for the value.
        private static SheetColumn main(TypedEntry typed, IndicatorType type) {
            if (typed.isUnknown()) {
                return SheetColumn.UNKNOWN;
            }
            return SheetColumn.VALUE.isFor(type) ? SheetColumn.VALUE : SheetColumn.NUMERATOR;
        }

        private static Optional<Integer> seen(String text) {
            boolean isNumber = !text.isEmpty() && text.length() <= LONGEST_NUMBER
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return isNumber ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }

        private static String a1(Place place) {
            return place instanceof Place.Range(_, var range) ? range : "";
        }

        private static String brief(String text) {
            return Shortened.to(text, SHOWN);
        }
    }
}
