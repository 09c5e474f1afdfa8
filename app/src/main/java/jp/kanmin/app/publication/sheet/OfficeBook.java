package jp.kanmin.app.publication.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kanmin.office.form.Choice;
import jp.kanmin.office.form.Field;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.form.ItemSheet;
import jp.kanmin.office.form.OfficeRegister;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A register of the office as a workbook to fill in: what is kept stands in it, with empty rows below.
///
/// @param title above all, such as `鯖江市 クラウドの状況`
public record OfficeBook(OfficeRegister register, String body, String title, List<Entry> entries) {

    private static final int HEAD = 3;
    private static final int SPARE_ROWS = 200;
    private static final String DARK = "1F3A5F";
    private static final List<String> HINTS = List.of(
            "分からないところは空けておいてください。0とは数えません。「番号」と「保存の回数」は変えないでください。",
            "手順や選択肢は1行に1つです。2行目からは、左の列を空けておけます。行を消しても、保存した内容は消えません。");

    public OfficeBook {
        entries = List.copyOf(entries);
    }

    /// An entry.
    ///
    /// @param number how often it was kept
    public record Entry(String id, int number, Item item) {}

    /// The rows as they stand in the sheet, without headings: choices in words, one row for each line of an entry.
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var entry : entries) {
            var lines = entry.item.lines().isEmpty()
                    ? List.of(new Item.Line(Map.of()))
                    : entry.item.lines();
            lines.forEach(line -> rows.add(row(entry, line)));
        }
        return rows;
    }

    private List<String> row(Entry entry, Item.Line line) {
        var cells = new ArrayList<String>();
        cells.add(entry.id);
        register.head().forEach(field -> cells.add(shown(field, entry.item.text(field.key()))));
        register.line().forEach(field -> cells.add(shown(field, line.text(field.key()))));
        cells.add(String.valueOf(entry.number));
        return cells;
    }

    private static String shown(Field field, String kept) {
        return field.choice(kept).map(choice -> choice.words().ja()).orElse(kept);
    }

    /// The bytes of an xlsx file.
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kanmin", "1.0")) {
            var sheet = book.newWorksheet("台帳");
            var choices = book.newWorksheet("選択肢");
            var rows = rows();
            head(sheet);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, HEAD + 1 + i, rows.get(i));
            }
            choices(sheet, choices, rows.size() + SPARE_ROWS);
            paper(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, ItemSheet.mark(body, register));
        sheet.hideRow(0);
        sheet.value(1, 0, title);
        sheet.style(1, 0).bold().fontSize(14).set();
        sheet.value(2, 0, String.join("", register.line().isEmpty() ? HINTS.subList(0, 1) : HINTS));
        var headings = ItemSheet.headings(register);
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(HEAD, i, headings.get(i));
            boolean isOurs = i == 0 || i == headings.size() - 1;
            sheet.width(i, isOurs ? 8 : register.columns().get(i - 1).kind() == Field.Kind.TEXT ? 24 : 14);
        }
        sheet.range(HEAD, 0, HEAD, headings.size() - 1).style().bold().fontColor("FFFFFF").fillColor(DARK)
                .borderStyle("thin").wrapText(true).verticalAlignment("center").set();
    }

    private void row(Worksheet sheet, int at, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            boolean isNumber = i == cells.size() - 1
                    || (i > 0 && register.columns().get(i - 1).kind().isNumber());
            if (isNumber && !cell.isEmpty()) {
                sheet.value(at, i, new BigDecimal(cell));
            } else if (!cell.isEmpty()) {
                sheet.value(at, i, cell);
            }
            sheet.style(at, i).borderStyle("thin").borderColor("BFBFBF").verticalAlignment("top")
                    .wrapText(true).set();
        }
    }

    /// Lists to choose from, on a sheet of their own that is not shown.
    private void choices(Worksheet sheet, Worksheet lists, int rows) {
        int next = 0;
        for (int i = 0; i < register.columns().size(); i++) {
            var choices = register.columns().get(i).choices().stream().map(Choice::words).toList();
            if (!choices.isEmpty()) {
                for (int k = 0; k < choices.size(); k++) {
                    lists.value(k, next, choices.get(k).ja());
                }
                sheet.range(HEAD + 1, i + 1, HEAD + rows, i + 1)
                        .validateWithList(lists.range(0, next, choices.size() - 1, next))
                        .errorTitle("一覧から選んでください").error("一覧にない値は入れられません。").showErrorMessage(true);
                next++;
            }
        }
        lists.setVisibilityState(VisibilityState.HIDDEN);
    }

    private static void paper(Worksheet sheet) {
        sheet.freezePane(2, HEAD + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD);
    }

    /// A name for the file: `tasks-182079.xlsx`.
    public String name() {
        return register.code() + "-" + body + ".xlsx";
    }
}
