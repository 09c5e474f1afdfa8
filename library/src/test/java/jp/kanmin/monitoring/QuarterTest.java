package jp.kanmin.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({"2026Q1, 2026-04-01, 2026-06-30", "2026Q4, 2027-01-01, 2027-03-31",
        "2026-Q2, 2026-07-01, 2026-09-30",
        "令和8年度第3四半期, 2026-10-01, 2026-12-31"})
    void a_quarter_belongs_to_the_fiscal_year(String written, LocalDate first, LocalDate last) {
        var quarter = Quarter.parse(written).orElseThrow();

        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
        assertThat(Quarter.of(first)).isEqualTo(quarter).isEqualTo(Quarter.of(last));
        assertThat(quarter.next().before()).isEqualTo(quarter);
    }

    @Test
    void what_is_no_quarter_is_none() {
        assertThat(Quarter.parse("2026Q5")).isEmpty();
        assertThat(Quarter.parse("2026")).isEmpty();
        assertThat(Quarter.parse("")).isEmpty();
        assertThat(new Quarter(2026, 1).japanese()).isEqualTo("令和8年度 第1四半期");
    }
}
