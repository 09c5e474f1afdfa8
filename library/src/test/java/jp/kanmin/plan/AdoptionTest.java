package jp.kanmin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
    void a_text_without_the_table_is_a_finding() {
        assertThat(AdoptionTable.read("これは表ではありません。", LocalDate.of(2019, 4, 1)).findings()).hasSize(1);
        assertThat(AdoptionTable.read("団体名\t年月\t計画名\n存在しない市\t平成30年3月\t計画\n", LocalDate.of(2019, 4, 1))
                .findings())
                .extracting(f -> f.message().ja()).first().asString().contains("存在しない市");
    }
}
