package jp.kanmin.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.rule.PlanRules;
import jp.kanmin.text.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileTest {

    private static final PlanChecker CHECKER = new PlanChecker(PlanRules.ALL);

    @Test
    void the_worked_example_is_read_whole() throws Unreadable {
        var file = PlanFile.read(Examples.folder().resolve("plan.json"));

        assertThat(file.troubles()).isEmpty();
        assertThat(file.plan().body()).isEqualTo("182079");
        assertThat(file.plan().measures()).extracting(Measure::title)
                .containsExactly("行政手続のオンライン化", "オープンデータの整備と公開", "高齢者向けスマートフォン講習");
        assertThat(file.plan().kpis().map(Kpi::path)).contains("measures/1/kpis/0");
    }

    @Test
    void unknown_keys_are_kept_and_noted() throws Unreadable {
        var file = read("{\"body\": \"182079\", \"memo\": {\"x\": 1}}");

        assertThat(JsonText.line(file.plan().document())).contains("\"memo\": {\"x\": 1}");
        assertThat(CHECKER.check(file, Examples.TODAY)).extracting(Finding::rule).contains("KD-KEY");
    }

    @Test
    void a_plan_may_say_how_its_headings_are_numbered() throws Unreadable {
        assertThat(read("{\"body\": \"182079\", \"headings\": \"item\"}").plan().headings())
                .contains(Plan.Headings.ITEM);
        assertThat(CHECKER.check(read("{\"body\": \"182079\", \"headings\": \"節\"}"), Examples.TODAY))
                .extracting(Finding::rule).contains("KD-CHOICE");
    }

    @Test
    void a_code_written_as_a_number_is_understood_and_said() throws Unreadable {
        var file = read("{\"body\": 182079, \"name\": \"計画\"}");

        assertThat(file.plan().body()).isEqualTo("182079");
        assertThat(CHECKER.check(file, Examples.TODAY)).extracting(Finding::rule).contains("KD-SHAPE")
                .doesNotContain("KD-BODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "\"計画\"", "12", "計画", "a,b,c\n1,2,3"})
    void what_is_no_plan_is_refused_with_the_next_step(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.what().ja()).isNotBlank();
            assertThat(refused.remedy().ja()).isNotBlank();
        });
    }

    @Test
    void a_plan_saved_by_an_old_editor_is_read_and_its_encoding_said() throws Unreadable {
        var file = PlanFile.read(JsonText.pretty(Examples.plan()).getBytes(Decoded.WINDOWS_31J));

        assertThat(file.plan().name()).isEqualTo("鯖江市官民データ活用推進計画（記載例）");
        assertThat(CHECKER.check(file, Examples.TODAY)).extracting(Finding::rule).contains("KD-ENCODING");
    }

    @Test
    void mutations_of_a_good_plan_give_a_report_or_one_refusal() throws Exception {
        byte[] good = Files.readAllBytes(Examples.folder().resolve("plan.json"));
        var random = new Random(20261121);
        for (int i = 0; i < Integer.getInteger("kanmin.mutations", 2_000); i++) {
            byte[] bad = mutated(good, random);
            try {
                CHECKER.check(PlanFile.read(bad), Examples.TODAY)
                        .forEach(finding -> assertThat(finding.message().ja())
                                .isNotBlank());
            } catch (Unreadable e) {
                assertThat(PlanChecker.unreadable(e).remedy().ja()).isNotBlank();
            }
        }
    }

    @Test
    void values_of_every_wrong_shape_in_every_place_are_findings() throws Unreadable {
        var text = JsonText.line(Examples.plan());
        for (var wrong : new String[]{"null", "17", "\"x\"", "[]", "{}", "true", "[null]", "[[{}]]", "-0.0",
            "\"\""}) {
            for (int at = text.indexOf(": "); at > 0; at = text.indexOf(": ", at + 1)) {
                int end = text.indexOf(',', at);
                var bad = text.substring(0, at + 2) + wrong + (end < 0 ? "}" : text.substring(end));
                try {
                    assertThat(CHECKER.check(read(bad), Examples.TODAY)).isNotNull();
                } catch (Unreadable e) {
                    assertThat(e.what().en()).isNotBlank();
                }
            }
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bad = good.clone();
        int cut = random.nextInt(10) == 0 ? random.nextInt(bad.length) : bad.length;
        for (int n = random.nextInt(6); n >= 0; n--) {
            int at = random.nextInt(bad.length);
            switch (random.nextInt(4)) {
                case 0 -> bad[at] = (byte) random.nextInt(256);
                case 1 -> bad[at] = "{}[],:\"0-9tfn ".getBytes(StandardCharsets.US_ASCII)[random.nextInt(14)];
                case 2 -> System.arraycopy(good, random.nextInt(good.length - 20), bad,
                        Math.min(at, bad.length - 20), 20);
                default -> bad[at] = bad[random.nextInt(bad.length)];
            }
        }
        return java.util.Arrays.copyOf(bad, cut);
    }

    private static PlanFile read(String text) throws Unreadable {
        return PlanFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
