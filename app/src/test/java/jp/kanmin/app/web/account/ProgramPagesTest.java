package jp.kanmin.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.web.BrowserScene;
import jp.kanmin.app.web.Chromium;
import jp.kanmin.finding.Language;
import jp.kanmin.monitoring.Quarter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Programs that read and send reports over HTTP, and the page that lets them in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramPagesTest {

    private static final String SABAE = "182079";

    private final String last = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).before().code();
    private final HttpClient client = HttpClient.newHttpClient();

    @RegisterExtension
    private final BrowserScene scene = new BrowserScene();

    @BeforeAll
    void open() {
        scene.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        scene.person("office", SABAE, Role.OFFICE);
        scene.person("counter", SABAE, "市民窓口課", Role.DEPARTMENT);
    }

    private String report(String value) {
        return """
                {"format": "kanmin-report/1", "body": "182079", "quarter": "%s",
                 "values": [{"indicator": "m1/k1", "value": %s}]}""".formatted(last, value);
    }

    private HttpResponse<String> asked(String token, String method, String path, String body) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(scene.root() + path))
                    .header("Authorization", "Bearer " + token)
                    .method(method, body.isEmpty()
                            ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString(body))
                    .build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String made(Page page, String name, String scope) {
        page.locator("#name").fill(name);
        page.locator("#scope").selectOption(scope);
        Chromium.tabTo(page, "form:has(#name) button");
        page.keyboard().press("Enter");
        return page.locator("#secret").textContent();
    }

    @Test
    void a_program_reads_and_sends_reports_with_its_token_and_nothing_else() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/programs");
            page.locator("form:has(#name) button").click();
            assertThat(page.locator(".error-summary").textContent()).contains("名前がありません");
            var read = made(page, "見るだけ", "read");
            var send = made(page, "財務会計", "reports");
            BrowserScene.show(page, "programs");
            page.navigate(scene.root() + "office/programs");
            assertThat(page.content()).doesNotContain(send).contains("まだ使われていません");
            var path = "office/reports/" + last + ".json";

            var now = asked(read, "GET", path, "");
            assertThat(now.statusCode()).isEqualTo(200);
            assertThat(now.body()).contains("\"kanmin-report/1\"");
            assertThat(now.headers().firstValue("set-cookie")).isEmpty();
            assertThat(asked(read, "POST", path, report("14")).statusCode()).isEqualTo(403);
            assertThat(asked(send, "GET", "office/people", "").statusCode()).isEqualTo(403);
            assertThat(asked(send, "GET", "office", "").body()).contains("KD-API-SCOPE");

            var kept = asked(send, "POST", path, report("14"));
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
            assertThat(kept.body()).contains("\"kept\": 1");
            assertThat(asked(read, "GET", path, "").body()).contains("14");
            var flawed = asked(send, "POST", path, report("\"たくさん\""));
            assertThat(flawed.statusCode()).as(flawed.body()).isEqualTo(422);
            assertThat(flawed.body()).contains("\"findings\"", "\"rule\"", "\"remedy\"");
            assertThat(asked(send, "POST", path, "{").statusCode()).isEqualTo(422);

            page.navigate(scene.root() + "office/programs");
            page.locator("tr:has-text('財務会計') button").click();
            page.waitForURL("**told=ended**");
            assertThat(page.locator("main").textContent()).contains("取消済み");
            var out = asked(send, "GET", path, "");
            assertThat(out.statusCode()).isEqualTo(401);
            assertThat(out.headers().firstValue("www-authenticate")).contains("Bearer");
            assertThat(out.body()).contains("KD-API-TOKEN", "トークン");
            for (int i = 0; i < 4; i++) {
                asked("guess" + i, "GET", path, "");
            }
            assertThat(asked(read, "GET", path, "").statusCode()).isEqualTo(429);
            page.navigate(scene.root() + "office/history");
            assertThat(page.locator("main").textContent()).contains("プログラムのトークンを取り消した");
        }
    }

    @Test
    void a_program_with_a_session_needs_the_key_of_forms() {
        try (var context = scene.signedIn("office", false); var page = context.newPage()) {
            page.navigate(scene.root() + "office/programs");
            var key = page.locator("input[name=_csrf]").first().inputValue();
            var path = scene.root() + "office/reports/" + last + ".json";
            var body = report("1512").getBytes(StandardCharsets.UTF_8);

            assertThat(page.request().post(path, RequestOptions.create().setData(body)).text())
                    .doesNotContain("\"kept\"");
            assertThat(page.request().get(path).text()).doesNotContain("1512");
            var kept = page.request().post(path,
                    RequestOptions.create().setHeader("X-CSRF-TOKEN", key)
                            .setHeader("Content-Type", "application/json").setData(body));
            assertThat(kept.status()).as(kept.text()).isEqualTo(200);
            assertThat(page.request().get(path).text()).contains("1512");
            assertThat(page.request().get(scene.root() + "office/reports/1999Q1.json").headers()
                    .get("content-type"))
                    .contains("json");
        }
    }

    @Test
    void axe_finds_nothing_to_mend_wide_or_narrow_and_a_department_lets_nobody_in() {
        try (var context = scene.signedIn("office", true); var page = context.newPage()) {
            scene.areFine(page, List.of("office/programs", "office/programs?lang=en"));
        }
        try (var context = scene.signedIn("counter", false); var page = context.newPage()) {
            assertThat(page.navigate(scene.root() + "office/programs").status()).isEqualTo(403);
        }
    }
}
