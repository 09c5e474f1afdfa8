package jp.kanmin.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import jp.kanmin.table.SharedFiles;
import jp.kanmin.table.sheet.Look;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxOracleTest {

    @ParameterizedTest
    @MethodSource("workbooks")
    void every_cell_of_a_real_workbook_is_what_another_reader_sees(Path file) throws IOException {
        var ours = WorkbookReader.read(file);
        try (var theirs = new XSSFWorkbook(file.toFile().getAbsolutePath())) {
            assertThat(PoiComparison.of(ours, theirs)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void every_look_of_a_real_workbook_is_what_another_reader_sees(Path file) throws IOException {
        var ours = WorkbookReader.read(file);
        var differences = new ArrayList<String>();
        try (var theirs = new XSSFWorkbook(file.toFile().getAbsolutePath())) {
            for (int i = 0; i < theirs.getNumberOfSheets(); i++) {
                var sheet = ours.sheets().get(i);
                theirs.getSheetAt(i).forEach(row -> row.forEach(cell -> {
                    var style = ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getCellStyle();
                    var look = sheet.look(cell.getRowIndex(), cell.getColumnIndex());
                    var font = style.getFont();
                    boolean isSame = look.bold() == font.getBold() && look.italic() == font.getItalic()
                            && look.struck() == font.getStrikeout() && hasFill(look, style)
                            && (look.borders() & Look.TOP) > 0 == style.getBorderTop().getCode() > 0
                            && (look.borders() & Look.LEFT) > 0 == style.getBorderLeft().getCode() > 0;
                    if (!isSame) {
                        differences.add("%s %s: %s".formatted(sheet.name(), cell.getAddress(), look));
                    }
                }));
            }
        }
        assertThat(differences).isEmpty();
    }

    /// White counts as none for us; the other reader does not count tints in.
    private static boolean hasFill(Look look, org.apache.poi.xssf.usermodel.XSSFCellStyle style) {
        var colour = style.getFillForegroundColorColor();
        if (style.getFillPattern() == FillPatternType.NO_FILL || colour == null) {
            return style.getFillPattern() != FillPatternType.NO_FILL || look.fill().isEmpty();
        }
        byte[] rgb = colour.getRGBWithTint();
        if (rgb == null || style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return true;
        }
        var theirs = "%02X%02X%02X".formatted(rgb[0], rgb[1], rgb[2]);
        return isNear(look.fill().isEmpty() ? "FFFFFF" : look.fill(), theirs);
    }

    private static boolean isNear(String ours, String theirs) {
        int far = 0;
        for (int i = 0; i < 6; i += 2) {
            far = Math.max(far, Math.abs(Integer.parseInt(ours.substring(i, i + 2), 16)
                    - Integer.parseInt(theirs.substring(i, i + 2), 16)));
        }
        return far <= 2;
    }

    private static Stream<Path> workbooks() {
        return SharedFiles.ending(".xlsx");
    }
}
