package jp.kanmin.table.read.xls;

import java.util.HashMap;
import java.util.Map;

import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.number.NumberFormat;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// The looks of cells, each made once.
final class Looks {

    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";
    private static final int FIRST_OWN_FORMAT = 59;
    /// From here on, colours are those of the system.
    private static final int SYSTEM = 64;

    private final HSSFWorkbook book;
    private final Map<Short, Look> looks = new HashMap<>();
    private final Map<Short, Boolean> dates = new HashMap<>();

    Looks(HSSFWorkbook book) {
        this.book = book;
    }

    Look of(HSSFCellStyle style) {
        return looks.computeIfAbsent(style.getIndex(), _ -> made(style));
    }

    boolean isDate(HSSFCellStyle style) {
        return dates.computeIfAbsent(style.getIndex(), _ -> NumberFormat.of(of(style).format()).isDate());
    }

    private Look made(HSSFCellStyle style) {
        var font = book.getFontAt(style.getFontIndex());
        int sides = (has(style.getBorderTop()) ? Look.TOP : 0)
                + (has(style.getBorderRight()) ? Look.RIGHT : 0)
                + (has(style.getBorderBottom()) ? Look.BOTTOM : 0)
                + (has(style.getBorderLeft()) ? Look.LEFT : 0);
        return new Look(format(style), fill(style), colour(font.getColor()).replace(BLACK, ""),
                font.getBold(),
                font.getItalic(), font.getStrikeout(), font.getUnderline() != 0, sides, style.getIndention(),
                style.getAlignment() == HorizontalAlignment.CENTER_SELECTION);
    }

    private static String format(HSSFCellStyle style) {
        int id = style.getDataFormat();
        if (id < FIRST_OWN_FORMAT) {
            return NumberFormat.builtIn(id);
        }
        var format = style.getDataFormatString();
        return format == null || NumberFormat.isGeneral(format) ? "" : format;
    }

    private String fill(HSSFCellStyle style) {
        if (style.getFillPattern() == FillPatternType.NO_FILL) {
            return "";
        }
        var front = style.getFillForegroundColor() == SYSTEM ? "" : colour(style.getFillForegroundColor());
        boolean isPlain = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
        return isPlain ? front.replace(WHITE, "") : front.isEmpty() || front.equals(WHITE) ? "C0C0C0" : front;
    }

    String colour(short index) {
        var colour = index >= SYSTEM ? null : book.getCustomPalette().getColor(index);
        if (colour == null) {
            return "";
        }
        short[] parts = colour.getTriplet();
        return "%02X%02X%02X".formatted(parts[0], parts[1], parts[2]);
    }

    private static boolean has(BorderStyle border) {
        return border != BorderStyle.NONE;
    }
}
