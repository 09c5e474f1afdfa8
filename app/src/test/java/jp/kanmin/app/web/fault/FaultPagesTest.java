package jp.kanmin.app.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kanmin.app.publication.Markup;
import jp.kanmin.app.publication.page.Pages;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.SiteWords;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FaultPagesTest {

    private static final Site SITE = new Site(SiteWords.in(Language.JA), "", Map.of());

    private final FaultPages pages = new FaultPages();

    @Test
    void a_failure_of_ours_says_so_with_an_id_and_without_what_happened_inside() throws Exception {
        var sent = pages.other(new IllegalStateException("secret table"), SITE);

        var page = Jsoup.parse(Pages.render(sent.template(), sent.parameters()));
        assertThat(sent.status().value()).isEqualTo(500);
        assertThat(page.select("h1").text()).isEqualTo("こちらの不具合で、ページを表示できません。");
        assertThat(page.select("strong").text()).matches("[0-9a-f]{8}");
        assertThat(page.text()).doesNotContain("secret");
        assertThat(Markup.faults(page)).isEmpty();
    }

    @Test
    void what_a_reader_can_mend_is_said_with_the_next_step() throws Exception {
        var sent = pages.userError(
                new UserError(Words.of("年度が違います。", "Wrong year."), Words.of("直してください。", "Mend it.")), SITE);

        assertThat(sent.status().value()).isEqualTo(400);
        assertThat(Pages.render(sent.template(), sent.parameters())).contains("年度が違います。", "直してください。");
    }
}
