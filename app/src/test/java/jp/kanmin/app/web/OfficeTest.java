package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import jp.kanmin.app.publication.Markup;
import jp.kanmin.plan.draft.DocumentPart;
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
class OfficeTest {

    @TempDir
    private static Path folder = Path.of("");

    private Optional<OfficeScene> scene = Optional.empty();

    @BeforeAll
    void open() {
        scene = Optional.of(new OfficeScene(folder));
    }

    @AfterAll
    void close() {
        scene.ifPresent(OfficeScene::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "start", "start?q=zzz", "start?q=市", "start/182079", "start/180009",
        "start/141011",
        "start/000000", "start/182079/handout", "help", "help/terms", "help/terms?q=BPR", "help/terms?q=zzz"})
    void every_first_page_is_sound_in_both_languages(String path) throws IOException, InterruptedException {
        var visitor = new Visitor(scene().root());
        for (var lang : new String[]{"", "lang=en"}) {
            var page = visitor.page(lang.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + lang);

            assertThat(Markup.faults(page)).as(path).isEmpty();
            assertThat(page.select("html").attr("lang")).isEqualTo(lang.isEmpty() ? "ja" : "en");
        }
    }

    @ParameterizedTest
    @CsvSource({"office, office", "office, office?show=all", "office, office/tasks/purpose",
        "office, office/tasks/measures/m1", "office, office/preview", "welfare, office",
        "office, office/remarks/new?part=chapters/purpose", "empty, office", "empty, office/preview",
        "fukui, office/overview", "nation, office/overview?page=2"})
    void every_office_page_is_sound_in_both_languages(String who, String path)
            throws IOException, InterruptedException {
        var visitor = signedIn(who);
        for (var lang : new String[]{"", "lang=en"}) {
            var page = visitor.page(lang.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + lang);

            assertThat(Markup.faults(page)).as(path).allMatch(fault -> fault.startsWith("not allowed <form"));
            assertThat(page.select("form[method=post]")).as("forms with a key")
                    .allMatch(form -> !form.select("input[name=_csrf]").val().isEmpty());
        }
    }

    @Test
    void a_body_learns_whether_it_must_and_what_is_there() throws IOException, InterruptedException {
        var visitor = new Visitor(scene().root());

        assertThat(visitor.page("start?q=鯖江").text()).contains("努力義務です。（基本法9条3項）", "このサイトで公表しています",
                "法律違反ではありません");
        assertThat(visitor.page("start/080004").text()).contains("義務です。（基本法9条1項）", "茨城県総合計画",
                "ほかの46都道府県のうち、21団体");
        assertThat(visitor.page("start/180009").text()).contains("一覧にもありません");
        assertThat(visitor.page("start/131016").text()).contains("ほかの場所で公表しているかはわかりません");
        assertThat(visitor.page("start/141011").text()).contains("計画を作る団体ではありません", "神奈川県横浜市");
        assertThat(visitor.page("start?q=府中市").select(".links a").eachText()).containsExactly("東京都府中市",
                "広島県府中市");
        assertThat(visitor.get("start/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void a_department_writes_only_where_it_is_trusted() throws IOException, InterruptedException {
        var office = signedIn("office");
        var welfare = signedIn("welfare");
        assertThat(welfare.post("office/tasks", "task", "measures/m2", "do", "ask").statusCode())
                .isEqualTo(403);
        assertThat(welfare.post("office/tasks", "task", "measures/m2", "do", "entrust", "department", "福祉課")
                .statusCode()).isEqualTo(403);

        assertThat(office
                .post("office/tasks", "task", "measures/m2", "do", "entrust", "department", "福祉課", "due",
                        "令和9年3月末")
                .statusCode()).isEqualTo(302);
        assertThat(welfare.post("office/tasks", "task", "measures/m2", "do", "ask").statusCode())
                .isEqualTo(302);

        assertThat(welfare.post("office/tasks", "task", "measures/m2", "do", "done").statusCode())
                .isEqualTo(403);
        assertThat(welfare.post("office/tasks", "task", "purpose", "do", "ask").statusCode()).isEqualTo(403);
        var mine = welfare.page("office").select(".tasks li");
        assertThat(mine).hasSize(1).first().asString().contains("令和9年3月31日（2027年3月31日）", "確認待ち");
        assertThat(office.page("office/tasks/measures/m2").select("#history + ol li")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?lang=en"})
    void a_due_date_is_shown_so_that_it_can_be_sent_again(String lang)
            throws IOException, InterruptedException {
        var office = signedIn("office");
        var path = "office/tasks/position";
        office.post("office/tasks", "task", "position", "do", "entrust", "due", "R9.3.31");

        var shown = office.page(path + lang).select("#due").val();
        assertThat(office.post("office/tasks" + lang, "task", "position", "do", "entrust", "due", shown)
                .statusCode())
                .isEqualTo(302);
        assertThat(office.page(path).select("#history + ol li")).hasSize(1);
    }

    @Test
    void what_is_wrong_in_a_form_is_said_beside_what_was_typed() throws IOException, InterruptedException {
        var office = signedIn("office");

        var due = office.post("office/tasks", "task", "policy", "do", "entrust", "department", "情報課", "due",
                "そのうち");
        assertThat(due.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(due.body()).select("#due").attr("value")).isEqualTo("そのうち");
        assertThat(due.body()).contains("「そのうち」は日付として読めません。", "情報課");
        assertThat(office.post("office/tasks", "task", "policy", "do", "back", "why", " ").statusCode())
                .isEqualTo(422);
        assertThat(office.post("office/tasks", "task", "policy", "do", "entrust", "due", "x".repeat(1 << 20))
                .statusCode()).isEqualTo(422);
        assertThat(office.get("office/tasks/nothing").statusCode()).isEqualTo(404);
        assertThat(office.get("office/tasks/publish").statusCode()).isEqualTo(404);
    }

    @Test
    void a_remark_stays_at_its_passage_and_says_when_that_is_gone() throws IOException, InterruptedException {
        scene().write(OfficeScene.PURPOSE, "はじめの段落です。ここは残ります。\n\n二つ目の段落で、あとで書き換えます。");
        var office = signedIn("office");
        var link = office.page("office/preview").select("a.say[aria-label^=「二つ目の段落]").attr("href");
        var form = office.page(link.substring(1));
        assertThat(form.select("blockquote").text()).isEqualTo("二つ目の段落で、あとで書き換えます。");
        var key = form.select("input[name=key]").val();
        var fields = new String[]{"key", key, "part", form.select("input[name=part]").val(), "quote",
            form.select("input[name=quote]").val(), "text", "<b>だれ</b>が書き換えますか"};
        assertThat(office.post("office/remarks", fields).statusCode()).isEqualTo(302);
        assertThat(office.post("office/remarks", fields).statusCode()).isEqualTo(302);

        var talk = office.page("office/preview").select("#remark-" + key);
        assertThat(talk).hasSize(1);
        assertThat(talk.text()).contains("<b>だれ</b>が").doesNotContain("書き換えられました");
        assertThat(talk.parents().select(".passage").first()).asString().contains("二つ目の段落");

        scene().write(OfficeScene.PURPOSE, "二つ目の段落で、あとで書き換えます。\n\n段落を入れ替えました。");
        assertThat(
                office.page("office/preview").select("#remark-" + key).parents().select(".passage").first())
                .asString().contains("二つ目の段落");

        scene().write(OfficeScene.PURPOSE, "まったく別の文章です。");
        assertThat(office.page("office/preview").select("#remark-" + key).text())
                .contains("この箇所は書き換えられました。", "二つ目の段落で、あとで書き換えます。");
        assertThat(office.get(link.substring(1)).statusCode()).isEqualTo(400);

        assertThat(office.post("office/remarks/" + key, "do", "close").statusCode()).isEqualTo(302);
        assertThat(office.page("office/preview").select("details #remark-" + key).text())
                .contains("解決済み：推進 花子");
    }

    @Test
    void every_block_of_a_text_can_be_commented_on_and_nothing_of_it_is_lost()
            throws IOException, InterruptedException {
        scene().write(new DocumentPart("chapters/situation/text"),
                "## 見出し\n\n段落は<b>太字</b>でない & 「引用」\n\n- 一つ目\n- 二つ目\n\n| 年 | 件 |\n|---|---|\n| 2025 | 3 |\n");
        var chapter = signedIn("office").page("office/preview").select("#chapter-1");

        assertThat(chapter.select(".prose .passage a.say").eachAttr("aria-label")).hasSize(3)
                .satisfies(labels -> {
                    assertThat(labels.getFirst()).startsWith("「見出し 段落は");
                    assertThat(labels.getLast()).startsWith("「年 件 2025 3」");
                });
        assertThat(chapter.select(".passage-text").eachText()).containsExactly("見出し 段落は<b>太字</b>でない & 「引用」",
                "一つ目 二つ目", "表1 年 件 2025 3");
    }

    @Test
    void a_draft_its_remarks_and_its_tasks_are_seen_only_inside_the_body()
            throws IOException, InterruptedException {
        var fukui = signedIn("fukui");
        var elsewhere = signedIn("empty");
        var key = scene().remark("", "内輪の話です");

        assertThat(fukui.get("office/preview").statusCode()).isEqualTo(403);
        assertThat(fukui.get("office/tasks/purpose").statusCode()).isEqualTo(403);
        assertThat(fukui.get("office").headers().firstValue("Location").orElse(""))
                .endsWith("/office/overview");
        assertThat(elsewhere.page("office/preview").text()).contains("まだ計画がありません").doesNotContain("鯖江");
        assertThat(elsewhere
                .post("office/remarks", "key", UUID.randomUUID().toString(), "first", key, "text", "x")
                .statusCode()).isEqualTo(422);
        assertThat(signedIn("office").get("office/overview").statusCode()).isEqualTo(403);
        assertThat(
                new Visitor(scene().root()).get("office/preview").headers().firstValue("Location").orElse(""))
                .contains("/login");
    }

    @Test
    void a_prefecture_sees_its_municipalities_and_the_nation_all_and_neither_sees_drafts()
            throws IOException, InterruptedException {
        var fukui = signedIn("fukui").page("office/overview");
        var nation = signedIn("nation");

        assertThat(fukui.select("tbody tr")).hasSize(17);
        assertThat(fukui.text()).contains("鯖江市の計画", "決定から37日", "1 / 17").doesNotContain("作成中の版");
        assertThat(nation.page("office/overview").select("tbody tr")).hasSize(50);
        assertThat(nation.page("office/overview?q=鯖江").select("tbody tr")).hasSize(1);
        assertThat(nation.page("office/overview?show=late").select("tbody tr")).hasSize(1);
        assertThat(nation.page("office/overview").text()).contains("1788団体", "1ページ目（全36ページ）");
        assertThat(nation.get("office/overview.csv").body().lines()).hasSize(1 + 1788);
    }

    @Test
    void the_glossary_is_searched_whatever_the_width() throws IOException, InterruptedException {
        var visitor = new Visitor(scene().root());

        assertThat(visitor.page("help/terms?q=ＢＰＲ").select(".terms dfn").first()).asString().contains("BPR");
        assertThat(visitor.page("help/terms").select(".terms > div")).hasSize(100);
        assertThat(visitor.page("help/terms").select("#bpr")).hasSize(1);
    }

    private OfficeScene scene() {
        return scene.orElseThrow();
    }

    private Visitor signedIn(String id) throws IOException, InterruptedException {
        var visitor = new Visitor(scene().root());
        visitor.post("login", "mail", id + "@example.jp", "password", OfficeScene.PASSWORD);
        return visitor;
    }

    /// Somebody with a browser that keeps cookies.
    private record Visitor(String root, HttpClient client) {

        Visitor(String root) {
            this(root, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(URI.create(root + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        Document page(String path) throws IOException, InterruptedException {
            var answer = get(path);
            for (var next = answer.headers().firstValue("Location"); next.isPresent(); next = answer.headers()
                    .firstValue("Location")) {
                answer = client.send(HttpRequest.newBuilder(URI.create(root).resolve(next.get())).build(),
                        HttpResponse.BodyHandlers.ofString());
            }
            return Jsoup.parse(answer.body());
        }

        /// Sends a form with the key that the page of the form carries.
        HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
            var key = page(path.equals("login") ? "login" : "office").select("input[name=_csrf]").val();
            var body = new StringBuilder("_csrf=" + key);
            for (int i = 0; i < fields.length; i += 2) {
                body.append('&').append(fields[i]).append('=')
                        .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            return client.send(HttpRequest.newBuilder(URI.create(root + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
