package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.account.PeopleService;
import jp.kanmin.app.store.PersonStore;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Signing in with an identity provider, against a real one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalTest {

    private static final String ISSUER = "portal";
    private static final String SABAE = "182079";

    @TempDir
    private static Path folder = Path.of("");

    private final AutoClosing opened = new AutoClosing();
    private final MockOAuth2Server provider = new MockOAuth2Server();
    private Optional<Server> server = Optional.empty();

    @BeforeAll
    void start() throws IOException {
        provider.start(InetAddress.getLoopbackAddress(), 0);
        var settings = new OidcSettings("portal", "職員ポータル", "kanmin", provider.issuerUrl(ISSUER).toString(),
                provider.authorizationEndpointUrl(ISSUER).uri(), provider.tokenEndpointUrl(ISSUER).uri(),
                provider.jwksUrl(ISSUER).uri(), provider.userInfoUrl(ISSUER).uri());
        server = Optional.of(opened.keep(Server.start(ServerSettings
                .onLoopback(Home.in(folder)).withPort(0).withOidc(settings))));
        person("administrator", Person.State.ACTIVE, Role.ADMINISTRATOR);
        person("invited", Person.State.INVITED, Role.OFFICE);
    }

    @AfterAll
    void stop() {
        opened.close();
        provider.shutdown();
    }

    @Test
    void who_was_invited_comes_in_by_the_portal_until_they_leave() throws IOException, InterruptedException {
        var visitor = arrive("subject-1", Map.of("email", "Invited@example.jp", "email_verified", true));

        assertThat(visitor.address().getPath()).isEqualTo("/office");
        var asked = requests();
        assertThat(asked)
                .anyMatch(line -> line.contains("code_challenge_method=S256") && line.contains("nonce=")
                        && line.contains("code_challenge="));
        assertThat(asked)
                .anyMatch(line -> line.contains("client_assertion=") && line.contains("code_verifier=")
                        && line.contains("client_assertion_type="));

        assertThat(arrive("subject-1", Map.of()).address().getPath()).isEqualTo("/office");
        assertThat(arrive("subject-2", Map.of("email", "invited@example.jp", "email_verified", true)).page()
                .text())
                .contains("まだ登録されていません");

        var administrator = server.orElseThrow().part(PersonStore.class).find("administrator").orElseThrow();
        server.orElseThrow().part(PeopleService.class).leave(administrator, "invited");
        visitor.open("office");
        assertThat(visitor.page().select("h1").text()).isEqualTo("ログイン");
        assertThat(arrive("subject-1", Map.of()).page().select("h1").text()).isEqualTo("ログインできません");
    }

    @Test
    void a_stranger_is_told_whom_to_ask_and_an_unverified_address_proves_nothing()
            throws IOException, InterruptedException {
        var stranger = arrive("stranger",
                Map.of("email", "administrator@example.jp", "email_verified", false));

        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.page().text()).contains("招待を頼んでください");
        stranger.open("office");
        assertThat(stranger.page().select("h1").text()).isEqualTo("ログイン");
    }

    @Test
    void the_page_for_strangers_is_sound() {
        Chromium.mustBeHere();
        try (var browser = new AutoClosing()) {
            enqueue("stranger", Map.of());
            var page = Chromium.open(browser).newPage();
            page.navigate(server.orElseThrow().address() + "login");
            page.getByText("職員ポータル").click();
            page.locator("h1").getByText("ログインできません").waitFor();

            assertThat(Chromium.violations(page)).isEmpty();
        }
    }

    @Test
    void whom_the_portal_has_revoked_is_refused() throws IOException, InterruptedException {
        var revoked = arrive("revoked",
                Map.of("email", "administrator@example.jp", "email_verified", true, "revoked",
                        true));

        assertThat(revoked.page().text()).contains("使えなくなっています");
    }

    @Test
    void the_public_half_of_our_key_is_published_and_the_private_half_is_ours_alone()
            throws IOException, InterruptedException {
        var visitor = new Visitor(server.orElseThrow().address());
        visitor.open("login/jwks.json");

        assertThat(visitor.answer().body()).contains("\"kty\":\"RSA\"").doesNotContain("\"d\"");
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys/oidc.json"))).hasSize(2);
    }

    private Visitor arrive(String subject, Map<String, Object> claims)
            throws IOException, InterruptedException {
        enqueue(subject, claims);
        var visitor = new Visitor(server.orElseThrow().address());
        visitor.open("login");
        visitor.open(visitor.page().select("a:contains(職員ポータル)").attr("href"));
        return visitor;
    }

    private void enqueue(String subject, Map<String, Object> claims) {
        provider.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("kanmin"), claims, 300));
    }

    private List<String> requests() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            RecordedRequest request = provider.takeRequest(2, TimeUnit.SECONDS);
            lines.add(request.getPath() + " " + request.getBody().readString(StandardCharsets.UTF_8));
            if (lines.getLast().contains("client_assertion=")) {
                return lines;
            }
        }
        return lines;
    }

    private void person(String id, Person.State state, Role... roles) {
        server.orElseThrow().part(PersonStore.class).add(
                new Person(id, id + "@example.jp", id, SABAE, "", Set.of(roles), state),
                "2026-11-21T00:00:00.000Z");
    }
}
