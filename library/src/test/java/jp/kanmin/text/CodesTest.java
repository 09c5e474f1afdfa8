package jp.kanmin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({"131016, 131016", "１３１０１６, 131016", "13101, 131016", "011002, 011002", "01100, 011002",
        "1100, 011002",
        "11002, 011002", "010006, 010006", "01000, 010006", "1000, 010006", "12025, 012025",
        "' 182079 ', 182079"})
    void a_code_is_read_with_or_without_check_digit_and_lost_zero(String written, String six) {
        var code = BodyCode.of(written).orElseThrow();

        assertThat(code.six()).isEqualTo(six);
        assertThat(code.five()).isEqualTo(six.substring(0, 5));
        assertThat(code.prefecture()).isEqualTo(six.substring(0, 2));
        assertThat(code.isPrefecture()).isEqualTo(six.startsWith("000", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "131017", "481000", "00100", "13001", "47", "1310161", "13101a", "131 016",
        "-13101"})
    void what_is_no_code_is_none(String written) {
        assertThat(BodyCode.of(written)).isEmpty();
    }

    @Test
    void five_digits_that_can_be_two_bodies_give_both() {
        assertThat(BodyCode.candidates("13200")).extracting(BodyCode::six).containsExactly("132004",
                "013200");
        assertThatThrownBy(() -> new BodyCode("99999")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_check_digit_fits_every_public_body() {
        var bodies = bodies().lines().map(line -> line.split("\t", -1)[0])
                .filter(c -> c.matches("\\d{6}") && !c.equals("000000"))
                .toList();

        Assumptions.assumeTrue(!bodies.isEmpty(), "the table of bodies is not here");
        assertThat(bodies).hasSizeGreaterThan(1700).allSatisfy(
                six -> assertThat(BodyCode.of(six).orElseThrow().six()).isEqualTo(six));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7000012050002", "８００００２０１３０００１", "8-0000-2013-0001", "8 0000 2013 0001"})
    void a_corporate_number_keeps_its_check_digit(String written) {
        assertThat(CorporateNumber.of(written).orElseThrow().value()).matches("[78]0000[12].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8000020130002", "800002013000", "", "法人番号"})
    void what_is_no_corporate_number_is_none(String written) {
        assertThat(CorporateNumber.of(written)).isEmpty();
    }

    @Property
    void any_text_survives(@ForAll String text) {
        assertThat(BodyCode.candidates(text)).hasSizeLessThan(3);
        assertThat(CorporateNumber.of(text).map(CorporateNumber::value)).isNotNull();
    }

    private static String bodies() {
        try (var in = CodesTest.class.getResourceAsStream("/jp/kanmin/body/bodies.tsv")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
