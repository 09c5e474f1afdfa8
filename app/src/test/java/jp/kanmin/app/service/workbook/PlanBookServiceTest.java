package jp.kanmin.app.service.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.sheet.Carried;
import jp.kanmin.plan.sheet.Comparison;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class PlanBookServiceTest {

    private static final String SABAE = "182079";
    private static final int HEAD = 4;
    private static final DocumentPart OWNER = new DocumentPart("measures/m1/owner");

    private final TestParts parts;
    private final PlanBookService books;
    private final PlanService plans;
    private final Person office;
    private final Person other;

    PlanBookServiceTest(Engine engine) {
        parts = TestParts.on(engine, WorkbookParts.class);
        books = parts.part(PlanBookService.class);
        plans = parts.part(PlanService.class);
        office = parts.person("office", Role.OFFICE);
        other = parts.person("other", Role.OFFICE);
    }

    @BeforeEach
    void begin() {
        plans.revise(office, Samples.example().plan().document());
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private Comparison sent(Person who, byte[] book, Consumer<XSSFWorkbook> hands) {
        try (var open = new XSSFWorkbook(new ByteArrayInputStream(book));
                var bytes = new ByteArrayOutputStream()) {
            hands.accept(open);
            open.write(bytes);
            return books.read(who, SABAE, "plan.xlsx", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] book() {
        return books.book(office, SABAE).xlsx();
    }

    private static void write(XSSFWorkbook book, String sheet, String id, String heading, String text) {
        var head = book.getSheet(sheet).getRow(HEAD);
        for (Row row : book.getSheet(sheet)) {
            if (row.getRowNum() > HEAD && row.getCell(0) != null && row.getCell(0).toString().equals(id)) {
                head.forEach(cell -> {
                    if (cell.toString().equals(heading)) {
                        row.getCell(cell.getColumnIndex()).setCellValue(text);
                    }
                });
                return;
            }
        }
    }

    private String owner() {
        return OWNER.textIn(plans.mustFind(office, SABAE).document());
    }

    @Test
    void what_is_written_is_shown_then_kept_step_by_step_and_sent_again_changes_nothing() {
        var shown = sent(office, book(), book -> {
            write(book, "施策", "m1", "担当", "総務課");
            write(book, "回答", "name", "回答", "新しい名前の計画");
            write(book, "施策", "", "題名", "窓口の予約");
            write(book, "指標", "", "施策", "窓口の予約");
            write(book, "指標", "", "指標", "予約の件数");
        });
        assertThat(shown.changes()).hasSize(4);
        assertThat(owner()).isNotEqualTo("総務課");
        int steps = plans.steps(office, SABAE, 50).size();

        assertThat(books.keep(office, SABAE, Carried.of(shown)).isKept()).isTrue();

        var now = plans.mustFind(office, SABAE).plan();
        assertThat(owner()).isEqualTo("総務課");
        assertThat(now.name()).isEqualTo("新しい名前の計画");
        assertThat(now.measures().getLast().title()).isEqualTo("窓口の予約");
        assertThat(now.measures().getLast().kpis()).singleElement()
                .satisfies(kpi -> assertThat(kpi.name()).isEqualTo("予約の件数"));
        assertThat(plans.steps(office, SABAE, 50)).hasSize(steps + 4);

        var again = books.keep(office, SABAE, Carried.of(shown));
        assertThat(plans.steps(office, SABAE, 50)).hasSize(steps + 4);
        assertThat(again.comparison().changes()).isEmpty();
    }

    @Test
    void what_was_changed_after_the_download_or_while_looking_is_not_overwritten_and_nothing_is_half_kept() {
        var book = book();
        var shown = sent(office, book, open -> {
            write(open, "施策", "m1", "担当", "総務課");
            write(open, "回答", "name", "回答", "新しい名前の計画");
        });
        var draft = plans.mustFind(other, SABAE);
        plans.save(other, SABAE, OWNER, draft.mark(OWNER), Optional.of(Json.of("別の課")));

        var stopped = books.keep(office, SABAE, Carried.of(shown));

        assertThat(stopped.isKept()).isFalse();
        assertThat(stopped.comparison().crossed()).singleElement()
                .satisfies(change -> assertThat(change.before()).isEqualTo("別の課"));
        assertThat(stopped.comparison().changes()).hasSize(1);
        assertThat(owner()).isEqualTo("別の課");
        assertThat(plans.mustFind(office, SABAE).plan().name()).isNotEqualTo("新しい名前の計画");

        var late = sent(office, book, open -> write(open, "施策", "m1", "担当", "総務課"));
        assertThat(late.changes()).isEmpty();
        assertThat(late.crossed()).hasSize(1);
    }

    @Test
    void a_department_writes_only_what_was_given_to_it() {
        var counter = parts.person("counter", SABAE, "市民窓口課", Role.DEPARTMENT);

        var shown = sent(counter, book(), book -> write(book, "施策", "m1", "担当", "総務課"));

        assertThat(shown.changes()).isEmpty();
        assertThat(shown.findings()).extracting(Finding::rule).contains("KD-BOOK-OWNER");
        assertThat(books.book(counter, SABAE).locked()).isNotEmpty();
        assertThat(books.book(office, SABAE).locked()).isEmpty();
    }

    @Test
    void findings_of_the_rules_stand_at_the_cell_that_was_written() {
        var shown = sent(office, book(), book -> write(book, "施策", "m1", "担当", ""));

        assertThat(shown.changes()).hasSize(1);
        assertThat(shown.findings()).extracting(Finding::place).contains(shown.changes().getFirst().place());
    }

    @Test
    void nonsense_for_carried_changes_is_refused_in_one_line() {
        assertThatThrownBy(() -> books.keep(office, SABAE, "{")).isInstanceOf(UserError.class);
        assertThat(books
                .keep(office, SABAE, "[{\"part\": \"edition\", \"mark\": \"\", \"texts\": {\"\": \"x\"}}]")
                .isKept()).isFalse();
    }
}
