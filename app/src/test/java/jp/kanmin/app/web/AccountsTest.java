package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.Markup;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.service.account.AccountService;
import jp.kanmin.app.service.account.PeopleService;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.service.post.ReminderService;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.TaskStore;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Accounts over HTTP without code, with a real mail server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {

    private static final String SABAE = "182079";
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private static Path folder = Path.of("");

    private final AutoClosing opened = new AutoClosing();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Optional<Server> server = Optional.empty();

    @BeforeAll
    void start() {
        mail.start();
        var settings = new MailSettings("127.0.0.1", mail.getSmtp().getPort(), Optional.empty(),
                Optional.empty(),
                "kanmin@example.jp", false, URI.create("https://plan.example.jp"));
        server = Optional.of(opened.keep(Server.start(ServerSettings
                .onLoopback(Home.in(folder)).withPort(0).withMail(settings))));
        person("administrator", Role.ADMINISTRATOR, Role.OFFICE);
    }

    @AfterAll
    void stop() {
        opened.close();
        mail.stop();
    }

    @Test
    void a_page_for_members_leads_there_after_signing_in() throws IOException, InterruptedException {
        var visitor = visitor();
        visitor.open("office/people?lang=en");
        assertThat(visitor.page().select("h1").text()).isEqualTo("Sign in");

        signIn(visitor, "administrator");

        assertThat(visitor.address().getPath()).isEqualTo("/office/people");
        assertThat(visitor.page().select("h1").text()).startsWith("People of");
    }

    @Test
    void nobody_is_led_to_another_site() throws IOException, InterruptedException {
        for (var evil : new String[]{"https://evil.example", "//evil.example", "/\\evil.example",
            "/office/../../x",
            "javascript:alert(1)"}) {
            var visitor = visitor();
            visitor.open("login?to=" + URLEncoder.encode(evil, StandardCharsets.UTF_8));
            assertThat(visitor.page().select("input[name=to]")).as(evil).isEmpty();
            signIn(visitor, "administrator");
            assertThat(visitor.address().getPath()).isEqualTo("/office");
        }
    }

    @Test
    void an_ended_session_keeps_what_was_typed_until_it_is_sent_again()
            throws IOException, InterruptedException {
        var visitor = visitor();
        visitor.open("office/people/new");
        signIn(visitor, "administrator");
        visitor.open("office/people/new");
        visitor.forgetCookies();
        var lines = "一行目\r\n二行目 <b>&amp;\"'";

        visitor.send("/office/people/new",
                Map.of("name", "残る 名前", "mail", "kept@example.jp", "role", "office",
                        "note", lines));
        assertThat(visitor.page().text()).contains("入力した内容は残っています");
        visitor.send("/login", Map.of("mail", "administrator@example.jp", "password", "wrong password"));
        assertThat(visitor.page().text()).contains("メールアドレスかパスワードが違います");
        assertThat(visitor.page().html()).doesNotContain("wrong password");
        signIn(visitor, "administrator");

        assertThat(visitor.page().select("h1").text()).isEqualTo("入力した内容は残っています");
        assertThat(visitor.page().select("input[name=note]").val().replace("\r\n", "\n"))
                .isEqualTo(lines.replace("\r\n", "\n"));
        visitor.send("/office/people/new", Map.of());
        assertThat(visitor.page().text()).contains("招待のメールを送りました", "残る 名前");
    }

    @Test
    void a_form_with_an_old_key_is_sent_again_by_one_button() throws IOException, InterruptedException {
        var visitor = visitor();
        visitor.open("login");
        signIn(visitor, "administrator");
        var name = "長い文".repeat(100_000);

        visitor.post("office/people/new",
                "_csrf=old&" + Visitor.pair("name", "古い鍵") + "&mail=old%40example.jp&role=reader&"
                        + Visitor.pair("note", name));
        assertThat(visitor.page().select("h1").text()).isEqualTo("入力した内容は残っています");
        assertThat(visitor.page().select("input[name=note]").val()).hasSize(name.length());
        assertThat(visitor.page().select("input[name=_csrf]")).hasSize(1);
        visitor.send("/office/people/new", Map.of());

        assertThat(visitor.page().text()).contains("古い鍵");
    }

    @Test
    void a_double_submit_makes_one_record() throws IOException, InterruptedException {
        var visitor = visitor();
        visitor.open("login");
        signIn(visitor, "administrator");
        for (int i = 0; i < 2; i++) {
            visitor.open("office/people/new");
            visitor.send("/office/people/new",
                    Map.of("name", "二度", "mail", "twice@example.jp", "role", "reader"));
        }

        assertThat(visitor.page().select("tbody th:contains(二度)")).hasSize(1);
    }

    @Test
    void an_invitation_by_mail_leads_to_an_account_and_a_reset_ends_its_sessions()
            throws IOException, InterruptedException, MessagingException {
        var administrator = visitor();
        administrator.open("login");
        signIn(administrator, "administrator");
        administrator.open("office/people/new");
        administrator.send("/office/people/new",
                Map.of("name", "田中", "mail", "tanaka@example.jp", "role", "department", "department", "福祉課"));
        assertThat(administrator.page().text()).contains("招待のメールを送りました");

        var tanaka = visitor();
        tanaka.open(link("tanaka@example.jp", "invitation"));
        tanaka.send("", Map.of("password", "短い"));
        assertThat(tanaka.page().text()).contains("パスワードが短すぎます（2文字）。");
        tanaka.send("", Map.of("password", PASSWORD));
        assertThat(tanaka.address().getPath()).isEqualTo("/office");

        var elsewhere = visitor();
        elsewhere.open("login/reset");
        elsewhere.send("/login/reset", Map.of("mail", "tanaka@example.jp"));
        var same = elsewhere.page().select("main").text();
        elsewhere.open("login/reset");
        elsewhere.send("/login/reset", Map.of("mail", "nobody@example.jp"));
        assertThat(elsewhere.page().select("main").text()).isEqualTo(same);
        elsewhere.open(link("tanaka@example.jp", "password"));
        elsewhere.send("", Map.of("password", "another good password"));
        assertThat(elsewhere.page().text()).contains("新しいパスワードを保存しました");

        tanaka.open("office");
        assertThat(tanaka.page().select("h1").text()).isEqualTo("ログイン");
    }

    @Test
    void who_must_choose_a_password_does_so_before_anything_else() throws IOException, InterruptedException {
        person("first", Role.OFFICE);
        part(PersonStore.class).setPassword("first",
                new PersonStore.Password(part(PasswordEncoder.class).encode(PASSWORD), true, 0, ""));
        var visitor = visitor();
        visitor.open("office");
        signIn(visitor, "first");
        assertThat(visitor.page().text()).contains("はじめてのログインです");
        visitor.open("account");
        assertThat(visitor.page().text()).contains("はじめてのログインです");

        visitor.send("/account/password", Map.of("now", PASSWORD, "password", "my very own password"));

        assertThat(visitor.address().getPath()).isEqualTo("/account");
    }

    @Test
    void who_leaves_is_out_with_the_next_click() throws IOException, InterruptedException {
        var who = person("leaving", Role.OFFICE);
        var visitor = visitor();
        visitor.open("office");
        signIn(visitor, "leaving");
        assertThat(visitor.page().text()).contains(who.name());

        part(PeopleService.class).leave(part(PersonStore.class).find("administrator").orElseThrow(),
                "leaving");
        visitor.open("office");

        assertThat(visitor.page().select("h1").text()).isEqualTo("ログイン");
    }

    @Test
    void a_lock_is_told_with_its_time_and_the_administrator_ends_it()
            throws IOException, InterruptedException {
        person("locked", Role.OFFICE);
        var visitor = visitor();
        visitor.open("login");
        for (int i = 0; i < 5; i++) {
            visitor.send("/login", Map.of("mail", "locked@example.jp", "password", "guess"));
        }
        assertThat(visitor.page().select(".error-summary").text())
                .containsPattern("[0-9]{1,2}:[0-9]{2}までログインできません");

        var administrator = visitor();
        administrator.open("office/people/locked");
        signIn(administrator, "administrator");
        administrator.open("office/people/locked");
        administrator.send("/unlock", Map.of());
        signIn(visitor, "locked");
        assertThat(visitor.address().getPath()).isEqualTo("/office");
    }

    @Test
    void a_used_up_or_invented_link_says_what_to_do() throws IOException, InterruptedException {
        var visitor = visitor();
        for (var path : new String[]{"setup/x", "invitation/x", "password/x", "invitation/%00",
            "setup/" + "a".repeat(3000)}) {
            visitor.open(path);
            assertThat(visitor.status()).as(path).isIn(400, 410);
        }
        visitor.open("invitation/x");
        assertThat(visitor.page().text()).contains("団体の管理者に、新しいリンクを頼んでください");
        assertThat(part(AccountService.class).setupSecret()).isEmpty();
    }

    @Test
    void reminders_go_out_once_a_day_to_whom_the_work_is_entrusted() throws MessagingException {
        var who = person("reminded", Role.DEPARTMENT);
        part(PersonStore.class).change(new Person(who.id(), who.mail(), who.name(), SABAE, "税務課",
                Set.of(Role.DEPARTMENT), Person.State.ACTIVE));
        var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        var tasks = part(TaskStore.class);
        tasks.put(TaskStore.Task.of(SABAE, "purpose").entrusted("税務課", today.plusDays(7).toString()));
        tasks.put(TaskStore.Task.of(SABAE, "security").entrusted("税務課", today.plusDays(3).toString()));
        tasks.put(TaskStore.Task.of(SABAE, "policy").entrusted("税務課", today.minusDays(1).toString()));

        part(ReminderService.class).remind();
        part(ReminderService.class).remind();

        var text = words("reminded@example.jp", 1);
        assertThat(text)
                .contains("計画の目的", "（あと7日）", "基本的な方針", "（期限を過ぎています）", "https://plan.example.jp/office")
                .doesNotContain("セキュリティ");
    }

    @Test
    void every_page_of_accounts_is_sound_in_both_languages() throws IOException, InterruptedException {
        var visitor = visitor();
        visitor.open("office");
        signIn(visitor, "administrator");
        for (var path : new String[]{"login", "login/reset", "account", "account/password", "office/people",
            "office/people/new", "office/people/administrator", "office/people/administrator/leave"}) {
            for (var lang : new String[]{"", "?lang=en"}) {
                Document page = visitor.open(path + lang);
                assertThat(Markup.faults(page)).as(path + lang).allMatch(
                        fault -> fault.startsWith("not allowed <form")
                                || fault.startsWith("not allowed <script"));
                assertThat(page.select("h1")).hasSize(1);
            }
        }
    }

    private void signIn(Visitor visitor, String who) throws IOException, InterruptedException {
        visitor.send("/login", Map.of("mail", who + "@example.jp", "password", PASSWORD));
    }

    /// The link of the newest mail to somebody, on this machine.
    private String link(String receiver, String path) throws MessagingException {
        return words(receiver, path.equals("password") ? 2 : 1)
                .replaceAll("(?s).*?/(" + path + "/[A-Za-z0-9_-]+).*", "$1");
    }

    private String words(String receiver, int number) throws MessagingException {
        part(Post.class).sendDue();
        for (int i = 0; i < 50; i++) {
            var mails = mail.getReceivedMessagesForDomain(receiver);
            if (mails.length >= number) {
                assertThat(mails).hasSize(number);
                assertThat(mails[number - 1].getSubject()).startsWith("【官民】");
                try {
                    return String.valueOf(mails[number - 1].getContent());
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
            mail.waitForIncomingEmail(100, mail.getReceivedMessages().length + 1);
        }
        throw new AssertionError("no mail for " + receiver);
    }

    private Person person(String id, Role... roles) {
        return new TestPeople(part(PersonStore.class), part(PasswordEncoder.class))
                .admit(new Person(id, id + "@example.jp", id, SABAE, "", Set.of(roles), Person.State.ACTIVE));
    }

    private Visitor visitor() throws IOException, InterruptedException {
        return new Visitor(server.orElseThrow().address());
    }

    private <T> T part(Class<T> type) {
        return server.orElseThrow().part(type);
    }
}
