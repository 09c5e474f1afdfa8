package jp.kanmin.app.service.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.plan.Adoption;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Engine.class)
class AdoptionServiceTest {

    private static final String LIST = """
            計画のある団体（令和2年4月1日時点）
            団体名,年月,計画名,人口規模 H31.1時点
            福井県,令和2年3月,福井県官民データ活用推進計画,"786,503"
            鯖江市,令和元年10月,鯖江市官民データ活用推進計画,"69,469"
            どこにもない市,令和2年3月,計画,1
            """;

    private final TestParts parts;
    private final AdoptionService adoptions;
    private final Person nation;

    AdoptionServiceTest(Engine engine) {
        parts = TestParts.on(engine, BetweenParts.class);
        adoptions = parts.part(AdoptionService.class);
        nation = parts.person("nation", "000000", "", Role.NATION);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void the_shipped_list_counts_until_a_newer_one_is_kept() {
        assertThat(adoptions.register().plans()).hasSize(22);
        assertThat(adoptions.series()).extracting(Adoption.Point::prefectures).containsExactly(22, 38, 47);

        bring(LIST);
        assertThat(adoptions.register().plans()).as("nothing counts before it is kept").hasSize(22);
        var waiting = adoptions.waiting(nation).orElseThrow();
        assertThat(waiting.list().asOf()).isEqualTo(LocalDate.of(2020, 4, 1));
        assertThat(waiting.added()).extracting(Adoption.Entry::name).containsExactly("福井県", "鯖江市");
        assertThat(waiting.dropped()).hasSize(22);
        assertThat(waiting.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message().ja()).contains("どこにもない市"));

        adoptions.keep(nation, waiting.number());
        assertThat(adoptions.waiting(nation)).isEmpty();
        assertThat(adoptions.register().plans()).extracting(Adoption.Entry::name)
                .containsExactly("鯖江市", "福井県");
        assertThat(adoptions.register().population()).isEqualTo(786_503 + 69_469);
        assertThat(adoptions.series()).extracting(Adoption.Point::prefectures).containsExactly(22, 1, 47);
    }

    @Test
    void what_is_published_here_is_in_the_register_and_the_list_says_when_a_plan_was_first_there() {
        parts.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));

        assertThat(adoptions.register().plans()).hasSize(23)
                .filteredOn(entry -> entry.body().equals("182079")).singleElement()
                .satisfies(entry -> assertThat(entry.date()).isEqualTo("2026-03"));
    }

    @Test
    void a_joint_plan_counts_for_whoever_confirmed_it() {
        parts.part(PublicationService.class).take(
                Samples.changed("{\"joint\": [{\"body\": \"182095\", \"role\": \"x\"}]}"),
                PublicationContext.in(Language.JA));
        assertThat(adoptions.register().plans()).noneMatch(entry -> entry.body().equals("182095"));

        parts.part(JointService.class).confirm(parts.person("echizen", "182095", "", Role.OFFICE), "182095",
                "182079", true);

        assertThat(adoptions.register().plans()).filteredOn(entry -> entry.body().equals("182095"))
                .singleElement().satisfies(entry -> assertThat(entry.plan()).contains("鯖江市"));
    }

    @Test
    void a_list_that_was_looked_at_can_be_left_and_a_newer_one_takes_its_place() {
        bring(LIST);
        int first = adoptions.waiting(nation).orElseThrow().number();
        bring(LIST.replace("令和2年4月1日", "令和3年4月1日"));

        assertThat(adoptions.waiting(nation).orElseThrow().list().asOf())
                .isEqualTo(LocalDate.of(2021, 4, 1));
        adoptions.discard(nation);
        assertThat(adoptions.waiting(nation)).isEmpty();
        assertThatThrownBy(() -> adoptions.keep(nation, first)).isInstanceOf(UserError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ggge\"年\"m\"月\"", "yyyy\"年\"m\"月\"", "yyyy/m/d"})
    void the_table_comes_as_a_workbook_with_days_that_the_sheet_counts(String format) throws IOException {
        adoptions.bring(nation, "list.xlsx", workbook(format));

        var waiting = adoptions.waiting(nation).orElseThrow();
        assertThat(waiting.list().asOf()).isEqualTo(LocalDate.of(2020, 4, 1));
        assertThat(waiting.added()).extracting(Adoption.Entry::name).containsExactly("福井県", "鯖江市");
        assertThat(waiting.added()).extracting(Adoption.Entry::date).containsExactly("2020-03", "2019-10");
    }

    private static byte[] workbook(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("一覧");
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat(format));
            sheet.createRow(0).createCell(0).setCellValue("計画のある団体（令和2年4月1日時点）");
            var heading = sheet.createRow(1);
            for (var text : List.of("団体名", "年月", "計画名", "人口規模 H31.1時点")) {
                heading.createCell(Math.max(0, heading.getLastCellNum())).setCellValue(text);
            }
            row(sheet.createRow(2), day, "福井県", LocalDate.of(2020, 3, 1), 786_503);
            row(sheet.createRow(3), day, "鯖江市", LocalDate.of(2019, 10, 1), 69_469);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void row(Row row, CellStyle day, String name, LocalDate date, int people) {
        row.createCell(0).setCellValue(name);
        row.createCell(1).setCellValue(date);
        row.getCell(1).setCellStyle(day);
        row.createCell(2).setCellValue(name + "官民データ活用推進計画");
        row.createCell(3).setCellValue(people);
    }

    @Test
    void files_without_the_table_and_people_of_other_bodies_are_refused() {
        assertThatThrownBy(() -> bring("これは表ではありません。")).hasMessageContaining("見つかりません");
        assertThatThrownBy(() -> bring("")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bring("PK\u0003\u0004 broken")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bring("%PDF-1.7 broken")).isInstanceOf(UserError.class);
        var office = parts.person("office", Role.OFFICE, Role.NATION);
        assertThatThrownBy(() -> adoptions.bring(office, "a.csv", LIST.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotAllowed.class);
    }

    private void bring(String text) {
        adoptions.bring(nation, "list.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
