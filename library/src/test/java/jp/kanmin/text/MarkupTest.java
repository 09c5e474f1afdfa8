package jp.kanmin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<ul style=\"list-style-type: none\"><li>- 一つ目</li><li>・二つ目</li></ul> | - 一つ目⏎- 二つ目",
        "<p>段落</p><p>次</p> | 段落⏎次", "一<br>二<br/>三 | 一⏎二⏎三",
        "<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr> | a\tb⏎c",
        "&lt;KPI&gt; | <KPI>", "<p>&lt;予算事業名&gt;</p>事業 | <予算事業名>⏎事業", "&amp;lt; | &lt;",
        "A&amp;B &#12354;&#x3042; | A&B ああ",
        "5,433<sup>注1</sup> | 5,433注¹", "計画<sup>12</sup> | 計画¹²", "<B STYLE='color:red'>太</B>字 | 太字",
        "- ・項目 | - 項目", "- ✓ 項目 | - 項目", "- - 項目 | - 項目", "- ◆ **強調** | - **強調**", "- -5% | - -5%",
        "--- | ---", "a<b | a<b",
        "<!-- 注 -->本文 | 本文", "<style>p {}</style>本文<SCRIPT>x<y</script> | 本文"})
    void markup_becomes_plain_text(String html, String text) {
        assertThat(Markup.strip(html).text()).isEqualTo(text.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<図 計画の推進イメージ>", "<KPI>", "<スケジュール>", "<子育て>", "<予算事業名[補助金名]>", "<解説>",
        "1 < 2 > 0", "&なし;", "&#x110000;",
        "<", "<a", "&", "</>", "<タグ", "<map>"})
    void what_only_looks_like_markup_stays(String text) {
        assertThat(Markup.strip(text).text()).isEqualTo(text);
    }

    @Test
    void links_are_listed_and_their_text_kept() {
        var stripped = Markup.strip(
                "<a class=\"x\" href=\"https://example.jp/?a=1&amp;b=2\" target=_blank>資料</a>と<https://example.jp/>");

        assertThat(stripped.text()).isEqualTo("資料とhttps://example.jp/");
        assertThat(stripped.links()).containsExactly("https://example.jp/?a=1&b=2", "https://example.jp/");
        assertThat(stripped.tags()).isEqualTo(3);
    }

    @Test
    void items_come_without_their_markers() {
        assertThat(Markup.strip("<ul><li>- 甲</li><li>乙</li></ul><p>・丙</p>").items()).containsExactly("甲", "乙",
                "丙");
    }

    @Test
    void the_list_of_national_measures_keeps_its_captions_and_loses_its_tags() {
        var stripped = Markup.strip(Sources.document("003"));

        assertThat(stripped.tags()).isEqualTo(590);
        assertThat(stripped.links()).hasSize(35).allMatch(link -> link.startsWith("http"));
        assertThat(stripped.text()).contains("<予算事業名>", "<予算事業名[補助金名]>").doesNotContain("<li>", "</p>",
                "style=", "&lt;", "&amp;");
    }

    @Test
    void captions_of_the_guide_stay() {
        var text = Markup.strip(Sources.document("001")).text();

        assertThat(text).contains("<図 国及び市町村官民データ活用推進計画の関係>", "## <KPI>", "<スケジュール>").doesNotContain("<sup>",
                "<div", "&lt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a \"'<!--<style><b x='", "<a href=\"", "<!--", "<!-- >", "<style>", "<li", "&#",
        "&lt;", "- - ", "<a \"'>",
        "<script></script", "<https://", "<<<<"})
    @Timeout(20)
    void hostile_markup_takes_no_more_than_its_length(String part) {
        assertThat(Markup.strip(part.repeat(200_000)).text()).isNotNull();
        assertThat(Markup.strip(part.repeat(200_000) + ">").text()).isNotNull();
    }

    @Test
    void pieces_of_markup_in_any_order_give_text() {
        var parts = new String[]{"<", ">", "/", "a", " href=", "\"", "'", "li", "p", "<p>", "</ul>", "&", ";",
            "lt", "#x", "\n", "- ", "・", "語", "<!--", "-->"};
        var random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(20); n > 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            var stripped = Markup.strip(text.toString());
            assertThat(stripped.text().length()).isLessThanOrEqualTo(text.length() + stripped.tags() * 3);
        }
    }

    @Property
    void any_text_survives(@ForAll String text) {
        assertThat(Markup.strip(text).items()).isNotNull();
    }
}
