package jp.kanmin.app.store.search.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    @ParameterizedTest
    @CsvSource({"ﾃﾞｰﾀ, でーた", "Ｏｐｅｎ　Ｄａｔａ, opendata", "個⼈ 情報, 個人情報", "髙橋, 高橋", "ウェブ, うえぶ", "①, 1", "が, が",
        "葛󠄀城, 葛城", "㌔, きろ"})
    void as_written_keeps_the_spelling_and_nothing_of_the_type(String text, String literal) {
        assertThat(Written.of(text).solid().kana()).isEqualTo(literal);
    }

    @Test
    void kyoto_is_a_word_of_kyoto_prefecture_and_none_of_tokyo() {
        assertThat(Form.of("京都府の計画").terms()).contains("京都");
        assertThat(Form.of("東京都の計画").terms()).contains("東京").doesNotContain("京都");
        assertThat(Form.of("話し合いの場").terms()).contains("話合");
        assertThat(Form.of("生き物の調査").terms()).contains("生き物");
    }

    @Test
    void pairs_of_characters_take_characters_outside_the_basic_plane_as_one() {
        assertThat(Grams.of("𠮷野家")).containsExactly("𠮷野", "野家");
        assertThat(Grams.of("野")).isEmpty();
        assertThat(Grams.of("")).isEmpty();
    }

    @Test
    void the_folded_form_knows_where_it_came_from() {
        var alignment = Alignment.of("次の取り組みをさーばーで", "次の取組をさーばで");

        assertThat(alignment.start(2)).isEqualTo(2);
        assertThat(alignment.end(3)).isEqualTo(6);
        assertThat(alignment.end(7)).isEqualTo(11);
        assertThat(alignment.start(8)).isEqualTo(11);
    }

    @Property(tries = 300)
    void whatever_two_texts_are_aligned_places_stay_within_them(@ForAll @StringLength(max = 40) String one,
            @ForAll @StringLength(max = 40) String other) {
        var alignment = Alignment.of(one, other);
        for (int i = 0; i < other.length(); i++) {
            assertThat(alignment.start(i)).isBetween(0, one.length());
            assertThat(alignment.end(i)).isBetween(alignment.start(i), one.length());
        }
    }

    @Test
    void other_words_for_the_same_thing_are_looked_for_too() {
        assertThat(Synonyms.of(Form.of("マイナンバーカードの交付"))).extracting(Form::literal).contains("個人番号かーどの交付");
        assertThat(Synonyms.of(Form.of("AI"))).extracting(Form::literal).containsExactly("人工知能");
        assertThat(Synonyms.of(Form.of("maintenance"))).isEmpty();
        assertThat(Synonyms.of(Form.of("マイナンバーカード"))).extracting(Form::literal)
                .noneMatch(form -> form.startsWith("個人番号かーどかーど"));
    }

    @Test
    void no_word_stands_twice_in_the_table_of_synonyms_and_no_line_is_a_matter_of_spelling() {
        var seen = new TreeMap<String, String>();
        for (var line : Lines.of("synonyms.tsv")) {
            var words = List.of(line.split("\t", -1));
            assertThat(words).as(line).hasSizeGreaterThan(1);
            for (var word : words) {
                assertThat(seen.put(Fold.of(word), word)).as("%s stands twice", word).isNull();
            }
        }
    }

    @Test
    void a_variant_has_one_ordinary_form_which_is_no_variant_itself() {
        Map<String, String> ordinary = new TreeMap<>();
        var lines = Lines.of("variants.txt").stream().map(line -> List.of(line.split(" ", -1))).toList();
        lines.forEach(line -> line.stream().skip(1)
                .forEach(form -> assertThat(ordinary.put(form, line.getFirst())).as(form).isNull()));

        assertThat(ordinary).hasSizeGreaterThan(250).allSatisfy((variant, form) -> {
            assertThat(variant.codePointCount(0, variant.length())).isEqualTo(1);
            assertThat(Glyphs.ordinary(form)).as(form).isEqualTo(form);
        });
    }
}
