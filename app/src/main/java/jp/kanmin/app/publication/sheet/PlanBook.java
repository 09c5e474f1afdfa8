package jp.kanmin.app.publication.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.kanmin.plan.sheet.Column;
import jp.kanmin.plan.sheet.Form;
import jp.kanmin.plan.sheet.Grid;
import jp.kanmin.plan.sheet.PlanRow;
import jp.kanmin.plan.sheet.PlanSheet;
import jp.kanmin.table.sheet.number.Numbers;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A plan's draft as a workbook to write in: its answers, its measures, its indicators, each with what stands there now.
/// The protection has no password; it keeps from mistakes, and from nothing else.
///
/// @param title above all, such as `鯖江市 計画の下書き`
/// @param rows of the plan
/// @param marks of what stands in each part, by its path
/// @param locked the rows that this person may not write
public record PlanBook(String body, String title, List<PlanRow> rows, Map<String, String> marks,
        Set<PlanRow> locked) {

    private static final int HEAD = 4;
    private static final String GREY = "E6E6E6";
    private static final String PALE = "FFF9DB";
    private static final String DARK = "1F3A5F";
    private static final String SOFT = "595959";
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    /// What a reader of cells would take for a character written out.
    private static final Pattern WRITTEN_OUT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Set<SheetProtectionOption> LOCKED = Set.of(SheetProtectionOption.SHEET,
            SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS,
            SheetProtectionOption.INSERT_COLUMNS, SheetProtectionOption.INSERT_ROWS,
            SheetProtectionOption.INSERT_HYPERLINKS, SheetProtectionOption.DELETE_COLUMNS,
            SheetProtectionOption.DELETE_ROWS, SheetProtectionOption.PIVOT_TABLES);

    public PlanBook {
        rows = List.copyOf(rows);
        marks = Map.copyOf(marks);
        locked = Set.copyOf(locked);
    }

    /// The bytes of an xlsx file.
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kanmin", "1.0")) {
            var sheets = new EnumMap<Grid, Worksheet>(Grid.class);
            Stream.of(Grid.values()).forEach(grid -> sheets.put(grid, book.newWorksheet(grid.title())));
            var choices = new Choices(book.newWorksheet(PlanSheet.CHOICES));
            sheets.forEach((grid, sheet) -> grid(grid, sheet, choices));
            memory(book.newWorksheet(PlanSheet.MEMORY));
            choices.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Unlocked.of(bytes.toByteArray());
    }

    private void grid(Grid grid, Worksheet sheet, Choices choices) {
        head(grid, sheet);
        int at = HEAD + 1;
        for (var row : rows) {
            if (row.grid() == grid) {
                row(sheet, at, row);
                if (grid == Grid.ANSWERS) {
                    offer(sheet, at, at, grid.fixed().size(), row.slots().getFirst().column(), choices);
                }
                at++;
            }
        }
        int last = at + spare(grid) - 1;
        for (int spare = at; spare <= last; spare++) {
            spare(grid, sheet, spare);
        }
        if (grid != Grid.ANSWERS && last > HEAD) {
            for (int i = 0; i < grid.columns().size(); i++) {
                offer(sheet, HEAD + 1, last, grid.fixed().size() + i, grid.columns().get(i), choices);
            }
        }
        paper(grid, sheet);
    }

    /// Empty rows for new measures and indicators.
    private static int spare(Grid grid) {
        return switch (grid) {
            case ANSWERS -> 0;
            case MEASURES -> 20;
            case INDICATORS -> 40;
        };
    }

    private void head(Grid grid, Worksheet sheet) {
        sheet.value(0, 0, title + "（" + grid.title() + "）");
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, "黄色のセルに書いて、計画づくりの画面から送ってください。灰色のセルは書き換えられません。送ると、変わるところが先に示されます。");
        sheet.value(2, 0, grid == Grid.ANSWERS
                ? "1つのセルに行を分けて書くときは、Alt＋Enterで改行します。行を消しても、計画からは消えません。"
                : "新しいものは、下の空いた行にIDを空けたまま書いてください。行を消しても計画からは消えません。画面で外してください。");
        var headings = grid.headings();
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(HEAD, i, headings.get(i));
            sheet.width(i, width(grid, i));
        }
        for (int i = 0; i < grid.columns().size() && grid != Grid.ANSWERS; i++) {
            int at = grid.fixed().size() + i;
            sheet.value(HEAD - 1, at, grid.columns().get(i).form().hint());
            sheet.style(HEAD - 1, at).fontSize(8).fontColor(SOFT).wrapText(true).verticalAlignment("bottom")
                    .set();
        }
        sheet.range(HEAD, 0, HEAD, headings.size() - 1).style().bold().fontColor("FFFFFF").fillColor(DARK)
                .borderStyle("thin").wrapText(true).verticalAlignment("center").set();
    }

    private static double width(Grid grid, int column) {
        int fixed = grid.fixed().size();
        return column >= fixed
                ? grid == Grid.ANSWERS ? 80 : grid.columns().get(column - fixed).width()
                : grid == Grid.ANSWERS || grid.fixed().get(column).equals("施策") ? 22 : 9;
    }

    private void row(Worksheet sheet, int at, PlanRow row) {
        for (int i = 0; i < row.fixed().size(); i++) {
            sheet.value(at, i, cell(row.fixed().get(i)));
            look(sheet, at, i, false, true);
        }
        for (int i = 0; i < row.slots().size(); i++) {
            var slot = row.slots().get(i);
            int column = row.fixed().size() + i;
            boolean isNumber = slot.column().form() instanceof Form.Figure && isExact(slot.text());
            if (isNumber) {
                sheet.value(at, column, new BigDecimal(slot.text()));
            } else if (!slot.text().isEmpty()) {
                sheet.value(at, column, cell(slot.text()));
            }
            look(sheet, at, column, slot.isOpen() && !locked.contains(row),
                    !(slot.column().form() instanceof Form.Figure));
        }
    }

    private static void spare(Grid grid, Worksheet sheet, int at) {
        for (int i = 0; i < grid.headings().size(); i++) {
            boolean isId = grid.headings().get(i).equals(grid.id());
            int column = i - grid.fixed().size();
            look(sheet, at, i, !isId,
                    column < 0 || !(grid.columns().get(column).form() instanceof Form.Figure));
        }
    }

    private static void look(Worksheet sheet, int at, int column, boolean isOpen, boolean isText) {
        var style = sheet.style(at, column).borderStyle("thin").borderColor("BFBFBF").verticalAlignment("top")
                .wrapText(true).fillColor(isOpen ? PALE : GREY);
        if (isOpen) {
            style.protectionOption(ProtectionOption.LOCKED, false);
        }
        if (isText) {
            style.format("@"); // so that nothing typed becomes a date
        }
        style.set();
    }

    private static void offer(Worksheet sheet, int first, int last, int at, Column column, Choices choices) {
        var texts = switch (column.form()) {
            case Form.Choice(var labels) -> List.copyOf(labels.values());
            case Form.YesNo _ -> List.of("はい", "いいえ");
            case Form.Line _,Form.Prose _,Form.Time _,Form.Period _,Form.Figure _,Form.Rows _ ->
                List.<String>of();
        };
        choices.offer(sheet.range(first, at, last, at), texts);
    }

    /// A text that a cell holds as a number without any difference.
    private static boolean isExact(String text) {
        return PLAIN.matcher(text).matches() && Numbers.text(Double.parseDouble(text)).equals(text);
    }

    private static void paper(Grid grid, Worksheet sheet) {
        sheet.freezePane(grid == Grid.ANSWERS ? 0 : grid.fixed().size() + 1, HEAD + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD);
        sheet.protect("", LOCKED);
    }

    /// What the workbook held, so that what was written can be told from what was not touched.
    private void memory(Worksheet sheet) {
        sheet.value(0, 0, PlanSheet.markOf(body));
        var slots = rows.stream().flatMap(row -> row.slots().stream()).toList();
        IntStream.range(0, slots.size()).forEach(i -> {
            var slot = slots.get(i);
            sheet.value(i + 1, 0, slot.part().path());
            sheet.value(i + 1, 1, marks.getOrDefault(slot.part().path(), ""));
            sheet.value(i + 1, 2, cell(slot.text()));
        });
        sheet.protect("", LOCKED);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    private static String cell(String text) {
        return WRITTEN_OUT.matcher(text).replaceAll("_x005F_");
    }

    /// A name for the file: `plan-182079.xlsx`.
    public String name() {
        return "plan-" + body + ".xlsx";
    }
}
