package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.publication.Markup;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.search.SearchService;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.JsonText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {

    @TempDir
    private static Path folder = Path.of("");

    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Server> server = Optional.empty();

    @BeforeAll
    void start() {
        var started = Server.start(
                ServerSettings.onLoopback(Home.in(folder)).withPort(0).withBasePath("/kanmin").afterProxy());
        server = Optional.of(started);
        started.part(PublicationService.class).take(Samples.example(),
                PublicationContext.in(Language.JA).from(Samples.examplePath()));
    }

    @AfterAll
    void stop() {
        server.ifPresent(Server::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bodies", "bodies?q=x", "plans/182079", "accessibility", "nothing/here",
        "plans/131016", "plans/182079/v1", "plans/182079/versions", "search", "search?q=防災", "search?q=京都"})
    void every_page_is_sound_in_both_languages_and_needs_no_code(String path)
            throws IOException, InterruptedException {
        for (var lang : new String[]{"", "lang=en"}) {
            var address = lang.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + lang;
            var page = page(address);

            assertThat(Markup.faults(page)).as(address).isEmpty();
            assertThat(page.select("html").attr("lang")).isEqualTo(lang.isEmpty() ? "ja" : "en");
            assertThat(page.select("style")).isEmpty();
        }
    }

    @Test
    void every_answer_forbids_code_and_frames_and_sets_no_cookie() throws IOException, InterruptedException {
        var headers = get("").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Content-Language")).contains("ja");
        assertThat(headers.map()).doesNotContainKey("set-cookie");
    }

    @Test
    void the_language_stays_in_every_link_of_ours() throws IOException, InterruptedException {
        var page = page("bodies?lang=en&q=北");

        assertThat(page.select("a[href^=/]:not([href$=csv]):not([href$=json])").eachAttr("href"))
                .isNotEmpty().allMatch(address -> address.endsWith("?lang=en"));
        assertThat(page.select(".language a").attr("href")).isEqualTo("?q=%E5%8C%97&lang=ja");
    }

    @Test
    void the_list_shows_the_bodies_by_date_with_their_sum() throws IOException, InterruptedException {
        var page = page("bodies");

        assertThat(page.select("main table").first()).asString().contains("北海道", "55,097,760人", "（推定）");
        assertThat(page.select("tbody").first()).asString().contains("茨城県総合計画");
        assertThat(page.text()).contains("全部で23団体", "人口の合計（人口が分かる22団体）", "47都道府県 （目標）");
        assertThat(page.select("main table").first()).asString().contains("href=\"/kanmin/plans/182079\"");
        var months = page.select("main table").getFirst().select("tbody td.date").eachText();
        assertThat(months).hasSize(23).first().isEqualTo("平成30年3月（2018年3月）");
        assertThat(months.getLast()).isEqualTo("令和8年3月（2026年3月）");
    }

    @ParameterizedTest
    @CsvSource({"q=北海道, 1", "q=ＩＣＴ戦略, 3", "how=positioned&q=茨城, 1", "how=adopted&q=鯖江, 1",
        "how=positioned&q=鯖江, 0", "q=18, 2",
        "q=%FF%FE, 23", "how=none, 23"})
    void the_list_can_be_searched(String question, int found) throws IOException, InterruptedException {
        var rows = page("bodies?" + question).select("main .frame:not(.slim) tbody tr");

        assertThat(rows).hasSize(found);
    }

    @Test
    void the_page_of_a_plan_is_the_published_one() throws IOException, InterruptedException {
        var published = Markup.page(Samples.example()).select("main").text();

        assertThat(page("plans/182079").select("main").text()).startsWith(published.substring(0, 2000))
                .contains("この版について", "/kanmin/plans/182079/v1");
    }

    @Test
    void the_data_of_a_plan_lie_beside_it() throws IOException, InterruptedException {
        var document = get("plans/182079/plan.json");
        var measures = get("plans/182079/measures.csv");

        assertThat(document.body()).isEqualTo(JsonText.pretty(Samples.example().plan().document()));
        assertThat(document.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(document.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(measures.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(measures.headers().firstValue("Content-Disposition")).hasValueSatisfying(
                disposition -> assertThat(disposition).contains("attachment", "182079-v1-measures.csv"));
        assertThat(measures.body()).contains("行政手続のオンライン化");
        assertThat(get("plans/182079/indicators.csv").body()).contains("オンライン申請の割合");
        assertThat(get("plans/182079/plan.pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(get("plans/182079/plan.docx").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        disposition -> assertThat(disposition).contains("attachment", "182079-v1-plan.docx"));
        assertThat(get("plans/182079/v1/print.css").body()).contains("@bottom-left");
        assertThat(get("bodies.csv").body().lines()).hasSize(24);
        assertThat(get("bodies.json").body()).contains("\"population\": 55097760");
    }

    @Test
    void a_version_stays_at_its_own_address_with_the_mark_of_its_content()
            throws IOException, InterruptedException {
        var document = get("plans/182079/v1/plan.json").body();
        var latest = get("plans/182079/latest");

        assertThat(page("plans/182079/v1").select("#this-version").text())
                .contains(AuditEvent.sha256(document), "第1版");
        assertThat(latest.statusCode()).isEqualTo(302);
        assertThat(latest.headers().firstValue("Location")).contains("/kanmin/plans/182079/v1");
        assertThat(get("plans/182079/latest/plan.json").body()).isEqualTo(document);
        assertThat(page("plans/182079/versions").select("tbody tr").text()).contains("第1版", "5日");
    }

    @ParameterizedTest
    @CsvSource({"q=オープンデータ&kind=measure, オープンデータの整備と公開", "q=ｵｰﾌﾟﾝﾃﾞｰﾀ, 件見つかりました",
        "q=人口&kind=national, 見つかりました", "q=ﾑｰﾐﾝ谷, 見つかりませんでした"})
    void everything_can_be_found_by_words(String question, String shown)
            throws IOException, InterruptedException {
        server.orElseThrow().part(SearchService.class).follow();

        assertThat(page("search?" + question).select("main").text()).contains(shown);
    }

    @Test
    void the_feed_tells_what_was_published_with_its_permanent_address()
            throws IOException, InterruptedException {
        for (var feed : new String[]{"feed.xml", "plans/182079/feed.xml"}) {
            var answer = get(feed);

            assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                    type -> assertThat(type).startsWith("application/atom+xml"));
            assertThat(answer.body()).contains("<entry>", "/kanmin/plans/182079/v1\"");
        }
    }

    @Test
    void the_style_sheet_may_be_kept_for_ever_and_the_icon_is_there()
            throws IOException, InterruptedException {
        var address = page("").select("link[rel=stylesheet]").attr("href");
        var style = send(HttpRequest.newBuilder(root().resolve(address)).build());

        assertThat(style.headers().firstValue("Cache-Control")).hasValueSatisfying(
                cache -> assertThat(cache).contains("max-age=31536000", "immutable"));
        assertThat(style.body()).contains("--color-primitive-blue-900", ".skip");
        assertThat(get("assets/style-0.css").statusCode()).isEqualTo(404);
        assertThat(get("assets/icon.svg").headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @ParameterizedTest
    @CsvSource({"nothing, 404", "plans/131016, 404", "plans/131016/plan.json, 404",
        "plans/182079/picture-0.png, 404", "plans/182079/v2, 404", "plans/182079/other, 404",
        "plans/../../etc/passwd, 404", "a;b, 400", "error, 404"})
    void what_is_not_here_is_said_in_plain_words(String path, int status)
            throws IOException, InterruptedException {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "org.springframework", "Whitelabel");
    }

    @Test
    void a_page_that_does_not_exist_names_the_way_on() throws IOException, InterruptedException {
        var page = page("plans/131016");

        assertThat(page.select("h1").text()).isEqualTo("団体コード「131016」の計画は、ここでは公表されていません。");
        assertThat(page.select("main a").eachAttr("href")).contains("/kanmin/bodies");
        assertThat(page("plans/131016?lang=en").select("h1").text()).contains("No plan of the body “131016”");
    }

    @Test
    void what_cannot_be_done_to_a_page_is_said_too() throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(root().resolve("bodies"))
                .method("DELETE", HttpRequest.BodyPublishers.noBody()).build());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("この操作は受け付けられません。");
    }

    @Test
    void behind_a_proxy_links_carry_its_prefix_unless_it_is_no_path()
            throws IOException, InterruptedException {
        assertThat(prefixed("/town")).allMatch(address -> address.startsWith("/town/"));
        assertThat(prefixed("/town/<b>"))
                .contains("/bodies", "/office").noneMatch(address -> address.startsWith("/town"));
    }

    @Test
    void a_port_in_use_and_settings_that_cannot_be_are_said_in_words() {
        int taken = root().getPort();

        assertThatThrownBy(
                () -> Server.start(ServerSettings.onLoopback(Home.in(folder)).withPort(taken)))
                .isInstanceOf(UserError.class).hasMessageContaining(Integer.toString(taken));
        assertThatThrownBy(() -> ServerSettings.onLoopback(Home.in(folder)).withPort(70_000))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> ServerSettings.onLoopback(Home.in(folder)).withBasePath("kanmin/"))
                .isInstanceOf(UserError.class);
    }

    private java.util.List<String> prefixed(String prefix) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(root()).header("X-Forwarded-Prefix", prefix).build());
        return Jsoup.parse(answer.body()).select("main a").eachAttr("href");
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(root() + path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI root() {
        return server.orElseThrow().address();
    }
}
