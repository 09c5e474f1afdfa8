package jp.kanmin.table.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Sheet.Visibility;
import jp.kanmin.table.sheet.Workbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;

/// What another reader sees in the same workbook, cell by cell.
final class PoiComparison {

    private static final int MOST = 20;

    private final List<String> differences = new ArrayList<>();
    private int compared;

    /// All differences, the first twenty of them in words.
    static List<String> of(Workbook ours, org.apache.poi.ss.usermodel.Workbook theirs) {
        var comparison = new PoiComparison();
        comparison.differ("sheets", ours.sheets().size(), theirs.getNumberOfSheets());
        for (int i = 0; i < Math.min(ours.sheets().size(), theirs.getNumberOfSheets()); i++) {
            comparison.sheet(ours.sheets().get(i), theirs.getSheetAt(i), theirs.getSheetVisibility(i));
        }
        if (comparison.compared == 0) {
            comparison.differences.add("nothing was compared");
        }
        return comparison.differences;
    }

    private void sheet(Sheet ours, org.apache.poi.ss.usermodel.Sheet theirs, SheetVisibility visibility) {
        var place = ours.name();
        differ("name", ours.name(), theirs.getSheetName());
        differ(place, ours.visibility(), switch (visibility) {
            case VISIBLE -> Visibility.VISIBLE;
            case HIDDEN -> Visibility.HIDDEN;
            case VERY_HIDDEN -> Visibility.VERY_HIDDEN;
        });
        var merges = new TreeSet<String>();
        theirs.getMergedRegions()
                .forEach(range -> merges.add(new Range(range.getFirstRow(), range.getFirstColumn(),
                        range.getLastRow(), range.getLastColumn()).a1()));
        var our = new TreeSet<String>();
        ours.around().merges().forEach(range -> our.add(range.a1()));
        differ(place + " merges", our, merges);
        int cells = 0;
        for (var row : theirs) {
            differ(place + " row " + row.getRowNum(), ours.around().hiddenRows().get(row.getRowNum()),
                    row.getZeroHeight());
            for (var cell : row) {
                cells += cell(ours, cell);
            }
        }
        for (int column = 0; column < ours.columns(); column++) {
            differ(place + " column " + column, ours.around().hiddenColumns().get(column),
                    theirs.isColumnHidden(column));
        }
        differ(place + " cells", count(ours), cells);
        differ(place + " notes", ours.around().notes().size(), theirs.getCellComments().size());
    }

    private static int count(Sheet sheet) {
        int count = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            for (int column = 0; column < sheet.columns(); column++) {
                count += sheet.isEmpty(row, column) && sheet.formula(row, column).isEmpty() ? 0 : 1;
            }
        }
        return count;
    }

    /// Gives 1 for a cell that holds something.
    private int cell(Sheet ours, Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        var place = ours.name() + " " + Range.cell(row, column).a1();
        var style = cell.getCellStyle();
        var look = ours.look(row, column);
        int id = style.getDataFormat();
        if (id >= 164) {
            var theirs = style.getDataFormatString();
            differ(place + " format", look.format(), theirs.equalsIgnoreCase("general") ? "" : theirs);
        }
        differ(place + " indent", look.indent(), (int) style.getIndention());
        boolean hasFormula = cell.getCellType() == CellType.FORMULA;
        differ(place + " formula", ours.formula(row, column).isPresent(), hasFormula);
        var type = hasFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean isEmpty = false;
        switch (type) {
            case NUMERIC -> {
                boolean isUncounted = hasFormula && ours.isEmpty(row, column)
                        && cell.getNumericCellValue() == 0;
                if (!isUncounted) {
                    differ(place, ours.number(row, column), cell.getNumericCellValue());
                }
            }
            case STRING -> {
                isEmpty = cell.getStringCellValue().isEmpty();
                differ(place, ours.text(row, column), cell.getStringCellValue());
            }
            case BOOLEAN ->
                differ(place, ours.text(row, column), cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> differ(place, ours.text(row, column),
                    FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> {
                isEmpty = true;
                differ(place, ours.content(row, column), Content.EMPTY);
            }
        }
        compared++;
        return isEmpty && !hasFormula ? 0 : 1;
    }

    private void differ(String place, Object ours, Object theirs) {
        if (!ours.equals(theirs) && differences.size() < MOST) {
            differences.add("%s: we have <%s>, they have <%s>".formatted(place, ours, theirs));
        }
    }
}
