package jp.kanmin.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergersTest {

    @ParameterizedTest
    @CsvSource({"013391,北海道函館市", "01339,北海道函館市", "０１３３９,北海道函館市", "222011,静岡県静岡市", "222046,静岡県静岡市",
        "223832,静岡県静岡市", "112046,埼玉県さいたま市", "112445,埼玉県さいたま市", "112135,埼玉県さいたま市",
        "193411,山梨県甲府市 山梨県富士河口湖町", "204315,岐阜県中津川市", "235211,愛知県みよし市", "282219,兵庫県丹波篠山市",
        "084042,茨城県鹿嶋市", "221317,静岡県浜松市中央区", "221350,静岡県浜松市中央区 静岡県浜松市浜名区",
        "221376,静岡県浜松市天竜区", "263818,京都府京都市", "182079,福井県鯖江市", "032051,岩手県花巻市",
        "014397,北海道幌加内町", "992011,''", "013392,''"})
    void a_code_of_the_past_leads_to_the_body_of_today(String code, String fullNames) {
        assertThat(Mergers.now(code).stream().map(Body::fullName).collect(Collectors.joining(" ")))
                .isEqualTo(fullNames);
    }

    @Test
    void the_steps_between_are_told_in_order() {
        assertThat(Mergers.steps("112046")).extracting(change -> change.inWords().ja()).containsExactly(
                "2001年5月1日 浦和市 → さいたま市（新設合併）", "2003年4月1日 さいたま市 → さいたま市（政令指定都市への移行）");
        assertThat(Mergers.steps("235211")).extracting(Change::newName).containsExactly("みよし町", "みよし市");
        assertThat(Mergers.steps("084042")).extracting(Change::newName).containsExactly("鹿島町", "鹿嶋市");
        assertThat(Mergers.steps("182079")).isEmpty();
        assertThat(Mergers.steps("204315")).extracting(change -> change.inWords().en())
                .containsExactly("2005-02-13: 山口村 → 中津川市 (absorbed by another body)");
    }

    @Test
    void the_code_of_a_day_in_between_is_told() {
        assertThat(Mergers.on("112046", LocalDate.of(2001, 4, 30))).containsExactly("112046");
        assertThat(Mergers.on("112046", LocalDate.of(2001, 5, 1))).containsExactly("112445");
        assertThat(Mergers.on("11204", LocalDate.of(2020, 1, 1))).containsExactly("111007");
        assertThat(Mergers.on("鯖江", LocalDate.of(2020, 1, 1))).containsExactly("鯖江");
    }

    @Test
    void a_body_knows_all_that_went_into_it() {
        assertThat(Mergers.formerly("111007")).extracting(Change::oldName)
                .containsExactly("浦和市", "大宮市", "与野市", "さいたま市", "岩槻市");
        assertThat(Mergers.formerly("194301")).extracting(Change::oldName).contains("上九一色村", "河口湖町");
        assertThat(Mergers.formerly("032051")).extracting(Change::oldName)
                .containsExactly("花巻市", "大迫町", "石鳥谷町", "東和町");
        assertThat(Mergers.formerly("182079")).isEmpty();
    }

    @Test
    void every_code_of_the_past_ends_in_bodies_of_today() {
        assertThat(Mergers.all()).hasSize(2_137).isSortedAccordingTo(Comparator.comparing(Change::date));
        assertThat(Mergers.all()).filteredOn(change -> Mergers.now(change.oldCode()).isEmpty()).isEmpty();
        assertThat(Mergers.all()).filteredOn(change -> !Mergers.now(change.oldCode())
                .equals(Mergers.now(change.oldCode().substring(0, 5)))).isEmpty();
        assertThat(Mergers.all()).filteredOn(change -> Mergers.now(change.oldCode()).size() > 1)
                .extracting(Change::oldName).containsOnly("上九一色村", "北区");
    }

    @Test
    void what_went_into_a_body_is_what_leads_to_it() {
        assertThat(Mergers.all()).filteredOn(change -> Mergers.now(change.newCode()).stream()
                .noneMatch(body -> Mergers.formerly(body.code()).contains(change))).isEmpty();
    }

    @Test
    void no_code_was_given_twice_and_the_last_change_gave_the_name_of_today() {
        assertThat(Mergers.all()).filteredOn(change -> !change.keepsCode())
                .filteredOn(change -> Bodies.find(change.oldCode()).isPresent()).isEmpty();
        assertThat(Mergers.all()).filteredOn(change -> Mergers.steps(change.newCode()).isEmpty())
                .filteredOn(change -> !Bodies.find(change.newCode()).orElseThrow().name()
                        .equals(change.newName()))
                .isEmpty();
    }

    @Property(tries = 300)
    void any_text_leads_somewhere_or_nowhere(@ForAll String text) {
        assertThat(Mergers.now(text)).doesNotContainNull();
        assertThat(Mergers.formerly(text)).doesNotContainNull();
    }
}
