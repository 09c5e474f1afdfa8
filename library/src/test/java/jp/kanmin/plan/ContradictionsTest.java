package jp.kanmin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Force;
import jp.kanmin.plan.rule.PlanRules;
import org.junit.jupiter.api.Test;

/// The contradictions between the source documents (X-01 … X-33 of the requirements) as far as they touch a plan, each
/// treated as the table of contradictions says. Those between the editions of the national list are in `measure`.
class ContradictionsTest {

    @Test
    void x01_a_new_plan_is_pattern_new_and_an_existing_one_pattern_existing() {
        assertThat(found("{\"pattern\": \"new\"}")).doesNotContain("KD-PATTERN");
        assertThat(found("{\"pattern\": \"existing\", \"position/0/relation\": \"inside\"}"))
                .doesNotContain("KD-PATTERN");
    }

    @Test
    void x02_no_check_demands_that_the_plan_be_subordinate() {
        for (var relation : List.of("below", "beside", "inside", "above")) {
            assertThat(
                    found("{\"pattern\": \"existing\", \"position/0/relation\": \"%s\"}".formatted(relation)))
                    .doesNotContain("KD-POSITION", "KD-POSITIONED");
        }
    }

    @Test
    void x03_a_title_alone_never_links_a_measure_to_the_nation() {
        assertThat(found("{\"measures/0/title\": \"コンビニ交付サービスの導入推進\", \"measures/0/links\": []}"))
                .contains("KD-ALIGN");
    }

    @Test
    void x05_and_x14_old_and_new_eras_of_one_fiscal_year_are_the_same_time() {
        assertThat(found(
                "{\"measures/0/schedules/0/due\": \"2026\", \"measures/0/schedules/0/as\": \"平成38年度末\"}"))
                .doesNotContain("KD-AS");
    }

    @Test
    void x07_counts_of_prefectures_are_one_series_with_its_goal() {
        assertThat(Adoption.series()).extracting(Adoption.Point::prefectures).containsExactly(22, 38, 47);
        assertThat(Adoption.series().getLast().date()).isEqualTo("2021-03-31");
    }

    @Test
    void x13_a_cost_cut_needs_its_base_year_and_subject() {
        assertThat(found(
                "{\"measures/0/kpis/0/name\": \"運用経費の3割削減\", \"measures/0/kpis/0/base\": {\"value\": 100}}"))
                .contains("KD-KPI-COST");
    }

    @Test
    void x15_a_year_and_a_fiscal_year_of_one_number_are_told_apart() {
        assertThat(found("{\"measures/0/schedules/0/due\": \"2028年\", \"measures/0/schedules/0/as\": \"\"}"))
                .contains("KD-YEAR-KIND");
    }

    @Test
    void x16_fields_have_aliases_and_other_is_a_field() {
        assertThat(found("{\"measures/0/field\": \"インフラ・防災・減災\"}")).doesNotContain("KD-FIELD");
        assertThat(found("{\"measures/0/field\": \"その他\"}")).doesNotContain("KD-FIELD");
    }

    @Test
    void x17_and_x18_pillar_and_field_are_independent_and_other_is_a_pillar() {
        assertThat(found("{\"measures/0/pillar\": \"5\", \"measures/0/field\": \"農林水産\"}"))
                .doesNotContain("KD-FIELD", "KD-PILLAR");
        assertThat(found("{\"measures/0/pillar\": \"other\"}")).doesNotContain("KD-PILLAR");
    }

    @Test
    void x20_a_plan_without_online_procedures_breaks_no_duty() {
        assertThat(forced("{\"measures/0/pillar\": \"2\", \"policies/0/text\": \"\"}", Force.MUST)).isEmpty();
    }

    @Test
    void x21_declining_the_direct_duties_is_a_breach_and_silence_is_not() {
        assertThat(
                found("{\"duties\": [{\"article\": \"15-1\", \"state\": \"declined\", \"text\": \"しない\"}]}"))
                .contains("KD-DUTY-DECLINED");
        assertThat(forced("{\"duties\": [], \"policies\": [], \"measures/1/pillar\": \"1\"}", Force.MUST))
                .isEmpty();
    }

    @Test
    void x22_the_two_names_of_the_cabinet_plan_are_one_line_of_versions() {
        for (var name : List.of("世界最先端IT国家創造宣言・官民データ活用推進基本計画", "世界最先端デジタル国家創造宣言・官民データ活用推進基本計画")) {
            assertThat(found("{\"position/0/plan\": \"%s\", \"position/0/date\": \"\"}".formatted(name)))
                    .contains("KD-NATIONAL-NAME");
        }
    }

    @Test
    void x23_and_x31_data_is_own_unless_said_and_only_on_a_device_is_not_public_private_data() {
        assertThat(found("{\"measures/1/data\": [{\"name\": \"施設一覧\"}]}")).doesNotContain("KD-DATA");
        assertThat(found("{\"measures/1/data\": [{\"name\": \"写真\", \"medium\": \"personal-device\"}]}"))
                .contains("KD-DATA");
    }

    @Test
    void x24_and_x25_doubts_of_the_national_list_are_a_note_and_never_a_breach() {
        var findings = findings(
                "{\"measures/0/links/0\": {\"edition\": \"list-2019\", \"code\": \"02-28\", \"relation\": \"equal\"}}");

        assertThat(findings).filteredOn(f -> f.rule().equals("KD-LINK-DOUBT")).extracting(Finding::force)
                .containsOnly(Force.NOTE);
    }

    @Test
    void x26_an_indicator_without_time_is_advice_while_the_measure_has_a_goal_and_a_time() {
        var findings = findings("{\"measures/0/kpis/1/target\": {\"value\": 30}}");

        assertThat(findings).filteredOn(f -> f.rule().equals("KD-KPI-GOAL")).extracting(Finding::force)
                .containsOnly(Force.ADVICE);
        assertThat(findings).extracting(Finding::rule).doesNotContain("KD-GOAL", "KD-TIME");
    }

    @Test
    void x27_the_words_of_a_prefecture_do_not_stay_in_a_municipal_plan() {
        assertThat(found("{\"measures/0/action\": \"県が保有する医療情報を使います。\"}")).contains("KD-SAMPLE-BODY");
    }

    @Test
    void x28_for_a_municipality_only_publication_and_the_body_are_musts() {
        var findings = findings("""
                {"chapters": [], "policies": [], "organisation": {}, "position": [], "periods": [], "security": {},
                 "benefits": {}, "problems": [], "duties": [], "contact": {}}""");

        assertThat(findings).filteredOn(f -> f.force() == Force.MUST).isEmpty();
        assertThat(found("{\"versions/0/published\": \"\", \"@asOf\": \"2026-06-01\"}"))
                .contains("KD-PUBLISH");
    }

    @Test
    void x29_the_municipal_chapters_are_not_asked_of_a_prefecture_and_it_says_so() {
        assertThat(found("{\"body\": \"180009\", \"chapters\": []}")).doesNotContain("KD-CHAPTERS")
                .contains("KD-PREFECTURE-GUIDE");
    }

    @Test
    void x32_the_yearly_review_binds_the_nation_and_is_advice_for_a_town() {
        var late = "\"reviews\": [], \"@asOf\": \"2029-05-01\"";

        assertThat(findings("{\"body\": \"000000\", %s}".formatted(late)))
                .filteredOn(f -> f.rule().equals("KD-NATION-REVIEW"))
                .isNotEmpty().extracting(Finding::force).containsOnly(Force.MUST);
        assertThat(findings("{%s}".formatted(late))).filteredOn(f -> f.rule().equals("KD-REVIEW"))
                .extracting(Finding::force)
                .containsOnly(Force.ADVICE);
    }

    @Test
    void a_plan_with_a_single_measure_breaks_no_must_and_no_principle() {
        var one = Examples.plan().at("measures/0").orElseThrow();
        var document = (jp.kanmin.json.Json.Obj) Examples.plan().replaced("measures",
                new jp.kanmin.json.Json.Arr(List.of(one)));
        var findings = new PlanChecker(PlanRules.ALL).check(PlanFile.of(document), Examples.TODAY);

        assertThat(findings).extracting(Finding::force).doesNotContain(Force.MUST, Force.PRINCIPLE);
    }

    @Test
    void an_undecided_plan_is_never_overdue() {
        var plan = PlanFile.of(Examples.json("{\"body\": \"182079\", \"name\": \"案\"}"));

        assertThat(new PlanChecker(PlanRules.ALL).check(plan, LocalDate.of(2050, 1, 1)))
                .extracting(Finding::force)
                .doesNotContain(Force.MUST);
    }

    private static List<Finding> findings(String changes) {
        return new PlanChecker(PlanRules.ALL).check(Examples.changed(changes));
    }

    private static List<String> found(String changes) {
        return findings(changes).stream().map(Finding::rule).toList();
    }

    private static List<Finding> forced(String changes, Force force) {
        return findings(changes).stream().filter(f -> f.force() == force).toList();
    }
}
