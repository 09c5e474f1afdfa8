package jp.kanmin.table.rule.profile;

import java.util.List;
import java.util.Optional;

import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;

/// A workbook as rules look at it, with the version before it where there is one.
public record TableCase(Workbook workbook, List<SheetProfile> sheets, Optional<TableCase> previous) {

    public TableCase {
        sheets = List.copyOf(sheets);
    }

    public static TableCase of(Workbook workbook) {
        return of(workbook, Optional.empty());
    }

    public static TableCase of(Workbook workbook, Optional<Workbook> previous) {
        var sheets = workbook.sheets().stream().map(s -> SheetProfile.of(s, workbook.format())).toList();
        return new TableCase(workbook, sheets, previous.map(TableCase::of));
    }

    /// The sheets that a reader sees. What is hidden is not published as data, and judged only for being hidden.
    public List<SheetProfile> shown() {
        return sheets.stream().filter(s -> s.sheet().visibility() == Sheet.Visibility.VISIBLE).toList();
    }

    public boolean isList() {
        return workbook.format().isList();
    }
}
