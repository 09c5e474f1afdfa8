package jp.kanmin.app.service.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.publication.sheet.SheetRow;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.monitoring.Quarter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SheetServiceTest {

    private static final String SABAE = "182079";
    private static final int FIRST = 5;
    private static final int VALUE = 7;
    private static final int NUMERATOR = 8;

    private final Quarter last = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).before();
    private final TestParts parts;
    private final SheetService sheets;
    private final MonitoringService monitoring;
    private final Person office;
    private final Person counter;

    SheetServiceTest(Engine engine) {
        parts = TestParts.on(engine, MonitorParts.class);
        sheets = parts.part(SheetService.class);
        monitoring = parts.part(MonitoringService.class);
        office = parts.person("office", Role.OFFICE);
        counter = parts.person("counter", SABAE, "市民窓口課", Role.DEPARTMENT);
    }

    @BeforeEach
    void publish() {
        parts.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private static byte[] filled(byte[] sheet, int row, int column, double value) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                var out = new ByteArrayOutputStream()) {
            book.getSheetAt(0).getRow(row).getCell(column).setCellValue(value);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetChanges read(Person who, byte[] bytes) {
        return sheets.read(who, SABAE, last, "report.xlsx", bytes);
    }

    private MeasureReport.Line line(String measure) {
        return monitoring.report(office, SABAE, last).measure(measure).orElseThrow().lines().getFirst();
    }

    @Test
    void a_department_gets_its_own_rows_the_office_all_and_a_value_comes_back_marked_as_from_a_sheet() {
        assertThat(sheets.book(counter, SABAE, last).rows()).extracting(SheetRow::id).containsExactly("m1/k1",
                "m1/k2");
        assertThat(sheets.book(office, SABAE, last).rows()).hasSize(5);

        var changes = read(counter, filled(sheets.book(counter, SABAE, last).xlsx(), FIRST, VALUE, 14));
        assertThat(changes.changes()).singleElement().satisfies(change -> {
            assertThat(change.after().value()).isEqualTo("14");
            assertThat(change.isStale()).isFalse();
        });
        assertThat(line("m1").entry()).as("only shown").isEmpty();
        assertThat(sheets.keep(counter, SABAE, last, changes.carried()).kept()).isEqualTo(1);

        assertThat(line("m1").versions()).singleElement()
                .satisfies(version -> assertThat(version.source()).isEqualTo("sheet"));
        assertThat(read(counter, sheets.book(counter, SABAE, last).xlsx()).changes()).isEmpty();
    }

    @Test
    void two_sheets_at_once_are_told_of_each_other_and_untouched_cells_take_nothing_back() {
        var first = sheets.book(counter, SABAE, last).xlsx();
        var mine = read(counter, filled(first, FIRST, VALUE, 14));
        var theirs = read(office, filled(first, FIRST, VALUE, 99));
        sheets.keep(counter, SABAE, last, mine.carried());

        assertThat(sheets.keep(office, SABAE, last, theirs.carried()).crossed()).containsExactly("m1/k1");
        assertThat(read(office, filled(first, FIRST, VALUE, 99)).changes()).singleElement()
                .satisfies(change -> assertThat(change.isStale()).isTrue());
        assertThat(read(office, first).changes()).as("nobody touched the empty cell").isEmpty();
    }

    @Test
    void what_the_rules_say_points_to_the_cell_and_rows_of_others_are_not_taken() {
        var sheet = sheets.book(office, SABAE, last).xlsx();
        var negative = read(counter, filled(sheet, FIRST, VALUE, -3));
        assertThat(negative.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("KD-RPT-NEGATIVE");
            assertThat(finding.place()).isEqualTo(new Place.Range("報告", "H6"));
        });
        var other = read(counter, filled(sheet, FIRST + 2, VALUE, 3));
        assertThat(other.changes()).isEmpty();
        assertThat(other.findings()).extracting(Finding::rule).contains("KD-SHEET-OWNER");
        assertThat(read(counter, filled(sheet, FIRST + 1, NUMERATOR, 3)).findings()).isNotEmpty();
    }

    @Test
    void a_document_of_another_program_is_kept_whole_or_not_at_all() {
        var documents = parts.part(DocumentService.class);
        var good = """
                {"format": "kanmin-report/1", "body": "182079", "quarter": "%s",
                 "values": [{"indicator": "m1/k1", "value": 14}]}""".formatted(last.code());
        var bad = good.replace("14}", "14}, {\"indicator\": \"m9/k9\", \"value\": 1}");

        assertThat(documents.receive(office, SABAE, last, bad.getBytes(StandardCharsets.UTF_8)).isKept())
                .isFalse();
        assertThat(documents.receive(office, SABAE, last, new byte[]{1, 2}).isKept()).isFalse();
        assertThat(documents.receive(office, SABAE, last.before(), good.getBytes(StandardCharsets.UTF_8))
                .isKept())
                .isFalse();
        assertThat(line("m1").entry()).isEmpty();
        var kept = documents.receive(office, SABAE, last, good.getBytes(StandardCharsets.UTF_8));
        assertThat(kept.isKept()).as("%s", kept.findings()).isTrue();
        assertThat(line("m1").versions().getFirst().source()).isEqualTo("api");
    }
}
