package jp.kanmin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import jp.kanmin.text.Quantity.Limit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,000 | 1000 | ''", "▲1,000千円 | -1000000 | 円", "△5.2％ | -5.2 | %",
        "−3件 | -3 | 件", "¥1,200 | 1200 | 円",
        "￥１，２００ | 1200 | 円", "50万円 | 500000 | 円", "5百万円 | 5000000 | 円", "1.5億円 | 150000000 | 円",
        "3万箇所 | 30000 | 箇所", "3ヶ所 | 3 | 箇所",
        "1億2,000万人 | 120000000 | 人", "9万5千件 | 95000 | 件", "十件 | 10 | 件", "三百五十団体 | 350 | 団体",
        "１００ 自治体 | 100 | 自治体",
        "0.5ポイント | 0.5 | ポイント", "70パーセント | 70 | %", "5件/年 | 5 | 件/年", "(50000) | 50000 | ''",
        "20人月 | 20 | 人月", "0 | 0 | ''"})
    void amounts_are_read_with_their_unit(String written, BigDecimal value, String unit) {
        var quantity = Quantity.parse(written).orElseThrow();

        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.written()).isEqualTo(written);
        assertThat(quantity.limit()).isEqualTo(Limit.EXACT);
    }

    @ParameterizedTest
    @CsvSource({"約70％, true, false, EXACT", "延べ34回以上, false, true, AT_LEAST", "30か所程度, true, false, EXACT",
        "100%未満, false, false, BELOW",
        "100超, false, false, ABOVE", "3日以下, false, false, AT_MOST", "約延べ 1万人, true, true, EXACT",
        "1割弱, true, false, EXACT"})
    void words_around_the_number_are_understood(String written, boolean about, boolean cumulative,
            Limit limit) {
        var quantity = Quantity.parse(written).orElseThrow();

        assertThat(quantity.about()).isEqualTo(about);
        assertThat(quantity.cumulative()).isEqualTo(cumulative);
        assertThat(quantity.limit()).isEqualTo(limit);
    }

    @Test
    void brackets_are_a_minus_only_where_the_table_says_so() {
        assertThat(Quantity.parse("(50,000)", true).orElseThrow().value()).isEqualByComparingTo("-50000");
        assertThat(Quantity.parse("（▲5）", true).orElseThrow().value()).isEqualByComparingTo("-5");
        assertThat(Quantity.parse("(50,000)").orElseThrow().value()).isEqualByComparingTo("50000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"〇件", "○箇所", "◯％", "〇万人", "●●人"})
    void a_sign_in_place_of_the_number_is_to_be_filled_in(String written) {
        assertThat(Quantity.parse(written).orElseThrow().toBeFilled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "件", "千円", "-", "1,00", "3.14.15", "2026-03-25", "2,797(20%)", "なし", "1e9",
        "10~20件"})
    void what_is_no_amount_is_none(String written) {
        assertThat(Quantity.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"平成30年度までに約3万箇所、延べ26か所以上 | 約3万箇所,延べ26か所以上",
        "市民満足度〇%、利用者〇万人を達成 | 〇%,〇万人",
        "３ 基本理念、3本人確認 | ", "○ 地域の課題、〇〇サービス、1部局 | ", "対前年▲5.2％、-3件 | ▲5.2％",
        "1,741団体のうち658団体（37.8%） | 1,741団体,658団体,37.8%",
        "第1回、一部の自治体、一万件 | 1回,一万件", "v1.2件 A5件 | "})
    void amounts_are_found_in_running_text(String text, String found) {
        var quantities = Quantity.in(text);

        assertThat(String.join(",", quantities.stream().map(q -> q.quantity().written()).toList()))
                .isEqualTo(found == null ? "" : found);
        assertThat(quantities).allSatisfy(
                q -> assertThat(text.substring(q.start(), q.end())).isEqualTo(q.quantity().written()));
    }

    @Test
    void the_amounts_of_the_national_measures_are_found() {
        var quantities = Quantity.in(Sources.document("003")).stream().map(Quantity.Found::quantity).toList();

        assertThat(quantities).extracting(Quantity::written)
                .contains("約3万箇所", "2,000万円", "9万5千件以上", "約98万世帯", "延べ26か所", "37.8%")
                .doesNotContain("29年");
    }

    @Test
    void pieces_of_amounts_in_any_order_give_an_amount_or_none() {
        var parts = new String[]{"1", "23", "000", ",", ".", "万", "億", "千", "円", "件", "%", "約", "延べ", "▲",
            "-", "(", ")", "以上", "〇", "十", "兆", " ", "¥", "\uD842", "団体", "９"};
        var random = new Random(20261124);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            Quantity.parse(text.toString(), true)
                    .ifPresent(q -> assertThat(q.value().scale()).isNotNegative());
            assertThat(Quantity.in(text.toString()))
                    .allSatisfy(q -> assertThat(q.end()).isGreaterThan(q.start()));
        }
    }

    @Property
    void any_text_survives(@ForAll String text) {
        assertThat(Quantity.parse(text).map(Quantity::written)).isIn(
                java.util.Optional.empty(), java.util.Optional.of(text.strip()));
        assertThat(Quantity.in(text)).isNotNull();
    }
}
