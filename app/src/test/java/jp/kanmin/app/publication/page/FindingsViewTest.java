package jp.kanmin.app.publication.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FindingsViewTest {

    private static final PageWords JAPANESE = PageWords.in(Language.JA);

    @Test
    void the_grave_ones_come_first_each_with_what_where_and_what_next() {
        var view = FindingsView.of(
                List.of(finding(Force.ADVICE, Place.line(3)), finding(Force.MUST, Place.path("contact"))),
                JAPANESE, place -> place instanceof Place.Path(var path) ? "#" + path : "");

        var page = Jsoup
                .parse(Pages.render("page/findings.jte", Map.of("findings", view, "words", JAPANESE)));

        assertThat(page.select("h2").eachText()).containsExactly("義務 1件", "助言 1件");
        assertThat(page.select("li.must").text()).contains("<何か>がありません。", "記入してください。", "contact", "基本法9条4項",
                "KD-X");
        assertThat(page.select("li.must a").attr("href")).isEqualTo("#contact");
        assertThat(page.select("li.advice").text()).contains("3行目");
    }

    @Test
    void no_findings_are_said_too() {
        var view = FindingsView.of(List.of(), JAPANESE, _ -> "");

        assertThat(Pages.render("page/findings.jte", Map.of("findings", view, "words", JAPANESE)))
                .contains("指摘はありません。");
    }

    private static Finding finding(Force force, Place place) {
        return new Finding("KD-X", force, force.planSeverity(), place, Words.of("<何か>がありません。", "Missing."),
                Words.of("記入してください。", "Enter it."), List.of("基本法9条4項"), Fix.NONE);
    }
}
