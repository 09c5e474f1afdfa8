package jp.kanmin.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"A1", "B2:F9", "Z1:AA3", "XFD1048576"})
    void what_is_written_is_read_again(String a1) {
        assertThat(Range.of(a1).orElseThrow().a1()).isEqualTo(a1);
    }

    @Test
    void whole_rows_and_columns_reach_to_the_end() {
        assertThat(Range.of("$B:$C")).contains(new Range(0, 1, Range.LAST_ROW, 2));
        assertThat(Range.of("2:3")).contains(new Range(1, 0, 2, Range.LAST_COLUMN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "A0", "B2:A1", "AAAA1", "XFE1", "A1048577", "表1", "A99999999999"})
    void what_is_no_block_is_none(String text) {
        assertThat(Range.of(text)).isEmpty();
    }

    @Test
    void blocks_meet_and_join() {
        var block = new Range(1, 1, 3, 3);

        assertThat(block.overlaps(new Range(3, 3, 5, 5))).isTrue();
        assertThat(block.overlaps(new Range(4, 1, 5, 3))).isFalse();
        assertThat(block.with(Range.cell(0, 5))).isEqualTo(new Range(0, 1, 3, 5));
        assertThat(block.contains(Range.cell(2, 2))).isTrue();
    }
}
