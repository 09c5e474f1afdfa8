package jp.kanmin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kanmin.text.Normal.Form;
import jp.kanmin.text.glyph.Table;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"計画の雛型 | 計画のひな形", "計画の雛形 | 計画のひな形", "手続きのオンライン化 | 手続のオンライン化",
        "取り組みの推進 | 取組の推進", "取組み | 取組",
        "市区町村の計画 | 市町村の計画", "地方自治体 | 地方公共団体", "サーバーの更新 | サーバの更新", "ヴァイオリン | バイオリン", "平成〇年 | 平成◯年",
        "官⺠データ 活⽤ | 官民データ活用", "ＩＴガバナンス | itガバナンス", "ﾃﾞｰﾀ | データ", "デ-タ | データ", "オープン・データ | オープンデータ",
        "①取組 | 1取組",
        "Wi－Fi | wi‐fi", "３ヶ所 | 3箇所", "Webサイト | ウェブ サイト", "～2020 | 〜2020", "ソフトウエア | ソフトウェア",
        "平成 29 年 | 平成29年", "計画，方針 | 計画、方針",
        "ユーザインターフェイス | ユーザインタフェース", "問い合わせ | 問合せ", "PC 教室 | パソコン教室", "髙\uFE00 | 髙"})
    void titles_that_differ_in_spelling_only_are_the_same(String one, String other) {
        assertThat(SearchForm.of(one)).isEqualTo(SearchForm.of(other));
        assertThat(SearchForm.same(one, other)).isTrue();
        assertThat(Similarity.bigrams(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"平成32年, 平成32年度", "ビル, ビール", "病院, 美容院", "PCR検査, パソコンR検査", "open data, opendata", "カバー, カバ"})
    void different_words_stay_different(String one, String other) {
        assertThat(SearchForm.same(one, other)).isFalse();
    }

    @Test
    void likeness_is_between_nothing_and_the_same() {
        assertThat(Similarity.bigrams("行政手続のオンライン化", "手続きのオンライン化")).isCloseTo(0.89, within(0.01));
        assertThat(Similarity.bigrams("", "")).isEqualTo(1);
        assertThat(Similarity.bigrams("市", "")).isZero();
        assertThat(Similarity.bigrams("市", "市")).isEqualTo(1);
        assertThat(Similarity.bigrams("道路", "医療")).isZero();
    }

    @Test
    void a_line_has_a_form_for_reading_and_one_for_comparing() {
        assertThat(Normal.line("官⺠データ（ＩＴ）①", Form.PRINT)).isEqualTo("官民データ（ＩＴ）①");
        assertThat(Normal.line("官⺠データ（ＩＴ）①", Form.SEARCH)).isEqualTo("官民でーた(it)1");
    }

    @Test
    void the_first_spelling_of_a_word_holds_no_other_spelling() {
        for (var line : Table.read("spellings.txt")) {
            var first = SearchForm.of(line.getFirst());
            assertThat(line).allSatisfy(form -> assertThat(SearchForm.of(form)).isEqualTo(first));
        }
    }

    @Test
    void our_old_forms_agree_with_a_published_table_of_them() {
        var published = Pattern.compile("\\[\"(.)\",\"(.)\"").matcher(Sources.table("kyujitai.json"))
                .results()
                .collect(Collectors.toMap(pair -> pair.group(2), pair -> pair.group(1), (first, _) -> first));
        var ours = new HashMap<String, String>();
        Table.read("old-glyphs.txt")
                .forEach(line -> line.stream().skip(1).forEach(old -> ours.put(old, line.getFirst())));

        ours.keySet().retainAll(published.keySet());

        assertThat(ours).hasSizeGreaterThan(25).allSatisfy(
                (old, ordinary) -> assertThat(published.get(old)).isEqualTo(ordinary));
    }

    @Property(tries = 1000)
    void folding_twice_changes_nothing_more(@ForAll("words") String text) {
        var once = SearchForm.of(text);

        assertThat(SearchForm.of(once)).isEqualTo(once);
        assertThat(Similarity.bigrams(text, once)).isEqualTo(1);
    }

    @Property
    void likeness_has_no_side(@ForAll("words") String a, @ForAll("words") String b) {
        assertThat(Similarity.bigrams(a, b)).isEqualTo(Similarity.bigrams(b, a)).isBetween(0.0, 1.0);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries
                .of("取", "り", "組", "み", "手続き", "雛型", "サーバー", "ー", "-", "－", "ﾃﾞ", "ヴ", "ァ", "ヶ", "所", "〜",
                        "①", "㈱", " ", "　", "A",
                        "Web", "pc", "・", "ﾞ", "が", "は", "市区町村", "地方自治体", "、", ",", "5", "⺠", "⃝", "İ", "ß",
                        "\uDB40", "\uDD00", "ゝ", "か", "キ")
                .list()
                .ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
