package jp.kanmin.plan.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.rule.PlanRules;
import org.junit.jupiter.api.Test;

class KpiAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Json.Obj NEW = Json.Obj.EMPTY.with("id", Json.of("k1"));

    @Test
    void a_name_brings_a_guess_that_waits_to_be_confirmed() {
        var kpi = answered(KpiQuestion.NAME, NEW, Map.of("name", "窓口の待ち時間"));

        assertThat(kpi.at("type")).contains(Json.of("duration"));
        assertThat(kpi.at("unit")).contains(Json.of("分"));
        assertThat(kpi.at("direction")).contains(Json.of("down"));
        assertThat(kpi.at("confirmed")).contains(Json.of(false));
        assertThat(KpiQuestion.open(read(kpi))).contains(KpiQuestion.TYPE);
    }

    @Test
    void question_after_question_makes_an_indicator_without_findings() {
        var kpi = answered(KpiQuestion.NAME, NEW, Map.of("name", "オンライン申請の割合", "kind", "effect"));
        kpi = answered(KpiQuestion.TYPE, kpi, Map.of("type", "rate"));
        kpi = answered(KpiQuestion.UNIT, kpi, Map.of("unit", "％", "direction", "up", "numerator", "オンライン申請",
                "denominator", "すべての申請"));
        kpi = answered(KpiQuestion.BASE, kpi, Map.of("value", "６％", "year", "R7"));
        kpi = answered(KpiQuestion.TARGET, kpi, Map.of("how", "value", "value", "30%", "due", "令和10年度"));

        assertThat(KpiQuestion.open(read(kpi))).isEmpty();
        assertThat(findings(kpi)).isEmpty();
        assertThat(kpi.at("target/due")).contains(Json.of("2028"));
    }

    @Test
    void a_goal_that_is_missing_is_found_and_following_the_state_is_accepted_with_a_note() {
        var kpi = answered(KpiQuestion.NAME, NEW, Map.of("name", "電子化した手続の数"));
        kpi = answered(KpiQuestion.UNIT, kpi, Map.of("unit", "件", "direction", "up"));
        kpi = answered(KpiQuestion.BASE, kpi, Map.of("value", "0", "year", "2025"));

        assertThat(findings(kpi)).extracting(Finding::rule).contains("KD-KPI-GOAL");

        kpi = answered(KpiQuestion.TARGET, kpi, Map.of("how", "state", "remind", "令和9年6月"));
        assertThat(read(kpi).followsTheState()).isTrue();
        assertThat(read(kpi).remind())
                .hasValueSatisfying(date -> assertThat(date.written()).isEqualTo("令和9年6月"));
        assertThat(findings(kpi)).extracting(Finding::rule).containsExactly("KD-KPI-STATE");
    }

    @Test
    void when_the_day_to_look_has_passed_it_is_said() {
        var kpi = answered(KpiQuestion.TARGET, started(), Map.of("how", "state", "remind", "2026-06"));

        assertThat(findings(kpi)).extracting(Finding::rule).contains("KD-KPI-STATE-OVER");
    }

    @Test
    void not_known_yet_takes_a_date_to_settle_it() {
        var refused = KpiAnswers.of(KpiQuestion.TARGET, started(),
                typed(Map.of("how", "unknown", "reason", "調査中")));
        assertThat(refused.troubles()).extracting(KpiAnswers.Trouble::field).containsExactly("until");

        var kpi = answered(KpiQuestion.TARGET, started(),
                Map.of("how", "unknown", "reason", "調査中", "until", "2027-03"));
        assertThat(read(kpi).isExcused()).isTrue();
        assertThat(findings(kpi)).isEmpty();
    }

    @Test
    void an_unknown_base_stays_unknown_when_the_target_is_set() {
        var kpi = answered(KpiQuestion.BASE, started(), Map.of("how", "unknown", "until", "2027-03"));
        kpi = answered(KpiQuestion.TARGET, kpi, Map.of("how", "value", "value", "30", "due", "2028"));

        assertThat(read(kpi).indicator().unknown()).isPresent();
        assertThat(read(kpi).indicator().base().value()).isEmpty();
    }

    @Test
    void done_or_not_has_a_day_and_nothing_else() {
        var kpi = answered(KpiQuestion.TYPE, answered(KpiQuestion.NAME, NEW, Map.of("name", "システムの導入")),
                Map.of("type", "boolean"));
        assertThat(KpiQuestion.open(read(kpi))).contains(KpiQuestion.TARGET);

        kpi = answered(KpiQuestion.TARGET, kpi, Map.of("how", "value", "due", "2028-03"));
        assertThat(kpi.at("target/value")).contains(Json.of(true));
        assertThat(findings(kpi)).isEmpty();
    }

    @Test
    void doubts_about_the_figures_are_findings_beside_the_field() {
        var kpi = answered(KpiQuestion.TARGET, started(),
                Map.of("how", "value", "value", "5", "due", "2028"));
        assertThat(findings(kpi)).extracting(Finding::rule).contains("KD-KPI-DIRECTION");

        var late = answered(KpiQuestion.TARGET, started(),
                Map.of("how", "value", "value", "50", "due", "2040"));
        assertThat(findings(late)).extracting(Finding::rule).contains("KD-DATES-IN-PERIOD");

        var survey = answered(KpiQuestion.UNIT, started().with("type", Json.of("survey")),
                Map.of("unit", "％", "direction", "up", "respondents", "19人"));
        assertThat(findings(survey)).extracting(Finding::rule).contains("KD-KPI-SURVEY");
    }

    @Test
    void what_cannot_be_understood_changes_nothing() {
        var before = started();
        for (var bad : List.of("たくさん", "1".repeat(1_000_000), "<script>alert(1)</script>")) {
            var outcome = KpiAnswers.of(KpiQuestion.TARGET, before,
                    typed(Map.of("how", "value", "value", bad, "due", bad)));
            assertThat(outcome.kpi()).isEqualTo(before);
            assertThat(outcome.troubles()).extracting(KpiAnswers.Trouble::field).contains("value", "due");
        }
        var long1 = KpiAnswers.of(KpiQuestion.NAME, before, typed(Map.of("name", "長".repeat(1_000_000))));
        assertThat(long1.isGood()).isFalse();
        assertThat(answered(KpiQuestion.NAME, NEW, Map.of("name", "数\u0000\u0007え")).at("name"))
                .contains(Json.of("数 え"));
    }

    @Test
    void the_library_proposes_what_sample_nation_and_neighbours_count() {
        var document = Json.Obj.EMPTY.with("measures",
                new Json.Arr(List.of(Json.Obj.EMPTY.with("id", Json.of("m1"))
                        .with("title", Json.of("オープンデータ")).with("sample", Json.of("7")).with("links",
                                new Json.Arr(List.of(Json.Obj.EMPTY.with("edition", Json.of("list-2019"))
                                        .with("code", Json.of("02-05"))
                                        .with("relation", Json.of("part"))))))));
        var plan = PlanFile.of(document).plan();
        var other = PlanFile.of((Json.Obj) document.replaced("measures/0/kpis", new Json.Arr(List.of(
                Json.Obj.EMPTY.with("id", Json.of("k1")).with("name", Json.of("公開したデータの数")))))).plan();

        var proposals = KpiLibrary.of(plan, plan.measures().getFirst(),
                List.of(new KpiLibrary.Other("福井市", other)));

        assertThat(proposals).extracting(KpiLibrary.Proposal::source).contains(KpiLibrary.Source.SAMPLE,
                KpiLibrary.Source.NATIONAL, KpiLibrary.Source.OTHER);
        assertThat(proposals).extracting(KpiLibrary.Proposal::name)
                .contains("地方公共団体におけるオープンデータ取組率", "公開したデータの数");
        assertThat(KpiLibrary.of(other, other.measures().getFirst(), List.of()))
                .extracting(KpiLibrary.Proposal::name).doesNotContain("公開したデータの数");
    }

    private static Json.Obj started() {
        return (Json.Obj) Examples.plan().at("measures/0/kpis/0").orElseThrow();
    }

    private static Json.Obj answered(KpiQuestion question, Json.Obj kpi, Map<String, String> answers) {
        var outcome = KpiAnswers.of(question, kpi, typed(answers));
        assertThat(outcome.troubles()).isEmpty();
        return outcome.kpi();
    }

    private static java.util.function.Function<String, String> typed(Map<String, String> answers) {
        return field -> answers.getOrDefault(field, "");
    }

    private static Kpi read(Json.Obj kpi) {
        return file(kpi).plan().measures().getFirst().kpis().getFirst();
    }

    private static List<Finding> findings(Json.Obj kpi) {
        return new PlanChecker(PlanRules.ALL).check(file(kpi), TODAY).stream()
                .filter(finding -> finding.place() instanceof jp.kanmin.finding.Place.Path(var path)
                        && path.startsWith("measures/0/kpis/0"))
                .toList();
    }

    private static PlanFile file(Json.Obj kpi) {
        return PlanFile.of((Json.Obj) Examples.plan().replaced("measures/0/kpis/0", kpi));
    }
}
