package jp.kanmin.app.publication.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Drafter;
import jp.kanmin.plan.sheet.Comparison;
import jp.kanmin.plan.sheet.Grid;
import jp.kanmin.plan.sheet.PlanRow;
import jp.kanmin.plan.sheet.PlanSheet;
import jp.kanmin.table.read.WorkbookReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A plan's workbook as it goes out, and as it comes back from people's hands.
class PlanBookTest {

    private static final String SABAE = "182079";
    private static final int HEAD = 4;

    private static byte[] book(Plan plan) {
        var rows = PlanRow.of(plan);
        var marks = new HashMap<String, String>();
        rows.forEach(row -> row.slots()
                .forEach(slot -> marks.put(slot.part().path(), mark(slot.part(), plan))));
        return new PlanBook(SABAE, "鯖江市 計画の下書き", rows, marks, Set.of()).xlsx();
    }

    private static String mark(DocumentPart part, Plan plan) {
        return part.in(plan.document()).map(Json::toString).map(text -> text.length() > 60
                ? text.hashCode() + "/" + text.length()
                : text).orElse("");
    }

    private static Comparison read(byte[] bytes, Plan plan) {
        return Comparison.of(plan, PlanSheet.read(WorkbookReader.read("plan.xlsx", bytes), SABAE, plan),
                part -> mark(part, plan), _ -> List.of("m1", "m7"));
    }

    private static Plan example() {
        return Samples.example().plan();
    }

    /// The example after people have done something to its workbook.
    private static Comparison after(Consumer<XSSFWorkbook> hands) {
        return after(example(), example(), hands);
    }

    private static Comparison after(Plan out, Plan now, Consumer<XSSFWorkbook> hands) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(book(out)));
                var bytes = new ByteArrayOutputStream()) {
            hands.accept(book);
            book.write(bytes);
            return read(bytes.toByteArray(), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(XSSFWorkbook book, Grid grid) {
        return book.getSheet(grid.title());
    }

    private static int column(Sheet sheet, String heading) {
        for (var cell : sheet.getRow(HEAD)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    private static Cell cell(XSSFWorkbook book, Grid grid, int row,
            String heading) {
        var sheet = sheet(book, grid);
        return sheet.getRow(HEAD + row).getCell(column(sheet, heading));
    }

    /// The first row without an id, counted from the headings.
    private static int spare(XSSFWorkbook book, Grid grid) {
        int row = 1;
        while (!cell(book, grid, row, grid.id()).toString().isEmpty()) {
            row++;
        }
        return row;
    }

    private static List<String> rules(Comparison compared) {
        return compared.findings().stream().map(Finding::rule).toList();
    }

    private static Plan drafted(Plan.Pattern pattern) {
        return PlanFile.of(Drafter.draft(Bodies.mustFind(SABAE), pattern, Json.Obj.EMPTY)).plan();
    }

    @Example
    void every_sample_plan_comes_back_unchanged() {
        var plans = List.of(example(), drafted(Plan.Pattern.NEW), drafted(Plan.Pattern.EXISTING),
                drafted(Plan.Pattern.SIMPLIFIED), Samples.withMeasures(80).plan(), Samples.plan("{}").plan());
        for (var plan : plans) {
            var compared = read(book(plan), plan);
            assertThat(compared.findings()).isEmpty();
            assertThat(compared.changes()).isEmpty();
            assertThat(compared.crossed()).isEmpty();
            assertThat(compared.document()).isEqualTo(plan.document());
        }
        assertThat(after(_ -> {
        }).changes()).isEmpty();
    }

    @Property(tries = 150)
    void random_drafts_come_back_unchanged(@ForAll("drafts") Json.Obj document) {
        var plan = PlanFile.of(document).plan();
        var compared = read(book(plan), plan);

        assertThat(compared.findings()).isEmpty();
        assertThat(compared.changes()).isEmpty();
        assertThat(compared.crossed()).isEmpty();
    }

    @Provide
    Arbitrary<Json.Obj> drafts() {
        var places = PlanRow.of(example()).stream().flatMap(row -> row.slots().stream())
                .map(slot -> slot.part().path()).toList();
        var text = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of("_x0041_", "=1+1", "a|b", "一｜二", "0012", "1.50", "1e5", "TRUE", "#N/A", "'",
                        "　",
                        "一行\r\n二行\n", "令和8年度", "45%"));
        Arbitrary<Json> leaf = Arbitraries.oneOf(text.map(Json::of), Arbitraries.longs().map(Json::of),
                Arbitraries.bigDecimals().ofScale(3).map(Json.Num::new),
                Arbitraries.of(true, false).map(Json::of),
                Arbitraries.just(Json.ofNull()));
        Arbitrary<Json> list = Combinators
                .combine(Arbitraries.of("due", "what", "figure", "body", "text", "as"), leaf)
                .as((key, value) -> (Json) Json.Obj.EMPTY.with(key, value)).list().ofMaxSize(4)
                .map(Json.Arr::new);
        var change = Combinators.combine(Arbitraries.of(places), Arbitraries.oneOf(leaf, leaf, list))
                .as((place, json) -> new Object[]{place, json});
        return change.list().ofMaxSize(30).map(changes -> {
            var document = example().document();
            for (var one : changes) {
                document = new DocumentPart((String) one[0]).put(document, (Json) one[1]);
            }
            return document;
        });
    }

    @Example
    void what_was_written_is_told_with_its_place_and_nothing_else_changes() {
        var compared = after(book -> {
            cell(book, Grid.ANSWERS, 1, "回答").setCellValue("新しい名前");
            cell(book, Grid.MEASURES, 1, "担当").setCellValue("総務課");
            cell(book, Grid.INDICATORS, 1, "目標の値").setCellValue(50);
            cell(book, Grid.MEASURES, 2, "予定").setCellValue("令和9年度｜始める\n2028-03｜広げる");
        });

        assertThat(compared.findings()).isEmpty();
        assertThat(compared.changes()).extracting(change -> change.part().path()).containsExactlyInAnyOrder(
                "name",
                "measures/m1/owner", "measures/m1/kpis/k1/target/value", "measures/m2/schedules");
        assertThat(compared.changes()).filteredOn(change -> change.part().path().equals("measures/m1/owner"))
                .singleElement().satisfies(change -> {
                    assertThat(change.after()).isEqualTo("総務課");
                    assertThat(change.where()).endsWith("/ 担当");
                    assertThat(change.place()).isEqualTo(new Place.Range("施策", "E6"));
                });
        assertThat(compared.document().at("measures/0/kpis/0/target/value")).contains(Json.of(50));
        assertThat(compared.document().at("measures/1/schedules/1/due")).contains(Json.of("2028-03"));
        assertThat(compared.document().at("measures/1/schedules/0/what")).contains(Json.of("始める"));
    }

    private static void swap(Cell one, Cell other) {
        var text = one.toString();
        one.setCellValue(other.toString());
        other.setCellValue(text);
    }

    @Example
    void moved_columns_and_sorted_rows_do_no_harm() {
        var compared = after(book -> {
            var sheet = sheet(book, Grid.MEASURES);
            for (int row = HEAD; row <= sheet.getLastRowNum(); row++) {
                swap(sheet.getRow(row).getCell(1), sheet.getRow(row).getCell(4));
            }
            for (int at = 0; at < Grid.MEASURES.headings().size(); at++) {
                swap(sheet.getRow(HEAD + 1).getCell(at), sheet.getRow(HEAD + 2).getCell(at));
            }
            sheet.shiftRows(HEAD, sheet.getLastRowNum(), 3);
        });

        assertThat(compared.findings()).isEmpty();
        assertThat(compared.changes()).isEmpty();
    }

    @Example
    void a_new_measure_and_its_indicators_get_ids_that_were_never_used() {
        var compared = after(book -> {
            int row = spare(book, Grid.MEASURES);
            cell(book, Grid.MEASURES, row, "題名").setCellValue("窓口の予約");
            cell(book, Grid.MEASURES, row, "柱").setCellValue(example().measures().getFirst().pillar());
            int first = spare(book, Grid.INDICATORS);
            cell(book, Grid.INDICATORS, first, "施策").setCellValue("窓口の予約");
            cell(book, Grid.INDICATORS, first, "指標").setCellValue("予約の件数");
            cell(book, Grid.INDICATORS, first, "形").setCellValue("件数");
            cell(book, Grid.INDICATORS, first, "単位").setCellValue("件");
            cell(book, Grid.INDICATORS, first, "目標の値").setCellValue("1,200件");
            cell(book, Grid.INDICATORS, first, "目標の時期").setCellValue(2028);
            cell(book, Grid.INDICATORS, first + 1, "施策ID").setCellValue("m2");
            cell(book, Grid.INDICATORS, first + 1, "指標").setCellValue("もう一つの割合");
            cell(book, Grid.INDICATORS, first + 2, "指標").setCellValue("どこのもの");
        });

        assertThat(compared.changes()).extracting(change -> change.part().path()).first()
                .isEqualTo("measures/m8");
        assertThat(compared.changes()).extracting(change -> change.part().path()).hasSize(3)
                .contains("measures/m8/kpis/k1");
        assertThat(compared.document().at("measures/3/kpis/0/target/value")).contains(Json.of(1200));
        assertThat(compared.document().at("measures/3/kpis/0/target/due")).contains(Json.of("2028"));
        assertThat(rules(compared)).containsExactly("KD-BOOK-MEASURE");
    }

    @Example
    void what_somebody_else_wrote_since_is_shown_and_not_overwritten() {
        var now = Samples.changed("{\"measures/0/owner\": \"別の課\", \"measures/1/owner\": \"触らない課\"}").plan();

        var compared = after(example(), now,
                book -> cell(book, Grid.MEASURES, 1, "担当").setCellValue("総務課"));

        assertThat(compared.changes()).isEmpty();
        assertThat(compared.crossed()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("別の課");
            assertThat(change.after()).isEqualTo("総務課");
        });
        assertThat(compared.document().at("measures/1/owner")).contains(Json.of("触らない課"));
    }

    @Example
    void formulas_give_their_result_and_flawed_cells_are_told_with_their_place() {
        var compared = after(book -> {
            cell(book, Grid.INDICATORS, 1, "目標の値").setCellFormula("6*7");
            book.getCreationHelper().createFormulaEvaluator()
                    .evaluateFormulaCell(cell(book, Grid.INDICATORS, 1, "目標の値"));
            cell(book, Grid.INDICATORS, 1, "基準の値").setCellFormula("1+1");
            cell(book, Grid.INDICATORS, 2, "目標の値").setCellValue("たくさん");
            cell(book, Grid.INDICATORS, 2, "形").setCellValue("いろいろ");
            cell(book, Grid.INDICATORS, 2, "目標の時期").setCellValue("いつか");
            cell(book, Grid.MEASURES, 1, "課題").setCellErrorValue((byte) 42);
            cell(book, Grid.MEASURES, 1, "個人情報").setCellValue(true);
            cell(book, Grid.MEASURES, 2, "施策ID").setCellValue("m99");
            cell(book, Grid.MEASURES, 3, "施策ID").setCellValue("m1");
            var head = sheet(book, Grid.MEASURES).getRow(HEAD);
            head.createCell(30).setCellValue("予算");
            book.createSheet("メモ").createRow(0).createCell(0).setCellValue("覚え");
        });

        assertThat(rules(compared)).contains("KD-BOOK-RESULT", "KD-BOOK-CELL", "KD-BOOK-ERROR", "KD-BOOK-ID",
                "KD-BOOK-TWICE", "KD-BOOK-COLUMN", "KD-BOOK-SHEET", "KD-BOOK-ROW");
        assertThat(compared.findings()).allSatisfy(finding -> assertThat(finding.place())
                .isInstanceOf(Place.Range.class));
        assertThat(compared.changes()).noneSatisfy(
                change -> assertThat(change.part().path()).startsWith("measures/m1/owner"));
    }

    @Example
    void a_row_taken_out_takes_nothing_out_and_a_heading_taken_away_is_told() {
        var compared = after(book -> {
            var sheet = sheet(book, Grid.MEASURES);
            sheet.removeRow(sheet.getRow(HEAD + 2));
            sheet.getRow(HEAD).getCell(column(sheet, "担当")).setCellValue("だれが");
        });

        assertThat(rules(compared)).containsExactlyInAnyOrder("KD-BOOK-ROW", "KD-BOOK-HEADING",
                "KD-BOOK-COLUMN");
        assertThat(compared.changes()).isEmpty();
    }

    @Example
    void a_type_that_changes_reads_its_figures_anew() {
        var compared = after(book -> cell(book, Grid.INDICATORS, 1, "形").setCellValue("実施の有無"));

        assertThat(compared.changes()).extracting(change -> change.part().path())
                .contains("measures/m1/kpis/k1/type");
        assertThat(rules(compared)).isNotEmpty().containsOnly("KD-BOOK-CELL");
    }

    @Example
    void other_files_are_told_apart() {
        assertThat(rules(after(book -> book.removeSheetAt(book.getSheetIndex(PlanSheet.MEMORY)))))
                .containsExactly("KD-BOOK-MARK");
        assertThat(rules(after(book -> book.getSheet(PlanSheet.MEMORY).getRow(0).getCell(0)
                .setCellValue(PlanSheet.markOf("182010"))))).containsExactly("KD-BOOK-BODY");
        assertThat(rules(after(book -> List.of(Grid.values())
                .forEach(grid -> book.removeSheetAt(book.getSheetIndex(grid.title()))))))
                .containsExactly("KD-BOOK-NONE");
    }
}
