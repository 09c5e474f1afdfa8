package jp.kanmin.app.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void japanese_characters_take_two_cells() {
        assertThat(Columns.align(List.of(List.of("団体", "x"), List.of("ab", "y"), List.of("ｶﾅ", ""))))
                .isEqualTo("団体  x\nab    y\nｶﾅ\n");
        assertThat(Columns.width("（㎡）𠮷か\u3099")).isEqualTo(10);
    }

    @Test
    void what_a_terminal_would_obey_is_shown() {
        assertThat(Columns.visible("a\u001b[2Jb\r\nc\td\u0085\u202e\uD800")).isEqualTo("a�[2Jb� c d���");
        assertThat(Columns.visible("福井県　鯖江市")).isSameAs("福井県　鯖江市");
    }
}
