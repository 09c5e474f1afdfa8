package jp.kanmin.app.publication.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kanmin.app.publication.Markup;
import jp.kanmin.app.publication.Samples;
import org.junit.jupiter.api.Test;

/// What a reader finds where in the page of a plan.
class PlanPageTest {

    @Test
    void an_existing_plan_keeps_its_own_chapters_in_its_own_order() {
        var page = Markup.page(Samples.changed("""
                {"pattern": "existing", "chapters": [
                  {"id": "a", "title": "1. 計画の推進", "text": "体制", "covers": ["organisation", "security"]},
                  {"id": "b", "title": "2. 取組", "text": "取組", "covers": ["measures", "policy"]}]}"""));

        assertThat(page.select("section.chapter > h2").eachText()).containsExactly("1. 計画の推進", "2. 取組",
                "現状と課題", "計画の目的", "計画の位置付け",
                "問い合わせ先", "版の履歴", "この計画のデータ");
        assertThat(page.select("#chapter-1").text()).contains("副市長", "鯖江市情報セキュリティポリシー");
        assertThat(page.select("#chapter-2 article")).hasSize(3);
    }

    @Test
    void chapters_are_numbered_in_the_way_the_plan_asks_for() {
        var page = Markup.page(Samples.changed("{\"headings\": \"item\"}"));

        assertThat(page.select("#chapter-1 > h2, nav.part li:first-child").eachText()).hasSize(2)
                .allSatisfy(heading -> assertThat(heading).matches("第1[\\s\u2003]鯖江市の現状と課題"));
    }

    @Test
    void a_measure_of_another_body_stands_beside_the_national_ones() {
        var page = Markup.page(Samples.changed("""
                {"measures/0/links/1": {"body": "180009", "measure": "p1", "title": "電子申請の共同利用",
                  "relation": "part", "reason": "県の仕組みを使うため。"}}"""));

        assertThat(page.select("#measure-m1").text()).contains(
                "ほかの団体の施策との関係 電子申請の共同利用 福井県 一部を取り入れます：県の仕組みを使うため。");
    }

    @Test
    void other_laws_and_several_periods_are_told() {
        var page = Markup.page(Samples.changed("""
                {"laws": [{"law": "地域公共交通の活性化及び再生に関する法律", "article": "5条", "name": "地域公共交通計画"}],
                 "periods": [{"from": 2026, "to": 2035, "as": "令和8年度～令和17年度", "what": "基本方針"},
                             {"from": 2026, "to": 2028, "as": "令和8年度～令和10年度", "what": "施策"}]}"""));

        assertThat(page.select("#chapter-3").text()).contains("兼ねるほかの法律の計画", "地域公共交通計画", "5条");
        assertThat(page.select(".figures").text()).contains("基本方針: 令和8年度～令和17年度",
                "施策: 令和8年度～令和10年度");
    }

    @Test
    void a_joint_plan_names_its_bodies_and_a_shared_measure_says_where_it_is_counted() {
        var page = Markup.page(Samples.changed(
                """
                {"joint": [{"body": "182095", "role": "データの公開"}], "measures/0/kpis": [],
                 "measures/0/links/1": {"body": "182010", "measure": "m1", "title": "共同の窓口", "relation": "equal"}}"""));

        assertThat(page.select("#chapter-3").text()).contains("共同で作る団体 鯖江市 代表 越前市 データの公開");
        assertThat(page.select("#measure-m1").text()).contains("福井市の計画の施策「共同の窓口」と共通です");
    }

    @Test
    void the_expected_effects_of_a_measure_are_told() {
        var page = Markup.page(Samples.changed("{\"measures/0/effects\": [\"once-only\", \"x-other\"]}"));

        assertThat(page.select("#measure-m1").text()).contains("期待する効果 ワンスオンリー x-other");
    }

    @Test
    void the_matrix_shows_every_cell_and_leads_to_the_measures() {
        var matrix = Markup.page(Samples.example()).select(".matrix");

        assertThat(matrix.select("tbody tr")).hasSize(6)
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(10));
        assertThat(matrix.select("td.empty")).hasSize(51);
        assertThat(matrix.select("a").eachAttr("href")).containsExactly("#measure-m1", "#measure-m2",
                "#measure-m3");
    }

    @Test
    void an_own_class_gets_a_column_of_its_own() {
        var page = Markup
                .page(Samples.changed("{\"fields\": [{\"name\": \"子育て\"}], \"measures/2/field\": \"子育て\"}"));

        assertThat(page.select(".matrix thead th").eachText()).contains("子育て");
    }

    @Test
    void indicators_that_are_no_numbers_are_said_in_words() {
        var page = Markup.page(Samples.changed(
                """
                {"measures/2/kpis": [
                  {"id": "k1", "name": "窓口の導入", "kind": "progress", "type": "boolean", "base": {"value": false}, "target": {"value": true, "due": "2027"}},
                  {"id": "k2", "name": "アクセシビリティ", "kind": "effect", "type": "level", "scale": ["A", "AA"], "base": {"value": "A"}, "target": {"value": "AA", "due": "2028"}},
                  {"id": "k3", "name": "残る手続", "kind": "progress", "type": "stages", "unit": "件", "target": {"value": [20, 12, 4], "due": "2028"}}]}"""));
        var sheet = page.select("#measure-m3");

        assertThat(sheet.select("svg")).isEmpty();
        assertThat(sheet.select(".figures").text()).contains("未実施 → 実施", "A → AA");
        assertThat(sheet.select("table").text()).contains("20 → 12 → 4件", "段階 A → AA");
    }

    @Test
    void the_unknown_is_hatched_and_said_never_zero() {
        var sheet = Markup.page(Samples.example()).select("#measure-m2");

        assertThat(sheet.select("rect.unknown")).hasSize(2);
        assertThat(sheet.select("svg:has(rect.unknown)").text()).contains("現状は未定、目標は未定です。")
                .doesNotContain("0");
        assertThat(sheet.select("table").text()).contains("値を決める時期 令和9年3月（2027年3月）", "集計の仕組みを入れてから");
    }

    @Test
    void partners_that_are_bodies_are_named() {
        var page = Markup.page(
                Samples.changed("{\"measures/0/partners\": [{\"body\": \"180009\", \"role\": \"共同の窓口\"}]}"));

        assertThat(page.select("#measure-m1").text()).contains("福井県 共同の窓口");
    }
}
