package jp.kanmin.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Look YELLOW = new Look("", "FFFF00", "", false, false, true, false, Look.TOP, 0,
            false);

    private final Sheet sheet = Sheet.named("人口").text(0, 0, "町名").text(0, 1, "人口").text(1, 0, "本町")
            .number(1, 1, 1234).number(2, 1, -0.1).truth(2, 3, true).error(3, 0, "#REF!")
            .number(3, 1, Double.NaN)
            .formula(4, 1, "SUM(B2:B3)").look(1, 1, YELLOW).look(9, 9, Look.PLAIN).build();

    @Test
    void a_cell_gives_back_what_was_put_in() {
        assertThat(sheet.text(1, 0)).isEqualTo("本町");
        assertThat(sheet.number(1, 1)).isEqualTo(1234);
        assertThat(sheet.text(1, 1)).isEqualTo("1234");
        assertThat(sheet.text(2, 1)).isEqualTo("-0.1");
        assertThat(sheet.text(2, 3)).isEqualTo("TRUE");
        assertThat(sheet.content(2, 3)).isEqualTo(Content.BOOLEAN);
        assertThat(sheet.text(3, 0)).isEqualTo("#REF!");
        assertThat(sheet.content(3, 0)).isEqualTo(Content.ERROR);
        assertThat(sheet.content(3, 1)).isEqualTo(Content.ERROR);
    }

    @Test
    void everywhere_else_is_empty() {
        assertThat(sheet.isEmpty(1, 7)).isTrue();
        assertThat(sheet.text(700, 7)).isEmpty();
        assertThat(sheet.number(0, 0)).isNaN();
        assertThat(sheet.look(50, 50)).isEqualTo(Look.PLAIN);
    }

    @Test
    void its_size_reaches_the_last_content_or_formula() {
        assertThat(sheet.rows()).isEqualTo(5);
        assertThat(sheet.columns()).isEqualTo(4);
        assertThat(sheet.formula(4, 1)).contains("SUM(B2:B3)");
        assertThat(sheet.content(4, 1)).isEqualTo(Content.EMPTY);
    }

    @Test
    void looks_stay_with_their_cells() {
        assertThat(sheet.look(1, 1)).isEqualTo(YELLOW);
        assertThat(sheet.look(1, 0)).isEqualTo(Look.PLAIN);
    }
}
