package jp.kanmin.measure.choice;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Editions;
import org.junit.jupiter.api.Test;

class SupportTest {

    @Test
    void help_with_local_iot_is_half_the_cost_up_to_twenty_million_yen() {
        var support = of(36);

        assertThat(support.facts()).containsExactly(Words.of("補助率 1/2", "1/2 subsidy"),
                Words.of("上限 2,000万円", "ceiling 20 million yen"));
        assertThat(support.kinds()).contains(Support.Kind.MONEY);
        assertThat(support.isOld()).isFalse();
    }

    @Test
    void several_rates_stay_together_and_old_words_say_so() {
        assertThat(of(34).facts()).extracting(Words::ja).containsExactly("補助率 1/3、1/2、2/3、4/5");
        assertThat(of(2).isOld()).isTrue();
        assertThat(of(73).kinds()).contains(Support.Kind.TRAINING);
    }

    @Test
    void a_measure_without_support_has_none() {
        assertThat(Support.of(Editions.newest().findNumber(22).orElseThrow())).isEmpty();
    }

    @Test
    void advisers_and_help_with_the_plan_are_there_for_all() {
        assertThat(Support.forAll()).extracting(support -> support.measure().no()).containsExactly(72, 78);
    }

    private static Support of(int no) {
        return Support.of(Editions.newest().findNumber(no).orElseThrow()).getFirst();
    }
}
