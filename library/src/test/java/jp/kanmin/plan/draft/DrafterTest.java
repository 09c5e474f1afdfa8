package jp.kanmin.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Force;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.rule.PlanRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrafterTest {

    private static final Body TOWN = Bodies.find("182079").orElseThrow();

    @Test
    void a_new_plan_has_seven_chapters_with_the_towns_name_and_three_measures_to_start_from() {
        var plan = draft(TOWN, Plan.Pattern.NEW, "{}");

        assertThat(plan.name()).isEqualTo("鯖江市官民データ活用推進計画");
        assertThat(plan.chapters()).extracting(Plan.Chapter::id).containsExactly("situation", "purpose",
                "position",
                "organisation", "policy", "measures", "security");
        assertThat(plan.chapters().getFirst().title()).contains("鯖江市");
        assertThat(plan.policies()).hasSize(5);
        assertThat(plan.measures()).hasSizeBetween(1, 5)
                .allSatisfy(m -> assertThat(m.origin()).isEqualTo("sample"));
    }

    @Test
    void what_is_missing_stays_to_be_filled_and_is_asked_for() {
        var findings = check(draft(TOWN, Plan.Pattern.NEW, "{}"));

        assertThat(findings).extracting(Finding::rule).contains("KD-CONTACT", "KD-PERIOD", "KD-PLACEHOLDER",
                "KD-GOAL");
        assertThat(findings).extracting(Finding::force).doesNotContain(Force.MUST);
    }

    @Test
    void nothing_that_was_answered_is_lost() {
        var plan = draft(TOWN, Plan.Pattern.NEW,
                """
                {"memo": "手元の控え", "contact": {"section": "総務課"}, "chapters": [{"id": "purpose", "text": "私たちの目的です。"},
                 {"id": "own", "title": "町のことば", "text": "大切な章です。"}], "measures": [{"sample": "7", "owner": "総務課"}]}""");

        assertThat(plan.document().at("memo")).contains(Json.of("手元の控え"));
        assertThat(plan.contact().section()).isEqualTo("総務課");
        assertThat(plan.chapters()).extracting(Plan.Chapter::text).contains("私たちの目的です。", "大切な章です。");
        assertThat(plan.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.owner()).isEqualTo("総務課");
            assertThat(measure.title()).contains("オープンデータ化");
            assertThat(measure.kpis()).isNotEmpty();
            assertThat(measure.links()).isNotEmpty();
        });
    }

    @Test
    void a_national_measure_is_taken_with_its_link() {
        var plan = draft(TOWN, Plan.Pattern.NEW, "{\"measures\": [{\"national\": \"02-05\"}]}");

        assertThat(plan.measures().getFirst().links()).singleElement()
                .satisfies(link -> assertThat(link.code()).isEqualTo("02-05"));
        assertThat(check(plan)).extracting(Finding::rule).doesNotContain("KD-LINK", "KD-ALIGN", "KD-ORIGIN");
    }

    @Test
    void an_existing_plan_keeps_its_structure_and_gains_what_it_lacks() {
        var plan = draft(TOWN, Plan.Pattern.EXISTING, """
                {"chapters": [{"id": "c1", "title": "第1章 趣旨", "text": "趣旨です。", "covers": ["purpose", "position"]},
                 {"id": "c2", "title": "第2章 動向", "text": "動向です。", "covers": ["situation"]}]}""");

        assertThat(plan.chapters()).extracting(Plan.Chapter::id).containsExactly("c1", "c2", "organisation",
                "policy",
                "measures", "security");
        assertThat(check(plan)).extracting(Finding::rule).doesNotContain("KD-CHAPTERS");
    }

    @Test
    void a_simplified_plan_with_minimal_fields_is_valid_and_grows_into_seven_chapters_with_the_same_data() {
        var answers = """
                {"contact": {"section": "総務課", "phone": "0778-00-0000"}, "periods": [{"from": 2026, "to": 2028}],
                 "measures": [{"title": "講習", "origin": "own", "pillar": "4", "field": "その他", "owner": "福祉課", "action": "開きます。",
                  "kpis": [{"id": "k1", "name": "参加者数", "kind": "effect", "type": "count", "unit": "人", "base": {"value": 0, "year": 2025},
                  "target": {"value": 100, "due": "2028"}}]}]}""";
        var simple = draft(TOWN, Plan.Pattern.SIMPLIFIED, answers);
        var full = PlanFile.of(Drafter.draft(TOWN, Plan.Pattern.NEW, simple.document())).plan();

        assertThat(simple.chapters()).isEmpty();
        assertThat(check(simple)).extracting(Finding::force).doesNotContain(Force.MUST, Force.PRINCIPLE);
        assertThat(full.chapters()).hasSize(7);
        assertThat(full.document().at("measures")).isEqualTo(simple.document().at("measures"));
        assertThat(full.contact()).isEqualTo(simple.contact());
    }

    @Test
    void a_prefecture_is_not_told_to_regard_its_prefecture() {
        var plan = draft(Bodies.find("180009").orElseThrow(), Plan.Pattern.NEW, "{}");

        assertThat(plan.document().toString()).doesNotContain("〔", "市町村の場合");
    }

    @ParameterizedTest
    @EnumSource(Plan.Pattern.class)
    void drafts_have_the_form_of_the_format(Plan.Pattern pattern) {
        for (var sample = 1; sample <= 44; sample++) {
            var file = PlanFile.of(Drafter.draft(TOWN, pattern,
                    Examples.json("{\"measures\": [{\"sample\": \"%d\"}]}".formatted(sample))));

            assertThat(file.troubles()).as("sample %d", sample).isEmpty();
            assertThat(file.plan().measures()).hasSize(1);
        }
    }

    private static Plan draft(Body body, Plan.Pattern pattern, String answers) {
        return PlanFile.of(Drafter.draft(body, pattern, Examples.json(answers))).plan();
    }

    private static List<Finding> check(Plan plan) {
        return new PlanChecker(PlanRules.ALL).check(PlanFile.of(plan.document()), Examples.TODAY);
    }
}
