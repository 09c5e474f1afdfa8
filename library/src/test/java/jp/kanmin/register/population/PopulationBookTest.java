package jp.kanmin.register.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Population;
import jp.kanmin.body.Populations;
import jp.kanmin.table.SharedFiles;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import org.junit.jupiter.api.Test;

class PopulationBookTest {

    @Test
    void the_official_workbook_gives_each_of_the_1788_once() {
        var reading = read("population/FY2025-population_dynamics_municipal.xlsx");

        assertThat(reading.populations().all()).hasSize(1_788);
        assertThat(of(reading, "182079"))
                .isEqualTo(new Population("182079", 68_302, LocalDate.of(2025, 1, 1)));
        assertThat(of(reading, "010006").people()).isEqualTo(5_044_825);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.populations().all()).noneMatch(population -> population.code().equals("011011"));
    }

    @Test
    void the_older_one_of_the_old_kind_too() {
        var reading = read("messy/soumu_population_FY2016.xls");

        assertThat(reading.populations().all()).hasSizeGreaterThan(1_780)
                .allMatch(population -> population.date().getYear() == 2016);
    }

    @Test
    void what_was_taken_off_is_read_again_as_csv() {
        var reading = read("population/FY2025-population_dynamics_municipal.xlsx");

        var again = Populations.read(PopulationBook.csv(reading.populations()));

        assertThat(again.findings()).isEmpty();
        assertThat(again.populations().all()).isEqualTo(reading.populations().all());
    }

    @Test
    void a_workbook_without_the_table_says_what_to_choose() {
        var sheet = Sheet.named("表").text(0, 0, "町名").text(0, 1, "人口").text(1, 0, "本町").number(1, 1, 3)
                .build();

        var reading = PopulationBook
                .read(new Workbook("a.xlsx", Format.XLSX, "", List.of(sheet), Map.of(), List.of()));

        assertThat(reading.populations().all()).isEmpty();
        assertThat(reading.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.remedy().ja()).contains("住民基本台帳"));
    }

    private static Population of(Populations.Reading reading, String code) {
        return reading.populations().find(Bodies.mustFind(code)).orElseThrow();
    }

    private static Populations.Reading read(String file) {
        return PopulationBook.read(WorkbookReader.read(SharedFiles.mustHave(file)));
    }
}
