package jp.kanmin.table.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.kanmin.table.repair.CleanTable;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Clean tables as a workbook, a table a sheet, numbers as numbers.
public final class CleanBook {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_767;
    private static final String REFUSED = "[\\[\\]:*?/\\\\]";

    private CleanBook() {}

    /// As it would be read again.
    public static Workbook read(String name, List<CleanTable> tables) {
        var names = names(tables);
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < tables.size(); i++) {
            sheets.add(sheet(names.get(i), tables.get(i)));
        }
        return new Workbook(name, Format.XLSX, "", sheets, Map.of(), List.of());
    }

    private static Sheet sheet(String name, CleanTable table) {
        var sheet = Sheet.named(name);
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.text(0, column, table.columns().get(column).name());
            for (int row = 0; row < table.rows().size(); row++) {
                var value = table.rows().get(row).get(column);
                if (isNumber(table, column) && !value.isEmpty()) {
                    sheet.number(row + 1, column, Double.parseDouble(value));
                } else {
                    sheet.text(row + 1, column, value);
                }
            }
        }
        return sheet.build();
    }

    /// The bytes of an xlsx file. Texts longer than a cell can hold are cut there; the CSV has them whole.
    public static byte[] xlsx(List<CleanTable> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, "Kanmin", "1.0")) {
            var names = names(tables);
            for (int i = 0; i < tables.size(); i++) {
                write(book.newWorksheet(names.get(i)), tables.get(i));
            }
            if (tables.isEmpty()) {
                book.newWorksheet("Sheet1");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, CleanTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, cut(table.columns().get(column).name()));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                var value = table.rows().get(row).get(column);
                if (value.isEmpty()) {
                    continue;
                }
                if (isNumber(table, column)) {
                    sheet.value(row + 1, column, new java.math.BigDecimal(value));
                } else {
                    sheet.value(row + 1, column, cut(value));
                }
            }
        }
    }

    private static boolean isNumber(CleanTable table, int column) {
        return switch (table.columns().get(column).type()) {
            case INTEGER, DECIMAL -> true;
            case TEXT, DATE -> false;
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    /// Names that sheets may have, each once: `人口-1`.
    private static List<String> names(List<CleanTable> tables) {
        Set<String> taken = new HashSet<>();
        var names = new ArrayList<String>();
        for (var table : tables) {
            var base = (table.sheet().isEmpty() ? "表" : table.sheet()).replaceAll(REFUSED, "_")
                    .replaceAll("^'|'$", "_");
            var end = "-" + table.number();
            var name = base.substring(0, Math.min(base.length(), LONGEST_NAME - end.length())) + end;
            for (int next = 2; !taken.add(name.toLowerCase(java.util.Locale.ROOT)); next++) {
                end = "-" + table.number() + "_" + next;
                name = base.substring(0, Math.min(base.length(), LONGEST_NAME - end.length())) + end;
            }
            names.add(name);
        }
        return names;
    }
}
