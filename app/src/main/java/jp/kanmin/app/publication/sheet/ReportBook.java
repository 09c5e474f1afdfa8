package jp.kanmin.app.publication.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.monitoring.entry.SheetColumn;
import jp.kanmin.monitoring.entry.SheetMark;
import jp.kanmin.table.sheet.number.Numbers;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The quarter's report as a workbook to fill in: what is known stands in it, and only what a person is to say can be
/// typed. The protection has no password; it keeps from mistakes, and from nothing else.
///
/// @param mark whose report it is, and of which quarter
/// @param title above all, such as `鯖江市 令和8年度 第1四半期の報告`
/// @param grades of the body's scale
public record ReportBook(SheetMark mark, String title, List<String> grades, List<SheetRow> rows) {

    private static final int HEAD = 4;
    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.values());
    private static final int LONGEST_CELL = 32_767;
    private static final String GREY = "E6E6E6";
    private static final String PALE = "FFF9DB";
    private static final String DARK = "1F3A5F";
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    /// What cannot be done to the sheet: all but filling it in, widening columns, and looking at it.
    private static final Set<SheetProtectionOption> LOCKED = Set.of(SheetProtectionOption.SHEET,
            SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS,
            SheetProtectionOption.FORMAT_CELLS,
            SheetProtectionOption.INSERT_COLUMNS, SheetProtectionOption.INSERT_ROWS,
            SheetProtectionOption.INSERT_HYPERLINKS, SheetProtectionOption.DELETE_COLUMNS,
            SheetProtectionOption.DELETE_ROWS, SheetProtectionOption.PIVOT_TABLES);
    private static final List<String> HINTS = List.of(
            "黄色のセルだけに入力して、報告の画面から送ってください。灰色のセルは使いません。",
            "まだ分からないときは「まだ分からない」で「はい」を選び、いつ分かるかと理由を書いてください。空いたままの指標は「未報告」です。0とは数えません。");

    public ReportBook {
        grades = List.copyOf(grades);
        rows = List.copyOf(rows);
    }

    /// The bytes of an xlsx file.
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kanmin", "1.0")) {
            var sheet = book.newWorksheet("報告");
            var choices = new Choices(book.newWorksheet("選択肢"));
            head(sheet);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, HEAD + 1 + i, rows.get(i), choices);
            }
            paper(sheet);
            choices.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Unlocked.of(bytes.toByteArray());
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, cut(title));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 0; i < HINTS.size(); i++) {
            sheet.value(1 + i, 0, HINTS.get(i));
        }
        sheet.value(HEAD - 1, 0, mark.written());
        sheet.style(HEAD - 1, 0).fontColor("808080").fontSize(8).set();
        sheet.hideRow(HEAD - 1);
        for (var column : COLUMNS) {
            sheet.value(HEAD, place(column), column.heading());
            sheet.width(place(column), width(column));
        }
        sheet.range(HEAD, 0, HEAD, COLUMNS.size() - 1).style().bold().fontColor("FFFFFF")
                .fillColor(DARK).borderStyle("thin").wrapText(true).verticalAlignment("center").set();
        sheet.hideColumn(place(SheetColumn.SEEN));
    }

    private static int place(SheetColumn column) {
        return COLUMNS.indexOf(column);
    }

    private static double width(SheetColumn column) {
        return switch (column) {
            case MEASURE, INDICATOR -> 30;
            case REASON, NOTE -> 24;
            case DAY, UNTIL, VALUE, BEFORE -> 13;
            default -> 10;
        };
    }

    private void row(Worksheet sheet, int at, SheetRow row, Choices choices) {
        for (var column : COLUMNS) {
            var text = row.text(column);
            if (row.isNumber(column) && isExact(text)) {
                sheet.value(at, place(column), new BigDecimal(text));
            } else if (!text.isEmpty()) {
                sheet.value(at, place(column), cut(text));
            }
            look(sheet.style(at, place(column)), row, column);
        }
        offer(choices, sheet, at, SheetColumn.UNKNOWN, List.of(SheetColumn.YES));
        if (row.isOpen(SheetColumn.GRADE)) {
            offer(choices, sheet, at, SheetColumn.GRADE, grades);
        }
        if (row.type() == IndicatorType.BOOLEAN) {
            offer(choices, sheet, at, SheetColumn.VALUE, List.of("実施", "未実施"));
        } else if (row.type() == IndicatorType.LEVEL) {
            offer(choices, sheet, at, SheetColumn.VALUE, row.kpi().indicator().scale());
        }
    }

    private static void offer(Choices choices, Worksheet sheet, int row, SheetColumn column,
            List<String> texts) {
        choices.offer(sheet.range(row, place(column), row, place(column)),
                texts.stream().map(SheetColumn::cell).toList());
    }

    /// A text that a cell holds as a number without any difference.
    private static boolean isExact(String text) {
        return PLAIN.matcher(text).matches() && Numbers.text(Double.parseDouble(text)).equals(text);
    }

    private static void look(StyleSetter style, SheetRow row, SheetColumn column) {
        style.borderStyle("thin").borderColor("BFBFBF").verticalAlignment("top").wrapText(true);
        boolean isInput = SheetColumn.inputs().contains(column);
        if (row.isOpen(column)) {
            style.fillColor(PALE).protectionOption(ProtectionOption.LOCKED, false);
        } else if (isInput) {
            style.fillColor(GREY);
        }
        if (isInput && !row.isNumber(column)) {
            style.format("@"); // so that nothing typed becomes a date
        }
        style.set();
    }

    private static void paper(Worksheet sheet) {
        sheet.freezePane(place(SheetColumn.UNIT), HEAD + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD);
        sheet.protect("", LOCKED);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    /// A name for the file: `report-182079-2026Q2.xlsx`.
    public String name() {
        return "report-" + mark.body() + "-" + mark.quarter().code() + ".xlsx";
    }
}
