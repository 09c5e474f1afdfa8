package jp.kanmin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.kanmin.body.Population;
import jp.kanmin.body.Populations;
import jp.kanmin.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class AdoptionTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("kanmin.root"), "..", "shared", "seeds",
            "000_753cadf73a0a283a.txt");

    @Test
    void twenty_two_prefectures_had_a_plan_in_april_2019() {
        var adoption = Adoption.shipped();

        assertThat(adoption.plans()).hasSize(22);
        assertThat(adoption.population()).isEqualTo(55_097_760);
        assertThat(adoption.totals()).containsEntry("2018-03", 4).containsEntry("2019-03", 22);
        assertThat(adoption.plans().getFirst().name()).isEqualTo("北海道");
        assertThat(adoption.plans()).filteredOn(entry -> entry.date().equals("2019-03")).hasSize(14);
    }

    @Test
    void an_existing_comprehensive_plan_counts_as_positioned_without_the_words_of_the_act_in_its_name() {
        assertThat(Adoption.shipped().plans()).filteredOn(entry -> entry.name().equals("茨城県")).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.how()).isEqualTo(Plan.How.POSITIONED);
                    assertThat(entry.plan()).contains("総合計画");
                });
        assertThat(Adoption.shipped().plans()).filteredOn(Adoption.Entry::isHowStated).hasSize(5);
    }

    @Test
    void the_series_runs_22_38_47_and_the_last_is_a_goal() {
        assertThat(Adoption.series()).extracting(Adoption.Point::prefectures).containsExactly(22, 38, 47);
        assertThat(Adoption.series().getLast().isGoal()).isTrue();
    }

    @Test
    void the_list_of_an_earlier_day_holds_what_was_there_by_then() {
        assertThat(Adoption.shipped().asOf(LocalDate.of(2018, 12, 31)).plans()).hasSize(6);
    }

    @Test
    void the_official_table_is_read_to_the_same_list() throws IOException {
        Assumptions.assumeTrue(Files.exists(DOCUMENT), "skipped: the official document is not here");
        var read = AdoptionTable.read(Files.readString(DOCUMENT), LocalDate.of(2000, 1, 1));

        assertThat(read.findings()).isEmpty();
        assertThat(read.adoption()).isEqualTo(Adoption.shipped());
    }

    @Test
    void the_totals_grow_month_by_month_with_adopted_positioned_and_people_apart() {
        var course = Adoption.shipped().course();

        assertThat(course.getFirst().month()).isEqualTo("2018-03");
        assertThat(course.getLast()).satisfies(last -> {
            assertThat(last.plans()).isEqualTo(22);
            assertThat(last.prefectures()).isEqualTo(22);
            assertThat(last.adopted() + last.positioned()).isEqualTo(22);
            assertThat(last.population()).isEqualTo(55_097_760);
            assertThat(last.unknown()).isZero();
        });
        assertThat(course).extracting(Adoption.Total::plans).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void plans_of_other_bodies_join_the_list_and_a_listed_body_keeps_its_first_date() {
        var sabae = Adoption.Entry.of(PlanFile.of(Examples.plan()).plan(), Populations
                .of(List.of(new Population("182079", 68_302, LocalDate.of(2025, 1, 1)))));
        var hokkaido = Adoption.Entry.of(
                PlanFile.of(Examples
                        .json("""
                {"body": "010006", "name": "新しい計画", "versions": [{"version": 2, "published": "2026-03-01"}]}"""))
                        .plan(),
                Populations.none());
        var undated = Adoption.Entry.of(PlanFile.of(Examples.json("{\"body\": \"182044\", \"name\": \"計画\"}"))
                .plan(), Populations.none());

        var all = Adoption.shipped().and(List.of(sabae, hokkaido, undated), Examples.TODAY);

        assertThat(all.plans()).hasSize(24);
        assertThat(all.plans().getFirst().plan()).as("of 北海道, in 2018").isEqualTo("北海道ICT利活用推進計画");
        assertThat(all.plans().get(22)).isEqualTo(sabae);
        assertThat(sabae.date() + sabae.name() + sabae.populationDate()).isEqualTo("2026-03鯖江市2025-01-01");
        assertThat(all.plans().getLast()).as("no date: last, and in no month").isEqualTo(undated);
        assertThat(all.course().getLast()).satisfies(last -> {
            assertThat(last.month()).isEqualTo("2026-03");
            assertThat(last.plans()).isEqualTo(23);
            assertThat(last.prefectures()).isEqualTo(22);
            assertThat(last.population()).isEqualTo(55_097_760 + 68_302);
        });
        assertThat(all.asOf(LocalDate.of(2019, 12, 31)).plans()).hasSize(22);
        assertThat(hokkaido.isHowStated()).isFalse();
    }

    @Test
    void an_imported_list_can_be_kept_and_read_again() {
        var register = Adoption.shipped();

        assertThat(Adoption.of((Json.Obj) register.toJson(), Examples.TODAY)).isEqualTo(register);
        assertThat(Adoption.of(Json.Obj.EMPTY, Examples.TODAY).asOf()).isEqualTo(Examples.TODAY);
    }

    @Test
    void a_year_later_nine_prefectures_were_still_to_go() {
        assertThat(Adoption.series()).extracting(Adoption.Point::toGo).containsExactly(25, 9, 0);
    }

    @Test
    void cells_in_quotation_marks_are_read_as_spreadsheets_write_them() {
        var read = AdoptionTable.read("団体名,年月,計画名,人口規模 H31.1時点\n福井県,令和2年3月,\"計画\",\"786,503\"\n",
                LocalDate.of(2020, 4, 1));

        assertThat(read.adoption().plans()).singleElement().satisfies(entry -> {
            assertThat(entry.plan()).isEqualTo("計画");
            assertThat(entry.population()).hasValue(786_503);
        });
    }

    @Test
    void a_text_without_the_table_is_a_finding() {
        assertThat(AdoptionTable.read("これは表ではありません。", LocalDate.of(2019, 4, 1)).findings()).hasSize(1);
        assertThat(AdoptionTable.read("団体名\t年月\t計画名\n存在しない市\t平成30年3月\t計画\n", LocalDate.of(2019, 4, 1))
                .findings())
                .extracting(f -> f.message().ja()).first().asString().contains("存在しない市");
    }
}
