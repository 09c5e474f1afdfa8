package jp.kanmin.table.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Severity;
import jp.kanmin.table.rule.profile.TableCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableRulesTest {

    private static final Set<String> ONLY_WORKBOOKS = Set.of("L1-10", "L1-11", "L1-12", "L1-13", "L2-06",
            "L3-02");
    private static final Set<String> ONLY_LISTS = Set.of("L1-14", "L1-15");

    static List<Rule<TableCase>> rules() {
        return TableRules.ALL;
    }

    @Test
    void the_thirty_official_rules_are_there_in_their_order() {
        assertThat(TableRules.ALL).extracting(Rule::id).containsExactly("L1-01", "L1-02", "L1-03", "L1-04",
                "L1-05",
                "L1-06", "L1-07", "L1-08", "L1-09", "L1-10", "L1-11", "L1-12", "L1-13", "L1-14", "L1-15",
                "L2-01",
                "L2-02", "L2-03", "L2-04", "L2-05", "L2-06", "L3-01", "L3-02", "L3-03", "L3-04", "L3-05",
                "L3-06",
                "L3-07", "L3-08", "L3-09");
        assertThat(TableRules.ALL).extracting(Rule::force).containsOnly(Force.ADVICE);
        assertThat(TableRules.ALL).allMatch(rule -> rule.citation().contains("機械可読性ルール " + rule.id()));
    }

    @ParameterizedTest
    @CsvSource({"L1-01,FATAL", "L1-04,MAJOR", "L1-09,MINOR", "L1-12,CRITICAL", "L2-01,FATAL",
        "L2-04,CRITICAL",
        "L2-06,MAJOR", "L3-01,FATAL", "L3-04,MAJOR", "L3-06,CRITICAL"})
    void rules_are_as_grave_as_the_ministry_says(String id, Severity severity) {
        assertThat(TableRules.find(id).orElseThrow().severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_holds_in_its_good_example_and_is_broken_in_its_bad_one(Rule<TableCase> rule) {
        if (!ONLY_WORKBOOKS.contains(rule.id())) {
            judge(rule, SheetText::list);
        }
        if (!ONLY_LISTS.contains(rule.id())) {
            judge(rule, SheetText::workbook);
        }
    }

    private static void judge(Rule<TableCase> rule, Function<String, TableCase> read) {
        assertThat(rule.findings(read.apply(rule.good()))).as("%s good", rule.id()).isEmpty();
        assertThat(rule.findings(read.apply(rule.bad()))).as("%s bad", rule.id()).isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.message().ja()).doesNotContain("%").doesNotContain("null");
                    assertThat(finding.remedy().ja()).endsWith("。");
                });
    }

    @Test
    void addresses_sentences_links_and_names_are_no_breach() {
        var c = SheetText.list("""
                名称,所在地,説明,URL,電話番号
                "中央図書館、分室","本町1-2-3、4階","本と雑誌があり、学習室も使えます。",https://example.jp/a,b",03-1234-5678
                スポーツ・文化センター,"東町4-5,別館","体育館、武道場、プールがあり、夜間も使えます。",https://example.jp/c/d,03-1234-5679
                こども・子育て・健康プラザ,西町6-7,"親子で遊べる部屋があり、予約はいりません。",https://example.jp/e,03-1234-5680""");

        assertThat(findings("L1-07", c)).isEmpty();
        assertThat(findings("L1-06", c)).isEmpty();
    }

    @Test
    void neighbouring_breaches_of_one_column_are_one_finding() {
        var c = SheetText.workbook("""
                地区,金額（円）
                東,"1,200円"
                西,▲300
                南,500
                北,600
                中,"1,300円\"""");

        assertThat(findings("L2-01", c)).extracting(Finding::place)
                .containsExactly(new Place.Range("表", "B2:B3"), new Place.Range("表", "B6"));
    }

    @Test
    void in_a_list_the_place_is_the_line_on_which_the_record_begins() {
        var c = SheetText.list("""
                地区,備考,金額
                東,一行目⏎二行目,10
                西,,▲300
                南,,20
                北,,30""");

        assertThat(findings("L2-01", c)).extracting(Finding::place).containsExactly(new Place.Line(4, "金額"));
        assertThat(findings("L1-14", c)).extracting(Finding::place).containsExactly(new Place.Line(2, ""));
    }

    @Test
    void names_of_people_keep_their_blanks_and_headings_do_not() {
        var c = SheetText.list("""
                氏　名,役　職
                林　誠,会長
                森　実,副会長""");

        assertThat(findings("L1-06", c)).hasSize(1).first().extracting(Finding::place)
                .isEqualTo(new Place.Line(1, ""));
    }

    @Test
    void a_denial_is_not_the_same_answer() {
        var c = SheetText.list("状態\n" + "取組んでいる\n取組んでいない\n取り組んでいる\n取組んでいる\n".repeat(4));

        assertThat(findings("L2-04", SheetText.list("""
                番号,状態
                a,取組んでいる
                b,取組んでいない
                c,取組んでいる
                d,取組んでいない
                e,取組んでいる
                f,取組んでいる"""))).isEmpty();
        assertThat(c.sheets()).isNotEmpty();
    }

    @Test
    void codes_that_lost_their_zero_are_told_from_wrong_ones() {
        var c = SheetText.list("""
                団体コード,団体名
                10006,北海道
                011002,札幌市
                011003,札幌市""");

        assertThat(findings("L3-06", c)).extracting(f -> f.message().ja()).anyMatch(m -> m.contains("先頭の0"))
                .anyMatch(m -> m.contains("検査数字"));
    }

    @Test
    void where_there_is_no_version_before_the_form_is_not_judged() {
        var diagnosis = Diagnosis.of(SheetText.list("地区,件数\n東,10\n西,20"));

        assertThat(diagnosis.notJudged()).containsKey("L3-07");
        assertThat(diagnosis.score()).containsEntry("L1", 100).containsEntry("L2", 100).containsEntry("L3",
                100);
        assertThat(diagnosis.findings()).isEmpty();
    }

    @Test
    void each_rule_costs_once_and_a_fatal_one_costs_all() {
        var diagnosis = Diagnosis.of(SheetText.workbook("""
                地区別人口

                地区,人口（人）
                東,10
                西,20

                出典：市民課
                @merge A1:B1"""));

        assertThat(diagnosis.score()).containsEntry("L1", 100 - 10 - 5).containsEntry("L2", 100)
                .containsEntry("L3", 0);
    }

    @Test
    void the_rules_of_2020_are_a_view_of_the_findings() {
        var findings = Diagnosis.of(SheetText.workbook("地区,金額（円）\n東,▲10\n西,20\n南,30\n@merge A1:A2"))
                .findings();
        var view = Rules2020.of(findings);

        assertThat(view.keySet()).hasSize(15).containsSequence("1-13", "2-1", "2-2");
        assertThat(view.get("1-4")).isNotEmpty();
        assertThat(view.get("1-3")).isNotEmpty();
        assertThat(view.get("1-7")).isEmpty();
    }

    private static List<Finding> findings(String id, TableCase c) {
        return TableRules.find(id).orElseThrow().findings(c);
    }
}
