package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import jp.kanmin.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_shipped_list_has_82_measures_with_the_fields_of_the_contract() {
        var run = Run.of("measures", "list", "--format", "json");

        assertThat(items(run, "measures")).isEqualTo(82);
        assertThat(((Json.Obj) run.json().at("measures/0").orElseThrow()).fields().keySet()).contains("no",
                "code",
                "title", "kpiProgress", "kpiEffect", "summary", "pillar", "pillarCode", "listingTime",
                "listableFrom",
                "effects", "support", "budgetProject", "urls", "ministries", "damage");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void samples_cases_and_duties_are_listed() {
        assertThat(items(Run.of("measures", "list", "--kind", "sample", "--format=json"), "measures"))
                .isEqualTo(44);
        assertThat(items(Run.of("measures", "list", "--kind", "case", "--format=json"), "cases"))
                .isEqualTo(21);
        assertThat(Run.of("measures", "list", "--kind", "duty", "--format=json").at("duties/0/force"))
                .isIn("\"must\"", "\"effort\"", "\"may\"");
        assertThat(Run.of("measures", "list", "--kind", "case").out()).contains("4-2").contains("愛媛県");
    }

    @Test
    void filters_choose_and_what_is_held_back_is_told_beside_the_result() {
        var run = Run.of("measures", "list", "--as-of", "2018-06-01", "--format=json");

        assertThat(items(run, "measures")).isBetween(1L, 81L);
        assertThat(run.err()).contains("掲載の時期がまだ来ていない施策が");
        assertThat(Run.of("measures", "list", "--kind=sample", "--field=観光", "--format=json").out())
                .contains("\"field\": \"観光\"").doesNotContain("\"field\": \"移動\"");
        assertThat(Run.of("measures", "list", "--pillar", "4", "--format=json").out())
                .contains("\"pillarCode\": \"4\"").doesNotContain("\"pillarCode\": \"1\"");
    }

    @Test
    void the_table_for_people_is_aligned_by_cells() {
        var lines = Run.of("measures", "list").out().lines().toList();

        assertThat(lines).hasSize(83);
        assertThat(lines.getFirst()).startsWith("番号  コード  柱");
        assertThat(lines.get(1)).startsWith("1     01-05   1 ");
    }

    @Test
    void two_editions_are_compared() {
        var run = Run.of("measures", "diff", "guide-2017", "list-2019", "--format=json");

        assertThat(items(run, "pairs")).isGreaterThan(82);
        assertThat(((Json.Obj) run.json().at("pairs/0").orElseThrow()).fields().keySet())
                .contains("old", "new", "kind", "changes");
        assertThat(Run.of("measures", "diff", "list-2019", "list-2019").out()).endsWith("同じ 82件\n");
    }

    @Test
    void the_official_list_is_read_as_it_is() {
        var list = Run.shared("seeds/003_3c7fc59f76fc2acb.txt");
        Assumptions.assumeTrue(Files.exists(list), "../shared/seeds is not here");
        var run = Run.of("measures", "import", "--format=json", list.toString());

        assertThat(run.status()).isZero();
        assertThat(run.at("edition")).isEqualTo("\"list-2019\"");
        assertThat(items(run, "measures")).isEqualTo(82);
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("measures", "import", "--edition", "own", "--format=json", list.toString())
                .at("edition"))
                .isEqualTo("\"own\"");
        assertThat(Run.of("measures", "diff", list.toString(), "list-2019").out()).contains("同じ ");
    }

    @Test
    void what_is_no_list_is_one_finding() throws IOException {
        for (var text : new String[]{"", "何か", "a\tb\tc\n", "\u0000"}) {
            var run = Run.with(text, "measures", "import", "--format=json", "-");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.at("measures")).isEqualTo("[]");
            assertThat(run.at("findings/0/severity")).isEqualTo("\"fatal\"");
        }
        var file = Files.writeString(folder.resolve("x.txt"), "何か").toString();
        assertThat(Run.of("measures", "diff", file, "list-2019").status()).isEqualTo(2);
    }

    @Test
    void a_list_damaged_further_is_still_a_result() throws IOException {
        var list = Run.shared("seeds/003_3c7fc59f76fc2acb.txt");
        Assumptions.assumeTrue(Files.exists(list), "../shared/seeds is not here");
        byte[] bytes = Files.readAllBytes(list);
        var random = new Random(3);
        for (int i = 0; i < Integer.getInteger("kanmin.mutations", 2_000) / 40; i++) {
            byte[] changed = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            for (int j = random.nextInt(50); j > 0 && changed.length > 0; j--) {
                changed[random.nextInt(changed.length)] = (byte) "\t\n<>[]○9 -".charAt(random.nextInt(9));
            }
            var run = Run.with(changed, "measures", "import", "--format=json", "-");
            assertThat(run.status()).isIn(0, 1);
            assertThat(run.json()).isInstanceOf(Json.Obj.class);
        }
    }

    private static long items(Run run, String key) {
        return ((Json.Arr) run.json().at(key).orElseThrow()).items().size();
    }
}
