package jp.kanmin.app.publication.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.UserError;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.entry.ReportSheet;
import jp.kanmin.monitoring.entry.SheetColumn;
import jp.kanmin.monitoring.entry.SheetMark;
import jp.kanmin.monitoring.entry.TypedEntry;
import jp.kanmin.plan.Kpi;
import jp.kanmin.table.read.WorkbookReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A sheet as it goes out, and as it comes back from people's hands.
class ReportBookTest {

    private static final Quarter QUARTER = new Quarter(2026, 2);
    private static final SheetMark MARK = new SheetMark("182079", QUARTER);
    private static final Map<String, Kpi> KPIS = kpis();
    private static final int FIRST = 5;

    /// One indicator of each type.
    private static Map<String, Kpi> kpis() {
        var document = Arrays.stream(IndicatorType.values())
                .map(type -> """
                {"id": "%s", "name": "指標%s", "type": "%s", "unit": "%s", "scale": %s, "denominator": "%s"}"""
                        .formatted(
                                type.code(), type.words().ja(), type.code(), unit(type),
                                type == IndicatorType.LEVEL ? "[\"低い\", \"中, くらい\", \"高い\"]" : "[]",
                                type == IndicatorType.FORMULA ? "26" : ""))
                .collect(Collectors.joining(","));
        var plan = Samples.plan("{\"measures\": [{\"id\": \"m1\", \"title\": \"施策\", \"kpis\": [%s]}]}"
                .formatted(document)).plan();
        var kpis = new LinkedHashMap<String, Kpi>();
        plan.measures().getFirst().kpis().forEach(kpi -> kpis.put("m1/" + kpi.id(), kpi));
        return kpis;
    }

    private static String unit(IndicatorType type) {
        return switch (type) {
            case RATE, SURVEY, FORMULA -> "％";
            case COUNT -> "件";
            default -> "";
        };
    }

    private static ReportBook book(Map<String, TypedEntry> typed) {
        return new ReportBook(MARK, "鯖江市 令和8年度 第2四半期の報告", List.of("A", "B"), KPIS.entrySet().stream()
                .map(kpi -> new SheetRow(kpi.getKey(), "施策", kpi.getValue(), "",
                        typed.getOrDefault(kpi.getKey(), TypedEntry.NOTHING), 3))
                .toList());
    }

    private static ReportSheet read(byte[] bytes) {
        return ReportSheet.read(WorkbookReader.read("report.xlsx", bytes),
                new ReportSheet.Expected(MARK.body(), QUARTER, KPIS));
    }

    private static TypedEntry value(String value) {
        return new TypedEntry(value, "", "", "", "", false, "", "", "", "");
    }

    @Property(tries = 60)
    void what_is_written_into_a_sheet_is_read_back_the_same(
            @ForAll("reports") Map<String, TypedEntry> typed) {
        var sheet = read(book(typed).xlsx());

        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.rows()).hasSize(KPIS.size()).allSatisfy(row -> {
            var before = typed.getOrDefault(row.indicator(), TypedEntry.NOTHING);
            assertThat(row.seen()).contains(3);
            if (row.indicator().equals("m1/formula") && before.denominator().isEmpty()) {
                assertThat(row.typed().denominator()).isEqualTo("26");
            } else {
                assertThat(SheetColumn.same(row.typed(), before)).as("%s: %s", before, row.typed()).isTrue();
            }
        });
    }

    @Provide
    Arbitrary<Map<String, TypedEntry>> reports() {
        var number = Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.bigDecimals().ofScale(2)
                .between(java.math.BigDecimal.valueOf(-1e9), java.math.BigDecimal.valueOf(1e9))
                .map(java.math.BigDecimal::toPlainString), Arbitraries.integers().map(String::valueOf),
                Arbitraries.of("1,200", "１２件", "0.10", "00012"));
        var words = Arbitraries.strings().ofMaxLength(40);
        var date = Arbitraries.of("", "2026-08", "令和8年9月1日", "2027");
        return Combinators.combine(number, number, number, words, date, Arbitraries.of(true, false))
                .as((value, top, bottom, note, day, isUnknown) -> KPIS.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, kpi -> {
                            var type = kpi.getValue().indicator().type().orElseThrow();
                            boolean isInParts = SheetColumn.NUMERATOR.isFor(type);
                            var main = isInParts ? top : of(type, value, note);
                            return isUnknown
                                    ? new TypedEntry("", "", "", "", "", true, day, note, "", note)
                                    : main.isBlank() || SheetColumn.cell(main).isEmpty()
                                            ? TypedEntry.NOTHING
                                            : new TypedEntry(isInParts ? "" : main, isInParts ? main : "",
                                                    isInParts ? bottom : "",
                                                    type == IndicatorType.SURVEY ? top : "",
                                                    type == IndicatorType.BOOLEAN ? day : "", false, "", "",
                                                    type == IndicatorType.TEXT ? "A" : "", note);
                        })));
    }

    private static String of(IndicatorType type, String number, String words) {
        return switch (type) {
            case LEVEL -> number.isEmpty() ? "" : "中, くらい";
            case BOOLEAN -> number.length() % 2 == 0 ? "実施" : "未実施";
            case STAGES -> "20→12→4";
            case TEXT -> words;
            default -> number;
        };
    }

    /// A sheet as somebody left it.
    private static ReportSheet changed(Consumer<Sheet> how) {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(book(Map.of("m1/count", value("14"))).xlsx()));
                var out = new ByteArrayOutputStream()) {
            how.accept(book.getSheetAt(0));
            book.write(out);
            return read(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(Sheet sheet, int row, SheetColumn column) {
        return sheet.getRow(row).getCell(List.of(SheetColumn.values()).indexOf(column),
                Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static String rules(ReportSheet sheet) {
        return sheet.findings().stream().map(Finding::rule).distinct().collect(Collectors.joining(" "));
    }

    private static TypedEntry typed(ReportSheet sheet, String id) {
        return sheet.rows().stream().filter(row -> row.indicator().equals(id)).findFirst().orElseThrow()
                .typed();
    }

    @Example
    void only_what_a_type_needs_can_be_typed() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(book(Map.of()).xlsx()))) {
            var sheet = book.getSheetAt(0);

            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            assertThat(sheet.getCTWorksheet().getSheetProtection().getFormatCells()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().getSelectUnlockedCells()).isFalse();
            assertThat(cell(sheet, FIRST, SheetColumn.VALUE).getCellStyle().getLocked()).isFalse();
            assertThat(cell(sheet, FIRST, SheetColumn.NUMERATOR).getCellStyle().getLocked()).isTrue();
            assertThat(cell(sheet, FIRST, SheetColumn.ID).getCellStyle().getLocked()).isTrue();
            assertThat(cell(sheet, FIRST + 1, SheetColumn.NUMERATOR).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getDataValidations()).hasSize(KPIS.size() + 3);
            assertThat(book.isSheetHidden(1)).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Example
    void moved_columns_and_rows_put_in_do_no_harm() {
        var sheet = changed(it -> {
            it.shiftRows(2, it.getLastRowNum(), 3);
            int last = SheetColumn.values().length;
            for (var row : it) {
                int value = List.of(SheetColumn.values()).indexOf(SheetColumn.VALUE);
                var from = row.getCell(value);
                if (from != null && row.getRowNum() > 4) {
                    var to = row.createCell(last + 2);
                    switch (from.getCellType()) {
                        case NUMERIC -> to.setCellValue(from.getNumericCellValue());
                        case STRING -> to.setCellValue(from.getStringCellValue());
                        default -> to.setBlank();
                    }
                    row.removeCell(from);
                }
            }
        });

        assertThat(sheet.findings()).isEmpty();
        assertThat(typed(sheet, "m1/count").value()).isEqualTo("14");
    }

    @Example
    void what_people_do_to_cells_is_understood_or_named_with_its_cell() {
        var text = changed(it -> cell(it, FIRST, SheetColumn.VALUE).setCellValue("担当に確認中"));
        assertThat(rules(text)).isEqualTo("KD-SHEET-TEXT");
        assertThat(text.findings().getFirst().place()).isEqualTo(new Place.Range("報告", "H6"));
        assertThat(text.rows()).hasSize(KPIS.size() - 1);
        assertThat(rules(changed(it -> {
            var cell = (XSSFCell) cell(it, FIRST, SheetColumn.VALUE);
            cell.setCellFormula("SUM(X1:X3)");
            cell.getCTCell().unsetV();
        })))
                .isEqualTo("KD-SHEET-FORMULA");
        assertThat(rules(changed(it -> cell(it, FIRST, SheetColumn.VALUE).setCellErrorValue((byte) 7))))
                .isEqualTo("KD-SHEET-ERROR");
        assertThat(rules(changed(it -> format(cell(it, FIRST, SheetColumn.VALUE), 46_000, 14))))
                .isEqualTo("KD-SHEET-NUMBER-DATE");
        assertThat(rules(changed(it -> format(cell(it, FIRST, SheetColumn.VALUE), 0.45, 9))))
                .isEqualTo("KD-SHEET-PERCENT");
        assertThat(rules(changed(it -> cell(it, FIRST, SheetColumn.UNIT).setCellValue("千件"))))
                .isEqualTo("KD-SHEET-UNIT");
        assertThat(rules(changed(it -> cell(it, FIRST, SheetColumn.UNKNOWN).setCellValue("たぶん"))))
                .isEqualTo("KD-SHEET-CHOICE");
        assertThat(rules(changed(it -> cell(it, FIRST, SheetColumn.UNKNOWN).setCellValue("はい"))))
                .isEqualTo("KD-SHEET-BOTH");
        assertThat(rules(changed(it -> cell(it, FIRST + 1, SheetColumn.REASON).setCellValue("集計中"))))
                .isEqualTo("KD-SHEET-NOVALUE");
        assertThat(rules(changed(it -> cell(it, FIRST, SheetColumn.UNTIL).setCellValue("そのうち"))))
                .isEqualTo("KD-SHEET-DATE");

        int survey = row(IndicatorType.SURVEY);
        var percent = changed(it -> format(cell(it, survey, SheetColumn.VALUE), 0.455, 10));
        assertThat(typed(percent, "m1/survey").value()).isEqualTo("45.5");
        int done = row(IndicatorType.BOOLEAN);
        var day = changed(it -> {
            cell(it, done, SheetColumn.VALUE).setCellValue(true);
            format(cell(it, done, SheetColumn.DAY), 46_204, 14);
        });
        assertThat(typed(day, "m1/boolean")).extracting(TypedEntry::value, TypedEntry::on)
                .containsExactly("実施", "2026-07-01");
    }

    private static int row(IndicatorType type) {
        return FIRST + List.of(IndicatorType.values()).indexOf(type);
    }

    private static void format(Cell cell, double number, int builtIn) {
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) builtIn);
        cell.setCellStyle(style);
        cell.setCellValue(number);
    }

    @Example
    void rows_and_headings_that_do_not_fit_are_named_and_taken_from_no_one() {
        assertThat(rules(changed(it -> cell(it, FIRST, SheetColumn.ID).setCellValue("m9/k9"))))
                .isEqualTo("KD-SHEET-ID");
        var twice = changed(it -> cell(it, FIRST + 1, SheetColumn.ID).setCellValue("m1/count"));
        assertThat(rules(twice)).contains("KD-SHEET-TWICE");
        assertThat(twice.rows()).extracting(ReportSheet.Row::indicator).doesNotContain("m1/count");
        var missing = changed(it -> cell(it, FIRST - 1, SheetColumn.DAY).setCellValue("いつ"));
        assertThat(rules(missing)).isEqualTo("KD-SHEET-HEADING");
        assertThat(missing.rows()).hasSize(KPIS.size() - 1);
        assertThat(rules(changed(it -> cell(it, FIRST - 1, SheetColumn.MEASURE).setCellValue("値"))))
                .contains("KD-SHEET-HEADING-TWICE");
    }

    @Example
    void a_sheet_of_another_body_or_quarter_is_not_taken() {
        Map<String, String> wrong = Map.of("kanmin-report 131016 2026Q2 v1", "KD-SHEET-BODY",
                "kanmin-report 182079 2026Q1 v1", "KD-SHEET-QUARTER",
                "kanmin-report 182079 2026Q2 v2", "KD-SHEET-MARK", "", "KD-SHEET-MARK");
        wrong.forEach((mark, rule) -> {
            var sheet = changed(it -> it.getRow(3).getCell(0).setCellValue(mark));
            assertThat(rules(sheet)).isEqualTo(rule);
            assertThat(sheet.rows()).isEmpty();
        });
        var last = changed(it -> it.getRow(3).getCell(0).setCellValue("kanmin-report 182079 2026Q1 v1"));
        assertThat(last.findings().getFirst().message().ja()).contains("前の四半期", "令和8年度 第1四半期");
        assertThat(rules(changed(it -> {
            for (int row = it.getLastRowNum(); row >= 0; row--) {
                it.removeRow(it.getRow(row));
            }
        }))).isEqualTo("KD-SHEET-NONE");
    }

    @Example
    void damaged_bytes_end_in_rows_and_findings_or_one_clear_line() {
        var whole = book(Map.of("m1/count", value("14"))).xlsx();
        var random = new Random(7);
        var ends = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            var bytes = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int hit = 0; i % 2 == 1 && hit < 20; hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                ends.add(rules(read(bytes)));
            } catch (UserError e) {
                ends.add("told");
            }
        }
        assertThat(ends).hasSize(200);
    }
}
