package jp.kanmin.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

    @Test
    void there_are_1788_bodies_sorted_by_code() {
        assertThat(Bodies.all()).hasSize(1_788).isSortedAccordingTo(Comparator.comparing(Body::code));
        assertThat(Bodies.all().stream().collect(Collectors.groupingBy(Body::kind, Collectors.counting())))
                .containsOnly(java.util.Map.entry(Kind.PREFECTURE, 47L), java.util.Map.entry(Kind.CITY, 772L),
                        java.util.Map.entry(Kind.DESIGNATED_CITY, 20L), java.util.Map.entry(Kind.TOWN, 743L),
                        java.util.Map.entry(Kind.VILLAGE, 183L), java.util.Map.entry(Kind.SPECIAL_WARD, 23L));
    }

    @ParameterizedTest
    @CsvSource({"182079,福井県鯖江市,さばえし,CITY", "18207,福井県鯖江市,さばえし,CITY", "１８２０７９,福井県鯖江市,さばえし,CITY",
        "010006,北海道,ほっかいどう,PREFECTURE", "131016,東京都千代田区,ちよだく,SPECIAL_WARD",
        "221309,静岡県浜松市,はままつし,DESIGNATED_CITY", "221384,静岡県浜松市中央区,ちゅうおうく,WARD",
        "221392,静岡県浜松市浜名区,はまなく,WARD", "221406,静岡県浜松市天竜区,てんりゅうく,WARD",
        "016969,北海道泊村,とまりむら,NORTHERN_VILLAGE", "064289,山形県庄内町,しょうないまち,TOWN",
        "143839,神奈川県真鶴町,まなづるまち,TOWN", "000000,国,くに,NATION"})
    void a_body_is_found_by_its_code(String code, String fullName, String kana, Kind kind) {
        assertThat(Bodies.find(code)).get()
                .extracting(Body::fullName, Body::kana, Body::kind)
                .containsExactly(fullName, kana, kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "182078", "221317", "999999", "18207９9", "鯖江市", "0000000"})
    void what_is_no_code_of_today_is_not_found(String code) {
        assertThat(Bodies.find(code)).isEmpty();
    }

    @Test
    void hamamatsu_has_three_wards() {
        assertThat(Bodies.find("221309").map(Bodies::wardsOf).orElseThrow())
                .extracting(Body::name).containsExactly("中央区", "浜名区", "天竜区");
    }

    @ParameterizedTest
    @CsvSource({"府中市,132063 342084", "東京都府中市,132063", "広島県 府中市,342084", "北海道府中市,''",
        "鯖江市,182079", "福井県鯖江市,182079", "北海道,010006", "国,000000", "府中町,343021", "安芸郡府中町,343021",
        "広島県安芸郡府中町,343021", "泊村,014036 016969", "北海道古宇郡泊村,014036", "国後郡泊村,016969",
        "高知県高岡郡檮原町,394050", "梼原町,394050", "福岡県須惠町,403440", "八丈島八丈町,134015",
        "浜松市中央区,221384", "静岡県浜松市浜名区,221392", "東京都中央区,131024", "山県市,212156", "広島県山県郡北広島町,343692",
        "北海道雨竜郡幌加内町,014729", "北海道上川郡幌加内町,014729", "青森県上川郡幌加内町,''", "京都市,261009",
        "京都府京都市,261009", "福岡県京都郡みやこ町,406252", "龍ヶ崎市,082082", "鎌ヶ谷市,122246", "ﾆｾｺ町,013951",
        "にせこ町,013951", "北海道　虻田郡　ニセコ町,013951",
        "郡山市,072036", "大和郡山市,292036", "市,''", "'',''"})
    void bodies_are_found_by_name_with_or_without_what_they_lie_in(String name, String codes) {
        assertThat(Bodies.named(name).stream().map(Body::code).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void every_full_name_leads_to_its_body() {
        assertThat(Bodies.all()).allSatisfy(body -> assertThat(Bodies.named(body.fullName())).contains(body));
    }

    @Property(tries = 500)
    void any_text_is_a_name_or_not(@ForAll String text) {
        assertThat(Bodies.named(text)).doesNotContainNull();
        assertThat(Bodies.find(text)).isNotNull();
    }

    @Test
    void a_very_long_name_is_nobodys() {
        assertThat(Bodies.named("県".repeat(1_000_000))).isEmpty();
    }

    @Test
    void a_prefecture_knows_its_municipalities_and_they_know_it() {
        var fukui = Bodies.find("180009").orElseThrow();

        assertThat(Bodies.municipalitiesOf(fukui)).hasSize(17).allSatisfy(
                body -> assertThat(Bodies.prefectureOf(body)).contains(fukui));
        assertThat(Bodies.prefectures().stream().mapToInt(one -> Bodies.municipalitiesOf(one).size()).sum())
                .isEqualTo(1_741);
        assertThat(Bodies.find("221384").flatMap(Bodies::prefectureOf)).map(Body::name).contains("静岡県");
        assertThat(Bodies.prefectureOf(Bodies.nation())).isEmpty();
    }

    @Test
    void the_kind_says_what_the_act_asks() {
        assertThat(Kind.PREFECTURE.duty()).isEqualTo(Duty.MUST);
        assertThat(Kind.PREFECTURE.citation()).containsExactly("基本法9条1項");
        assertThat(Kind.NATION.citation()).containsExactly("基本法8条1項");
        assertThat(Kind.SPECIAL_WARD.duty()).isEqualTo(Duty.EFFORT);
        assertThat(Kind.SPECIAL_WARD.duty().words().ja()).isEqualTo("努力義務");
        assertThat(Kind.VILLAGE.citation()).containsExactly("基本法9条3項");
        assertThat(Kind.WARD.duty()).isEqualTo(Duty.NONE);
        assertThat(Kind.WARD.isCounted()).isFalse();
        assertThat(Kind.NORTHERN_VILLAGE.isCounted()).isFalse();
        assertThat(Kind.NATION.isCounted()).isFalse();
    }
}
