package jp.kanmin.app.publication.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.finding.Language;
import jp.kanmin.indicator.Figure;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    private static final PageWords JAPANESE = PageWords.in(Language.JA);

    @Test
    void figures_carry_their_unit_and_their_thousands_stand_apart() {
        assertThat(FigureWords.of(value("55097760"), "人", JAPANESE)).isEqualTo("55,097,760人");
        assertThat(FigureWords.of(value("12.50"), "％", JAPANESE)).isEqualTo("12.5％");
        assertThat(FigureWords.of(value("-3"), "kg", JAPANESE)).isEqualTo("-3 kg");
        assertThat(FigureWords.of(
                new Figure.Stages(List.of(BigDecimal.valueOf(20), BigDecimal.valueOf(1200))), "件", JAPANESE))
                .isEqualTo("20 → 1,200件");
        assertThat(FigureWords.of(new Figure.YesNo(false), "", PageWords.in(Language.EN)))
                .isEqualTo("Not done");
    }

    private static Figure value(String number) {
        return new Figure.Value(new BigDecimal(number));
    }
}
