package jp.kanmin.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.evidence.SavedAmount.Per;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    @Test
    void a_measure_without_a_fact_stands_on_the_list_of_gaps_and_so_does_an_indicator_without_its_base() {
        var plan = plan("""
                {"problems": [{"text": "窓口が混む"}, {"text": "高齢化", "measures": ["m3"],
                  "evidence": [{"figure": "32％", "source": "国勢調査"}]}],
                 "measures": [
                  {"id": "m1", "title": "一", "kpis": [{"name": "件数"}, {"name": "率", "base": {"value": 0}},
                    {"name": "調査中", "unknown": {"until": "2027-03", "reason": "集計中"}}]},
                  {"id": "m2", "title": "二", "evidence": [{"figure": "9％", "source": "調べ"}]},
                  {"id": "m3", "title": "三"}]}""");

        assertThat(EvidenceGap.of(plan)).extracting(gap -> gap.kind() + " " + gap.title())
                .containsExactly("PROBLEM 窓口が混む", "MEASURE 一", "KPI 件数");
        assertThat(EvidenceGap.of(plan)).extracting(EvidenceGap::path)
                .containsExactly("problems/0/evidence", "measures/0/evidence", "measures/0/kpis/0/base");
        assertThat(EvidenceGap.of(plan("{}"))).isEmpty();
    }

    @Test
    void an_effect_that_three_measures_name_counts_three() {
        var plan = plan("""
                {"measures": [{"id": "a", "effects": ["once-only", "once-only"]}, {"id": "b", "effects": ["once-only"]},
                 {"id": "c", "effects": ["once-only", "lower-cost", "magic"]}, {"id": "d"}]}""");

        var measures = Effect.measures(plan);
        assertThat(measures.get(Effect.ONCE_ONLY)).hasSize(3);
        assertThat(measures.get(Effect.LOWER_COST)).hasSize(1);
        assertThat(measures.get(Effect.DIGITAL_FIRST)).isEmpty();
        assertThat(measures).hasSize(4);
    }

    @Test
    void three_million_saved_and_used_for_another_measure_leave_nothing() {
        var savings = Savings.of(plan("""
                {"measures": [
                 {"id": "m1", "title": "帳票の見直し", "savings": [{"amount": "300万円", "usedFor": "m2"},
                   {"amount": "年120時間", "usedFor": ""}, {"amount": "年80時間", "usedFor": "窓口の相談"}]},
                 {"id": "m2", "title": "オンライン申請", "savings": [{"amount": "職員の手間", "usedFor": "m1"},
                   {"amount": "", "usedFor": ""}]}]}"""));

        assertThat(savings.totals()).satisfiesExactly(yen -> {
            assertThat(yen.unit()).isEqualTo("円");
            assertThat(yen.freed()).isEqualByComparingTo(new BigDecimal("3000000"));
            assertThat(yen.balance()).isEqualByComparingTo(BigDecimal.ZERO);
        }, hours -> {
            assertThat(hours.per()).isEqualTo(Per.YEAR);
            assertThat(hours.balance()).isEqualByComparingTo(new BigDecimal("120"));
        });
        assertThat(savings.lines().getFirst().usedFor()).isEqualTo("オンライン申請");
        assertThat(savings.lines().get(2).feedsMeasure()).isFalse();
        assertThat(savings.unreadable()).extracting(Savings.Line::written).containsExactly("職員の手間");
        assertThat(savings.totalsOf("m2")).as("what cannot be read is no zero").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300万円,3000000,円,ONCE", "年300万円,3000000,円,YEAR", "年間約３００万円,3000000,円,YEAR",
        "約1200千円,1200000,円,ONCE", "毎月20時間,20,時間,MONTH", "年間 延べ34時間以上,34,時間,YEAR",
        "300万円/年,3000000,円,YEAR", "委託費300万円,3000000,円,ONCE", "二人,2,人,ONCE"})
    void amounts_are_read_as_people_write_them(String written, BigDecimal value, String unit, Per per) {
        var amount = SavedAmount.read(written).orElseThrow();

        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.unit()).isEqualTo(unit);
        assertThat(amount.per()).isEqualTo(per);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "職員の手間", "300", "〇万円", "▲300万円", "0円", "3人で300万円", "多数", "年",
        "令和8年度"})
    void what_is_no_single_amount_is_not_guessed(String written) {
        assertThat(SavedAmount.read(written)).isEmpty();
        assertThat(SavedAmount.read(written.repeat(100_000))).isEmpty();
    }

    private static Plan plan(String changes) {
        Json document = Examples.json("{\"problems\": [], \"measures\": []}");
        for (var change : Examples.json(changes).fields().entrySet()) {
            document = document.replaced(change.getKey(), change.getValue());
        }
        return PlanFile.of((Json.Obj) document).plan();
    }
}
