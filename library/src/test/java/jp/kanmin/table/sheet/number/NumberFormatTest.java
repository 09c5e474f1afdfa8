package jp.kanmin.table.sheet.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    /// 21 November 2026.
    private static final int DAY = 46_347;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "General | 1234.5 | 1234.5",
        "General | 0.1 | 0.1",
        "0 | 12.5 | 13",
        "000000 | 12345 | 012345",
        "#,##0 | 1234567 | 1,234,567",
        "#,##0.00 | -1234.5 | -1,234.50",
        "0.0% | 0.123 | 12.3%",
        "#,##0\"円\" | 5000 | 5,000円",
        "0\"人\" | 3 | 3人",
        "\"¥\"#,##0 | 980 | ¥980",
        "#,##0;\"▲\"#,##0 | -12 | ▲12",
        "#,##0;\"▲ \"#,##0 | -1234 | ▲ 1,234",
        "0.0;\"△\"0.0 | -3.25 | △3.3",
        "#,##0;(#,##0) | -5 | (5)",
        "#,##0;-#,##0;\"-\" | 0 | -",
        "#,##0;-#,##0; | 0 | ``",
        "#,##0, | 1234567 | 1,235",
        "#,##0,,\"百万円\" | 1234567890 | 1,235百万円",
        "0.# | 1.5 | 1.5",
        "[Red]0 | 7 | 7",
        "[<100]0\"点\";[>=100]\"満点\" | 100 | 満点",
        "[<100]0\"点\";[>=100]\"満点\" | 99 | 99点",
        "yyyy/m/d | 46347 | 2026/11/21",
        "yyyy\"年\"m\"月\"d\"日\" | 46347 | 2026年11月21日",
        "[$-411]ggge\"年\"m\"月\"d\"日\" | 46347 | 令和8年11月21日",
        "[$-411]ge.m.d | 46347 | R8.11.21",
        "[$-411]ggge\"年\" | 32516 | 平成1年",
        "m/d(aaa) | 46347 | 11/21(土)",
        "yyyy-mm-dd hh:mm | 46347.75 | 2026-11-21 18:00",
        "h:mm | 0.375 | 9:00",
        "h\"時\"mm\"分\" | 0.375 | 9時00分",
        "h:mm AM/PM | 0.75 | 6:00 PM",
        "[h]:mm | 1.5 | 36:00",
        "mm:ss | 0.001 | 01:26",
        "d-mmm-yy | 46347 | 21-Nov-26",
        "@ | 12 | 12",
    })
    void a_number_is_shown_as_a_reader_sees_it(String format, double number, String shown) {
        assertThat(NumberFormat.of(format).shown(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00000", "0.00", "#,##0", "#,##0.0", "0%", "0.00%", "#,##0;\"▲\"#,##0",
        "#,##0\"円\"",
        "yyyy/m/d", "yyyy-mm-dd", "h:mm", "h:mm:ss", "[h]:mm", "yyyy/mm/dd hh:mm",
        "\"¥\"#,##0;\"¥\"\\-#,##0", "0_ ", "#,##0_);(#,##0)", "m/d", "0.0##"})
    void common_formats_show_what_another_reader_shows(String format) {
        var theirs = new DataFormatter(Locale.US);
        var draw = new Random(format.hashCode());
        boolean isDate = NumberFormat.of(format).isDate();
        for (int i = 0; i < 200; i++) {
            double number = isDate
                    ? draw.nextInt(61, 60_000) + draw.nextInt(24) / 24.0
                    : draw.nextInt(-2_000_000, 2_000_000) / 8.0;

            assertThat(NumberFormat.of(format).shown(number).strip()).as("%s of %s", format, number)
                    .isEqualTo(theirs.formatRawCellContents(number, 180, format).strip());
        }
    }

    @Test
    void what_a_format_adds_to_a_number_is_told() {
        assertThat(NumberFormat.of("#,##0\"円\"").behind()).isEqualTo("円");
        assertThat(NumberFormat.of("\"¥\"#,##0").before()).isEqualTo("¥");
        assertThat(NumberFormat.of("#,##0,\"千円\"").scale()).isEqualTo(1000);
        assertThat(NumberFormat.of("#,##0;\"▲\"#,##0").negative()).contains("▲");
        assertThat(NumberFormat.of("#,##0;[Red]\\-#,##0").negative()).isEmpty();
        assertThat(NumberFormat.of("0.0%").isPercent()).isTrue();
        assertThat(NumberFormat.of("@").isText()).isTrue();
    }

    @Test
    void a_zero_that_does_not_look_like_one_is_told() {
        assertThat(NumberFormat.of("#,##0;-#,##0;\"-\"").zero()).contains("-");
        assertThat(NumberFormat.of("#,##0;-#,##0;;@").zero()).contains("");
        assertThat(NumberFormat.of("#,###").zero()).contains("");
        assertThat(NumberFormat.of("#,##0").zero()).isEmpty();
        assertThat(NumberFormat.GENERAL.zero()).isEmpty();
    }

    @Test
    void days_times_and_eras_are_told_apart() {
        assertThat(NumberFormat.of("[$-411]ge.m.d")).matches(NumberFormat::isDate)
                .matches(NumberFormat::isEra);
        assertThat(NumberFormat.of("yyyy/m/d")).matches(NumberFormat::isDate).matches(it -> !it.isEra());
        assertThat(NumberFormat.of("[h]:mm")).matches(NumberFormat::isTime);
        assertThat(NumberFormat.of("yyyy/m/d h:mm")).matches(it -> !it.isTime());
        assertThat(NumberFormat.of("#,##0\"年度\"")).matches(it -> !it.isDate());
        assertThat(NumberFormat.of("[Red]#,##0")).matches(it -> !it.isDate());
        assertThat(NumberFormat.of("0.00E+00")).matches(it -> !it.isDate());
        assertThat(NumberFormat.of(NumberFormat.builtIn(14)).isDate()).isTrue();
        assertThat(NumberFormat.of(NumberFormat.builtIn(58)).isEra()).isTrue();
        assertThat(NumberFormat.builtIn(49)).isEqualTo("@");
    }

    @Test
    void any_signs_at_all_show_something() {
        var draw = new Random(7);
        var signs = "0#?.,%;\"\\[]$-@*_ymdhsgeaE+/<>=円 1";
        for (int i = 0; i < 20_000; i++) {
            var format = new StringBuilder();
            for (int length = draw.nextInt(12); length > 0; length--) {
                format.append(signs.charAt(draw.nextInt(signs.length())));
            }
            assertThat(NumberFormat.of(format.toString()).shown(draw.nextDouble(-5e5, 5e5))).isNotNull();
            NumberFormat.of(format.toString()).zero();
            NumberFormat.of(format.toString()).negative();
        }
    }

    @Test
    void days_and_their_numbers_belong_together() {
        assertThat(Serial.of(LocalDate.of(2026, 11, 21))).isEqualTo(DAY);
        assertThat(Serial.day(DAY)).contains(LocalDate.of(2026, 11, 21));
        assertThat(Serial.of(LocalDate.of(1900, 1, 1))).isEqualTo(1);
        assertThat(Serial.day(59)).contains(LocalDate.of(1900, 2, 28));
        assertThat(Serial.day(60)).isEmpty();
        assertThat(Serial.day(61)).contains(LocalDate.of(1900, 3, 1));
        assertThat(Serial.moment(DAY + 0.75)).contains(LocalDateTime.of(2026, 11, 21, 18, 0));
        assertThat(Serial.moment(-1)).isEmpty();
        assertThat(Serial.moment(3e6)).isEmpty();
    }
}
