package jp.kanmin.table.read.xls;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Cells;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.number.Serial;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/// One sheet of an xls file.
final class PoiSheet {

    private static final int COLUMNS = 256;
    /// The record that says that a filter hides rows.
    private static final short FILTER_IS_SET = 0x9B;

    private final HSSFWorkbook book;
    private final int index;
    private final HSSFSheet sheet;
    private final Looks looks;
    private final Budget budget;
    private final Cells cells;
    private final BitSet hiddenRows = new BitSet();
    private final BitSet foldedRows = new BitSet();

    PoiSheet(HSSFWorkbook book, int index, Looks looks, Budget budget, Doubts doubts) {
        this.book = book;
        this.index = index;
        this.sheet = book.getSheetAt(index);
        this.looks = looks;
        this.budget = budget;
        this.cells = Cells.ofSheet(book.getSheetName(index), budget, doubts);
    }

    Sheet read() {
        cells.visibility(switch (book.getSheetVisibility(index)) {
            case VISIBLE -> Sheet.Visibility.VISIBLE;
            case HIDDEN -> Sheet.Visibility.HIDDEN;
            case VERY_HIDDEN -> Sheet.Visibility.VERY_HIDDEN;
        });
        for (Row row : sheet) {
            boolean isHidden = row.getZeroHeight() || row.getHeight() == 0;
            hiddenRows.set(row.getRowNum(), isHidden);
            foldedRows.set(row.getRowNum(), isHidden && row.getOutlineLevel() > 0);
            row.forEach(cell -> cell((HSSFCell) cell));
        }
        return cells.build(around());
    }

    private void cell(HSSFCell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        var type = cell.getCellType();
        if (type == CellType.FORMULA) {
            cells.formula(row, column, formula(cell));
            type = cell.getCachedFormulaResultType();
        }
        var style = cell.getCellStyle();
        switch (type) {
            case NUMERIC -> {
                boolean isShifted = looks.isDate(style)
                        && book.getInternalWorkbook().isUsing1904DateWindowing();
                cells.number(row, column, cell.getNumericCellValue() + (isShifted ? Serial.FROM_1904 : 0));
            }
            case STRING -> cells.text(row, column, cell.getRichStringCellValue().getString());
            case BOOLEAN -> cells.truth(row, column, cell.getBooleanCellValue());
            case ERROR -> cells.error(row, column, error(cell.getErrorCellValue()));
            case BLANK, FORMULA, _NONE -> {
            }
        }
        cells.look(row, column, looks.of(style));
    }

    /// A formula that POI cannot write down is still one.
    private static String formula(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (FormulaParseException | IllegalStateException | IllegalArgumentException
                | UnsupportedOperationException _) {
            return "?";
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code & 0xFF) ? FormulaError.forInt(code & 0xFF).getString() : "#N/A";
    }

    private Around around() {
        var hiddenColumns = new BitSet();
        var foldedColumns = new BitSet();
        for (int column = 0; column < COLUMNS; column++) {
            boolean isHidden = sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0;
            hiddenColumns.set(column, isHidden);
            foldedColumns.set(column, isHidden && sheet.getColumnOutlineLevel(column) > 0);
        }
        var extras = new Extras(sheet, looks, budget);
        boolean isFiltered = sheet.getSheet().getRecords().stream()
                .anyMatch(record -> record instanceof org.apache.poi.hssf.record.Record one
                        && one.getSid() == FILTER_IS_SET);
        return new Around(sheet.getMergedRegions().stream().map(PoiSheet::range).toList(), hiddenRows,
                hiddenColumns,
                foldedRows, foldedColumns, extras.notes(), extras.objects(), extras.conditional(),
                extras.choices(),
                printed(), isFiltered && !hiddenRows.isEmpty());
    }

    private List<Range> printed() {
        var printed = new ArrayList<Range>();
        var areas = book.getPrintArea(index);
        for (var area : areas == null ? new String[0] : areas.split(",", -1)) {
            Range.of(area.substring(area.lastIndexOf('!') + 1)).ifPresent(printed::add);
        }
        return printed;
    }

    static Range range(CellRangeAddress address) {
        int top = Math.clamp(address.getFirstRow(), 0, Range.LAST_ROW);
        int left = Math.clamp(address.getFirstColumn(), 0, Range.LAST_COLUMN);
        return new Range(top, left, Math.clamp(address.getLastRow(), top, Range.LAST_ROW),
                Math.clamp(address.getLastColumn(), left, Range.LAST_COLUMN));
    }
}
