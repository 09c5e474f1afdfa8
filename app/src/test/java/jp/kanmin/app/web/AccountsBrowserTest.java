package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.account.AccountService;
import jp.kanmin.app.service.account.PeopleService;
import jp.kanmin.app.store.PersonStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Accounts in a real browser: the first person, without code and by keyboard; then passkeys, which need code.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsBrowserTest {

    private static final String PASSWORD = "correct horse battery";
    private static final List<Integer> WIDTHS = List.of(1280, 390, 320);
    private static final int PHONE = 390;

    @TempDir
    private static Path folder = Path.of("");

    private final AutoClosing opened = new AutoClosing();
    private Optional<Browser> browser = Optional.empty();
    private Optional<Server> server = Optional.empty();
    private String root = "";

    @BeforeAll
    void open() {
        Chromium.mustBeHere();
        server = Optional.of(opened.keep(Server
                .start(ServerSettings.onLoopback(Home.in(folder)).withPort(0))));
        root = "http://localhost:" + server.orElseThrow().address().getPort() + "/"; // passkeys want a name
        browser = Optional.of(Chromium.open(opened));
    }

    @AfterAll
    void close() {
        opened.close();
    }

    @Test
    @Order(0)
    void the_pages_before_there_is_anybody_are_sound() {
        var secret = server.orElseThrow().part(AccountService.class).setupSecret().orElseThrow();
        for (int width : WIDTHS) {
            try (var context = context(width, true); var page = context.newPage()) {
                for (var asked : List.of("", "?q=鯖江", "?q=どこにもない", "?q=市", "?q=府中&lang=en")) {
                    check(page, "setup/" + secret.text() + asked, width);
                }
                check(page, "setup/never-given", width);
                check(page, "invitation/never-given?lang=en", width);
                check(page, "password/never-given", width);
            }
        }
    }

    @Test
    @Order(1)
    void the_first_person_sets_up_the_server_by_keyboard_and_without_code() {
        var secret = server.orElseThrow().part(AccountService.class).setupSecret().orElseThrow();
        try (var context = context(390, false); var page = context.newPage()) {
            page.navigate(root + "setup/" + secret.text());
            page.getByLabel("団体名か団体コード").fill("鯖江");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("福井県鯖江市（182079）");
            page.getByLabel("氏名").fill("山田 花子");
            page.getByLabel("メールアドレス").fill("hanako@example.jp");
            page.getByLabel("新しいパスワード").fill("短い");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".error-summary")).containsText("パスワードが短すぎます");
            assertThat(page.getByLabel("氏名").inputValue()).isEqualTo("山田 花子");
            look(page, "setup-390");
            page.getByLabel("新しいパスワード").fill(PASSWORD);
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("作業の一覧");
        }
    }

    @Test
    @Order(2)
    void an_invited_person_gets_a_link_and_everything_works_without_code() {
        try (var context = context(1280, false); var page = context.newPage()) {
            signIn(page, "hanako@example.jp");
            page.navigate(root + "office/people/new");
            page.getByLabel("氏名").fill("とても長い名前の人".repeat(6));
            page.getByLabel("メールアドレス").fill("suzuki@example.jp");
            page.getByText("担当課").last().click();
            page.locator("#department").fill("福祉課");
            look(page, "new-1280");
            page.getByText("招待する").last().click();
            var link = page.locator("#link").inputValue();
            assertThat(link).startsWith(root + "invitation/");
            look(page, "link-1280");
            page.navigate(root + "office/people");
            look(page, "people-1280");
            try (var other = context(390, false); var theirs = other.newPage()) {
                theirs.navigate(link);
                theirs.getByLabel("新しいパスワード").fill(PASSWORD);
                theirs.keyboard().press("Enter");
                PlaywrightAssertions.assertThat(theirs.locator("h1")).hasText("作業の一覧");
            }
        }
    }

    @Test
    @Order(3)
    void axe_finds_nothing_to_mend_and_nothing_is_wider_than_the_screen() {
        var store = server.orElseThrow().part(PersonStore.class);
        var person = new Person("first", "first@example.jp", "はじめての人", "182079", "", Set.of(Role.OFFICE),
                Person.State.ACTIVE);
        store.add(person, "2026-11-21T00:00:00.000Z");
        store.setPassword("first", new PersonStore.Password(
                server.orElseThrow().part(PasswordEncoder.class).encode(PASSWORD), true, 0, ""));
        for (int width : WIDTHS) {
            try (var context = context(width, true); var page = context.newPage()) {
                check(page, "login", width);
                check(page, "login/reset", width);
                signIn(page, "first@example.jp");
                check(page, "account/password", width);
                assertThat(page.locator("main").textContent()).contains("はじめてのログインです");
                context.clearCookies();
                signIn(page, "hanako@example.jp");
                for (var path : List.of("account", "office/people", "office/people/new",
                        "office/people/first",
                        "office/people/first/leave", "office/people?lang=en")) {
                    check(page, path, width);
                }
            }
        }
    }

    @Test
    @Order(4)
    void with_a_passkey_the_password_alone_is_not_enough_until_the_administrator_takes_it_away() {
        try (var context = context(1280, true); var page = context.newPage()) {
            authenticator(context, page);
            signIn(page, "suzuki@example.jp");
            page.navigate(root + "account");
            PlaywrightAssertions.assertThat(page.locator("header")).containsText("作業の一覧");
            page.getByLabel("パスキーの名前").fill("職場のパソコン");
            page.getByText("パスキーを登録する").last().click();
            PlaywrightAssertions.assertThat(page.locator(".saved")).containsText("パスキーを登録しました");
            look(page, "account-1280");
            page.navigate(root + "office");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("作業の一覧");

            context.clearCookies();
            signIn(page, "suzuki@example.jp");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("パスキーで確かめる");
            page.navigate(root + "account/password");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("パスキーで確かめる");
            assertThat(Chromium.violations(page)).isEmpty();
            look(page, "second-1280");
            page.getByText("パスキーを使う").last().click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("パスワードを変える");
        }
        var parts = server.orElseThrow();
        var administrator = parts.part(PersonStore.class).withMail("hanako@example.jp").orElseThrow();
        var suzuki = parts.part(PersonStore.class).withMail("suzuki@example.jp").orElseThrow();
        parts.part(PeopleService.class).forgetPasskeys(administrator, suzuki.id());
        try (var context = context(1280, false); var page = context.newPage()) {
            signIn(page, "suzuki@example.jp");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("作業の一覧");
        }
    }

    @Test
    @Order(5)
    void only_the_pages_of_passkeys_have_code() {
        try (var context = context(1280, true); var page = context.newPage()) {
            var plain = page.navigate(root + "login").headerValue("content-security-policy");
            signIn(page, "hanako@example.jp");
            var coded = page.navigate(root + "account").headerValue("content-security-policy");

            assertThat(plain).contains("default-src 'none'").doesNotContain("script-src");
            assertThat(coded).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
        }
    }

    @Test
    @Order(6)
    void every_state_on_the_way_in_and_out_is_sound() {
        try (var context = context(390, true); var page = context.newPage()) {
            signIn(page, "hanako@example.jp");
            page.navigate(root + "office/people/new");
            page.getByText("招待する").last().click();
            sound(page, "people-new-refused");
            page.getByLabel("氏名").fill("高橋 太郎");
            page.getByLabel("メールアドレス").fill("takahashi@example.jp");
            page.locator("input[name=role][value=office]").check();
            page.getByText("招待する").last().click();
            var invitation = page.locator("#link").inputValue();
            sound(page, "people-invited");
            join(invitation);

            lockOut("takahashi@example.jp");
            var people = server.orElseThrow().part(PersonStore.class);
            var id = people.withMail("takahashi@example.jp").orElseThrow().id();
            check(page, "office/people/" + id, 390);
            PlaywrightAssertions.assertThat(page.locator(".notice")).isVisible();
            page.locator(".notice button").click();
            sound(page, "people-unlocked");
            page.navigate(root + "office/people/" + id + "/leave");
            page.locator("form[action$='/leave'] button").click();
            sound(page, "people-left");
            check(page, "office/people/" + id, 390);
            check(page, "office/people", 390);
        }
    }

    @Test
    @Order(7)
    void what_was_typed_when_the_session_ended_is_kept_by_sound_pages() {
        try (var context = context(390, true); var page = context.newPage()) {
            signIn(page, "hanako@example.jp");
            page.navigate(root + "office/people/new");
            page.getByLabel("氏名").fill("残る 名前");
            page.getByLabel("メールアドレス").fill("kept@example.jp");
            page.locator("input[name=role][value=office]").check();
            context.clearCookies();
            page.getByText("招待する").last().click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("入力した内容は残っています");
            sound(page, "kept-sign-in");
            page.getByLabel("メールアドレス").fill("hanako@example.jp");
            page.getByLabel("パスワード").fill(PASSWORD);
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("入力した内容は残っています");
            sound(page, "kept");
            page.locator("main button").focus();
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("残る 名前");
        }
    }

    /// Who was invited chooses a password, the first time too short a one.
    private void join(String invitation) {
        try (var context = context(390, true); var page = context.newPage()) {
            page.navigate(invitation);
            sound(page, "invitation");
            page.getByLabel("新しいパスワード").fill("短い");
            page.keyboard().press("Enter");
            page.locator(".error-summary").waitFor();
            sound(page, "invitation-refused");
            page.getByLabel("新しいパスワード").fill(PASSWORD);
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("作業の一覧");
        }
    }

    private void lockOut(String mail) {
        try (var context = context(390, true); var page = context.newPage()) {
            for (int attempt = 0; attempt < 12; attempt++) {
                page.navigate(root + "login");
                page.getByLabel("メールアドレス").fill(mail);
                page.getByLabel("パスワード").fill("wrong password " + attempt);
                page.keyboard().press("Enter");
                page.locator(".error-summary").waitFor();
                if (attempt == 0) {
                    sound(page, "login-refused");
                }
            }
            sound(page, "login-locked");
        }
    }

    private static void sound(Page page, String name) {
        assertThat(Chromium.violations(page)).as(name).isEmpty();
        look(page, name);
    }

    private void check(Page page, String path, int width) {
        page.navigate(root + path);
        if (width == PHONE) {
            assertThat(Chromium.violations(page)).as(path).isEmpty();
        }
        assertThat(page.locator("html").evaluate("e => e.scrollWidth")).as(path).isEqualTo(width);
        look(page, path.replaceAll("[^a-z]+", "-") + "-" + width);
    }

    private void signIn(Page page, String mail) {
        page.navigate(root + "login");
        page.getByLabel("メールアドレス").fill(mail);
        page.getByLabel("パスワード").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.endsWith("/login"));
    }

    /// A key that answers by itself.
    private static void authenticator(BrowserContext context, Page page) {
        var session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", asked);
    }

    /// Pictures for those who ask for them with -Dkanmin.pictures.
    private static void look(Page page, String name) {
        Optional.ofNullable(System.getProperty("kanmin.pictures")).ifPresent(pictures -> page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(pictures, name + ".png")).setFullPage(true)));
    }

    private BrowserContext context(int width, boolean withCode) {
        return browser.orElseThrow().newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
                .setJavaScriptEnabled(withCode).setBypassCSP(false));
    }
}
