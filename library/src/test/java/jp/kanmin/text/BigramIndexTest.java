package jp.kanmin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BigramIndexTest {

    private static final BigramIndex INDEX = BigramIndex
            .of(List.of("オープンデータの推進", "テレワークの推進", "防災の推進", ""));

    @Test
    void the_same_text_in_any_spelling_is_alike_and_an_empty_one_like_nothing() {
        assertThat(INDEX.likeness("ｵｰﾌﾟﾝﾃﾞｰﾀの推進")[0]).isEqualTo(1, within(1e-9));
        assertThat(INDEX.likeness("")).containsOnly(0);
        assertThat(INDEX.likeness("オープンデータ")[3]).isZero();
    }

    @Test
    void what_every_text_says_weighs_little() {
        var likeness = INDEX.likeness("防災訓練の推進");

        assertThat(likeness[1]).isPositive().isLessThan(likeness[2] / 2);
    }

    @Test
    void an_index_of_other_texts_weighs_as_the_first_does() {
        assertThat(INDEX.over(List.of("訓練の推進")).likeness("手続の推進")[0]).isLessThan(0.1);
    }

    @Property(tries = 200)
    void likeness_lies_between_0_and_1_for_any_text(@ForAll String a, @ForAll String b) {
        assertThat(BigramIndex.of(List.of(a, b)).likeness(a)[1]).isBetween(-1e-9, 1 + 1e-9);
    }
}
