package jp.kanmin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kanmin.text.glyph.Radicals;
import jp.kanmin.text.glyph.Vocabulary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {

    @Test
    void radicals_of_the_slides_on_the_act_are_all_mended_and_the_word_is_found() {
        var text = Sources.document("002");

        var repaired = Repair.print(text);

        var radicals = repaired.edits().stream().filter(e -> e.kind() == Edit.Kind.RADICAL).toList();
        assertThat(radicals).hasSize(1923);
        assertThat(radicals.stream().map(Edit::from).collect(Collectors.toSet())).hasSize(49);
        assertThat(text).doesNotContain("官民データ");
        assertThat(repaired.text()).contains("官民データ", "戸籍謄本", "議長").doesNotContainPattern("[⺀-⿟]");
        assertThat(repaired.edits().stream().filter(e -> e.kind() == Edit.Kind.BULLET)).hasSize(39 + 44);
        assertThat(repaired.doubts()).isEmpty();
        assertThat(repaired.undo()).isEqualTo(text);
    }

    @Test
    void foreign_letters_and_old_forms_of_the_other_documents_are_mended() {
        var list = Repair.print(Sources.document("003"));
        var review = Repair.print(Sources.document("004"));
        var briefing = Repair.print(Sources.document("000"));

        assertThat(list.text()).contains("デジタルデバイド対策", "発出", "経由").doesNotContainPattern("[йд发經]");
        assertThat(list.text()).contains("β版");
        assertThat(list.edits()).hasSize(2 + 4);
        assertThat(review.text()).contains("デジタルデバイド対策", "先駆的社会インフラ網");
        assertThat(review.edits()).hasSize(2 + 1);
        assertThat(briefing.text()).contains("技術的発展", "ネ申エクセル");
        assertThat(briefing.edits()).hasSize(1);
        assertThat(Repair.print(Sources.document("001")).edits()).hasSize(13)
                .allMatch(e -> e.kind() == Edit.Kind.MARKUP);
    }

    @ParameterizedTest
    @CsvSource({"官⺠データ, 官民データ", "⻑⼾⾭⿊⿈, 長戸青黒黄", "⻯⿓⻭⿒, 竜龍歯齒", "デジタルデバйд, デジタルデバイド",
        "社會の發展, 社会の発展", "发出する, 発出する", "経済對策, 経済対策", "КPIの設定, KPIの設定", "АI, AI",
        "\uF06C項目, ・項目", "\uF075項目, ・項目", "\uF0D8項目, ・項目", "平成$\\beta$年, 平成β年", "$\\Omega$, Ω"})
    void damage_is_mended(String damaged, String whole) {
        assertThat(Repair.print(damaged).text()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙橋", "宮﨑", "𠮷野家", "葛\uDB40\uDD00城", "渡邊", "國學院大學", "社會學會", "慶應義塾", "會津",
        "東洋經濟新報社",
        "①（％２Ⅲ～", "ｶﾀｶﾅ", "㈱㎡", "プラスα", "β版", "μmとΩ", "Привет, мир", "费用 $5 と $6", "$x+y$", "使用电子邮件", "A⃝",
        "", "plain", "神社"})
    void names_and_what_is_no_damage_stay(String text) {
        var repaired = Repair.print(text);

        assertThat(repaired.text()).isSameAs(text);
        assertThat(repaired.edits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"マイナйポイント, й", "外字\uE000あり, \uE000", "カカдカカ, д", "その资がある, 资", "欠け\uFFFD字, \uFFFD",
        "〓田さん, 〓", "ΑIX, Α"})
    void what_is_not_certain_is_left_and_reported(String text, String doubtful) {
        var repaired = Repair.print(text);

        assertThat(repaired.text()).isEqualTo(text);
        assertThat(repaired.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.text()).isEqualTo(doubtful);
            assertThat(doubt.offset()).isEqualTo(text.indexOf(doubtful));
            assertThat(doubt.reasonJa()).endsWith("。");
        });
    }

    @Test
    void half_a_character_is_doubted_not_lost() {
        var repaired = Repair.print("⼈\uD842と\uDFB7");

        assertThat(repaired.text()).isEqualTo("人\uD842と\uDFB7");
        assertThat(repaired.doubts()).extracting(Doubt::offset).containsExactly(1, 3);
    }

    @Test
    void an_offset_counts_in_the_text_as_it_was_given() {
        var repaired = Repair.print("$\\beta$版の⺇とデジタルデバйдとマイナдポイント");

        assertThat(repaired.text()).isEqualTo("β版の\uD841\uDE28とデジタルデバイドとマイナдポイント");
        assertThat(repaired.edits()).extracting(Edit::offset).containsExactly(0, 9, 17, 18);
        assertThat(repaired.doubts()).extracting(Doubt::offset).containsExactly(23);
    }

    @Test
    void every_kangxi_radical_becomes_what_nfkc_gives_but_for_four_japanese_forms() {
        var other = IntStream.rangeClosed(0x2F00, 0x2FD5).mapToObj(c -> (char) c)
                .filter(c -> !Radicals.ideograph(c)
                        .equals(Normalizer.normalize(c.toString(), Normalizer.Form.NFKC)))
                .map(Radicals::ideograph)
                .collect(Collectors.toSet());

        assertThat(other).isEqualTo(Set.of("戸", "青", "黄", "黒"));
        assertThat(IntStream.rangeClosed(0x2E81, 0x2EF3).filter(c -> c != 0x2E9A)
                .mapToObj(c -> Radicals.ideograph((char) c))).noneMatch(String::isEmpty);
    }

    @Test
    void the_vocabulary_can_be_seen_with_the_origin_of_each_word() {
        assertThat(Vocabulary.words()).containsKeys("デジタルデバイド", "発出", "社会").hasSizeGreaterThan(100);
        assertThat(Vocabulary.words().values()).noneMatch(String::isBlank);
    }

    @Property(tries = 2000)
    void mending_twice_changes_nothing_more_and_can_be_undone(@ForAll("damaged") String text) {
        var repaired = Repair.print(text);
        var again = Repair.print(repaired.text());

        assertThat(again.text()).isSameAs(repaired.text());
        assertThat(repaired.undo()).isEqualTo(text);
        assertThat(repaired.changed()).isEqualTo(!repaired.text().equals(text));
        assertThat(repaired.edits()).allSatisfy(
                edit -> assertThat(text.startsWith(edit.from(), edit.offset())).isTrue());
        assertThat(repaired.doubts()).allSatisfy(
                doubt -> assertThat(doubt.offset()).isBetween(0, text.length() - 1));
    }

    @Property(tries = 1000)
    void any_text_survives(@ForAll String text) {
        assertThat(Repair.print(text).undo()).isEqualTo(text);
        assertThat(SearchForm.of(SearchForm.of(text))).isEqualTo(SearchForm.of(text));
    }

    @Property(tries = 2000)
    void two_repairs_one_after_the_other_are_one(@ForAll("damaged") String text) {
        var first = Repair.print(text);
        var second = Lines.join(first.text());
        var both = first.then(second);

        assertThat(both.text()).isEqualTo(second.text());
        assertThat(both.undo()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> damaged() {
        return Arbitraries
                .of("⺠", "⼾", "⺇", "⻅", "⺀", "й", "д", "К", "β", "デジタルデバ", "イド", "デー", "ー", "社會", "發", "展",
                        "发", "出",
                        "經由", "學", "$", "\\beta", "$\\beta$", "\uF06C", "\uE123", "⃝", " ", "\n", "A", "I",
                        "の", "、", "漢", "电", "邮",
                        "\uD842", "\uDFB7", "\uDB80\uDC00", "8", "・")
                .list().ofMaxSize(30).map(parts -> String.join("", parts));
    }
}
