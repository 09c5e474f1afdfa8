package jp.kanmin.app.publication.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;

class MarkdownTest {

    private static final Markdown MARKDOWN = new Markdown(3, "表", "［図：%s］",
            name -> name.equals("a.png") ? Optional.of("picture-1.png") : Optional.empty());

    @Example
    void common_mark_becomes_html() {
        assertThat(html("1つめの段落\n\n- **太字**と`符号`\n- [資料](shiryo.pdf)"))
                .contains("<p>1つめの段落</p>", "<strong>太字</strong>", "<a href=\"shiryo.pdf\">資料</a>");
    }

    @Example
    void raw_markup_is_shown_as_letters() {
        assertThat(html("<b>太字</b>\n\n<div onclick=x>\n")).contains("&lt;b&gt;太字&lt;/b&gt;")
                .doesNotContain("<div");
    }

    @Example
    void headings_begin_under_the_page_and_never_skip_a_level() {
        assertThat(html("# 一\n### 二\n## 三\n# 四")).contains("<h3>一</h3>", "<h4>二</h4>", "<h4>三</h4>",
                "<h3>四</h3>");
        assertThat(MARKDOWN.under(6).read("# 一\n## 二").markup()).contains("<h6>一</h6>", "<h6>二</h6>");
        assertThat(html("#\n\n本文")).doesNotContain("<h");
    }

    @Example
    void japanese_lines_are_joined_without_a_blank_and_latin_ones_with_one() {
        assertThat(Jsoup.parse(html("働く世代が\n減るなかで、\nopen\ndata")).text()).isEqualTo("働く世代が減るなかで、 open data");
    }

    @Example
    void tables_have_a_frame_a_caption_and_scopes() {
        var page = Jsoup.parse(html("|年度|件数|\n|--|--:|\n|2025|12|"));

        assertThat(page.select("div.frame > table > caption").text()).isEqualTo("表1");
        assertThat(page.select("th").eachAttr("scope")).containsExactly("col", "col");
        assertThat(page.select("td.number").text()).isEqualTo("12");
    }

    @Example
    void a_picture_at_hand_is_shown_with_its_words_and_another_is_said() {
        assertThat(html("![来庁者](a.png)")).contains("<img src=\"picture-1.png\" alt=\"来庁者\"");
        assertThat(html("![来庁者](b.png)")).contains("［図：来庁者］").doesNotContain("<img");
        assertThat(html("![](b.png)")).contains("［図：b.png］");
    }

    @Example
    void a_link_without_words_gets_its_address() {
        assertThat(Jsoup.parse(html("[](https://example.jp/)")).select("a").text())
                .isEqualTo("https://example.jp/");
    }

    @Property(tries = 300)
    void any_text_gives_markup_without_code(@ForAll String text) {
        var page = Jsoup.parse(html(text + "<script>x</script>[a](javascript:x)![b](javascript:x)"));

        assertThat(page.select("script, img, a[href^=javascript], [onclick]")).isEmpty();
    }

    private static String html(String text) {
        return MARKDOWN.read(text).markup();
    }
}
