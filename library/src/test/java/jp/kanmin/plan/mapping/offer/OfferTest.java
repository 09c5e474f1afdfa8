package jp.kanmin.plan.mapping.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kanmin.document.Block;
import jp.kanmin.document.Document;
import jp.kanmin.document.Look;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import org.junit.jupiter.api.Test;

class OfferTest {

    @Test
    void a_list_of_measures_is_offered_with_their_indicators() {
        var offers = offers("施策", """
                施策名|担当課|取組内容|指標|現状値（令和元年度）|目標値（令和6年度）
                電子申請の拡充|総務課|申請を増やします|電子申請の件数|1,200件|3,000件
                ||| 利用者の満足度|－|80％
                オープンデータ|企画課|公開します|公開データ数|未定|50件""");

        assertThat(offers).extracting(Offer::kind).containsOnly(Offer.Kind.MEASURE).hasSize(2);
        var first = offers.getFirst().content();
        assertThat(first.at("title")).contains(Json.of("電子申請の拡充"));
        assertThat(first.at("owner")).contains(Json.of("総務課"));
        assertThat(first.at("action")).contains(Json.of("申請を増やします"));
        assertThat(text(first, "kpis/0/name")).isEqualTo("電子申請の件数");
        assertThat(text(first, "kpis/0/unit")).isEqualTo("件");
        assertThat(text(first, "kpis/0/base/value")).isEqualTo("1200");
        assertThat(text(first, "kpis/0/base/year")).isEqualTo("2019");
        assertThat(text(first, "kpis/0/target/value")).isEqualTo("3000");
        assertThat(text(first, "kpis/0/target/due")).isEqualTo("2024");
        assertThat(first.at("kpis/0/confirmed")).contains(Json.of(false));
        assertThat(text(first, "kpis/1/name")).isEqualTo("利用者の満足度");
        assertThat(first.at("kpis/1/base")).isEmpty();
        assertThat(offers.getFirst().place()).isEqualTo(new Offer.Place("1", 1, 2, 3));
        assertThat(offers.get(1).content().at("kpis/0/base/value")).as("unknown stays unknown").isEmpty();
    }

    @Test
    void a_table_of_indicators_alone_is_offered_as_indicators() {
        var offers = offers("目標", """
                指標|単位|基準値|令和4年度|令和5年度|令和6年度
                公開データ数|件|10|20|30|40
                研修を受けた職員の割合|％|未定|調査中|調査中|調査中""");

        assertThat(offers).extracting(Offer::kind).containsOnly(Offer.Kind.KPI).hasSize(2);
        assertThat(text(offers.getFirst().content(), "target/value")).isEqualTo("40");
        assertThat(text(offers.getFirst().content(), "target/due")).isEqualTo("2024");
        assertThat(text(offers.getFirst().content(), "base/value")).isEqualTo("10");
        assertThat(offers.get(1).content().at("target")).isEmpty();
        assertThat(text(offers.get(1).content(), "unknown/reason")).isEqualTo("未定");
    }

    @Test
    void accepted_indicators_go_into_the_measure_that_was_named_or_become_one() {
        var offers = new ArrayList<>(offers("施策", """
                施策名|担当課|指標|目標値
                電子申請の拡充|総務課|電子申請の件数|3,000件
                オープンデータ|企画課|公開データ数|50件"""));
        offers.addAll(offers("目標", """
                指標|基準値|目標値
                待ち時間|30分|10分
                研修を受けた職員|12人|80人"""));

        var measures = Accepted.measures(offers, Map.of(2, 0, 3, 2, 4, 0, 99, 0));
        assertThat(measures).extracting(measure -> JsonResource.text((Json.Obj) measure, "title"))
                .containsExactly("オープンデータ", "研修を受けた職員");
        assertThat(text((Json.Obj) measures.getFirst(), "kpis/1/name")).isEqualTo("待ち時間");
        assertThat(text((Json.Obj) measures.getFirst(), "kpis/1/id")).isEqualTo("k2");
        assertThat(text((Json.Obj) measures.get(1), "kpis/0/name")).isEqualTo("研修を受けた職員");
        assertThat(Accepted.measures(offers, Map.of(3, 1))).as("its measure is taken with it").singleElement()
                .satisfies(one -> assertThat(text((Json.Obj) one, "title")).isEqualTo("電子申請の拡充"));
        assertThat(Accepted.measures(offers, Map.of(3, 4))).as("an indicator is no home").isEmpty();
    }

    @Test
    void two_lines_of_headings_are_read_as_one() {
        var offers = offers("目標", """
                指標|実績|目標|
                |令和元年度|令和5年度|令和6年度
                公開データ数|10件|30件|40件""");

        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(text(offer.content(), "base/year")).isEqualTo("2019");
            assertThat(text(offer.content(), "target/value")).isEqualTo("40");
            assertThat(text(offer.content(), "target/due")).isEqualTo("2024");
        });
    }

    @Test
    void a_form_for_one_measure_takes_its_name_from_the_heading_above() {
        var offers = offers("電子申請の拡充", """
                課題|窓口が混み合っています
                取組内容|申請を増やします
                担当課|総務課
                指標|電子申請の件数
                目標値|3,000件（令和6年度末）""");

        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(text(offer.content(), "title")).isEqualTo("電子申請の拡充");
            assertThat(text(offer.content(), "problem")).isEqualTo("窓口が混み合っています");
            assertThat(text(offer.content(), "kpis/0/target/value")).isEqualTo("3000");
            assertThat(text(offer.content(), "kpis/0/target/due")).contains("令和6年度末");
            assertThat(offer.place().row()).isZero();
        });
    }

    @Test
    void a_value_with_its_date_in_the_same_cell_is_taken_apart() {
        var offers = new ArrayList<Offer>(offers("目標", "指標|現状|目標|時期\n公開データ数|12件（令和元年度）|30件|令和6年度"));

        assertThat(offers).singleElement().satisfies(offer -> {
            assertThat(text(offer.content(), "base/value")).isEqualTo("12");
            assertThat(text(offer.content(), "base/year")).isEqualTo("2019");
            assertThat(text(offer.content(), "target/value")).isEqualTo("30");
            assertThat(text(offer.content(), "target/due")).isEqualTo("2024");
        });
        assertThat(offers("概要", "施策|指標\n3件|5件")).isEmpty();
    }

    @Test
    void tables_of_other_things_are_not_offered() {
        assertThat(offers("用語集", "項目|内容\nクラウド|ネットワークの先の設備")).isEmpty();
        assertThat(offers("人口", "年度|人口\n令和元年度|10,000人")).isEmpty();
        assertThat(offers("体制", "部署|役割\n企画課|全体の進行")).isEmpty();
    }

    private static List<Offer> offers(String heading, String rows) {
        var table = new ArrayList<List<String>>();
        rows.lines().forEach(
                row -> table.add(List.of(row.split("\\|", -1)).stream().map(String::strip).toList()));
        return Offer.in(Outline.of(new Document("a.docx", Document.Format.DOCX, "",
                List.of(new Block.Paragraph(heading, Look.heading(1), 1), new Block.Table(table, 3)),
                List.of(), 3)));
    }

    private static String text(Json.Obj content, String pointer) {
        return content.at(pointer).map(value -> switch (value) {
            case Json.Text(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            default -> JsonResource.class.getSimpleName();
        }).orElse("");
    }
}
