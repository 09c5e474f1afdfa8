package jp.kanmin.app.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.account.Secret;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.post.Carrier;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Engine.class)
class AccountServiceTest {

    private static final String SABAE = "182079";
    private static final String GOOD = "三つの 言葉を 並べたもの";

    private final List<String> mails = new ArrayList<>();
    private final TestParts parts;
    private final AccountService accounts;
    private final SignInService signIn;

    AccountServiceTest(Engine engine) {
        parts = TestParts.on(engine, new Carrier() {

            @Override
            public URI site() {
                return URI.create("https://plan.example.jp");
            }

            @Override
            public void carry(String id, String receiver, String subject, String words) {
                mails.add(receiver + "\n" + subject + "\n" + words);
            }
        });
        accounts = parts.part(AccountService.class);
        signIn = parts.part(SignInService.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void the_first_person_comes_in_by_a_link_that_works_once() {
        var secret = accounts.setupSecret().orElseThrow();

        var first = accounts.setUp(secret, SABAE, "山田 花子", "Hanako@Example.jp", GOOD);

        assertThat(first.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.OFFICE);
        assertThat(signIn.signIn("hanako@example.jp", GOOD)).isInstanceOf(SignIn.Welcome.class);
        assertThat(accounts.maySetUp(secret)).isFalse();
        assertThat(accounts.setupSecret()).isEmpty();
        assertThatThrownBy(() -> accounts.setUp(secret, SABAE, "x", "x@example.jp", GOOD))
                .isInstanceOf(UserError.class);
    }

    @Test
    void of_many_who_open_the_link_at_once_one_becomes_the_first() throws InterruptedException {
        var secret = accounts.setupSecret().orElseThrow();
        var done = new AtomicInteger();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4).forEach(i -> threads.execute(() -> {
                try {
                    accounts.setUp(secret, SABAE, "x", "x%d@example.jp".formatted(i), GOOD);
                    done.incrementAndGet();
                } catch (UserError _) {
                    // came too late
                }
            }));
        }

        assertThat(done).hasValue(1);
    }

    @Test
    void the_nations_first_person_sees_all_bodies() {
        var secret = accounts.setupSecret().orElseThrow();

        assertThat(accounts.setUp(secret, "000000", "x", "x@example.jp", GOOD).roles())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.NATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "短い", "password1234", "ＰＡＳＳＷＯＲＤ１２３４", "aaaaaaaaaaaaaa", "hanako@example.jp",
        "𠮷野家𠮷野家𠮷野家𠮷野"})
    void weak_passwords_are_refused_with_the_next_step(String password) {
        var secret = accounts.setupSecret().orElseThrow();

        assertThatThrownBy(() -> accounts.setUp(secret, SABAE, "x", "hanako@example.jp", password))
                .isInstanceOfSatisfying(UserError.class,
                        e -> assertThat(e.remedy().ja()).contains("12文字以上"));
        assertThat(accounts.maySetUp(secret)).isTrue();
    }

    @Test
    void a_forgotten_password_is_chosen_anew_by_mail_and_nobody_learns_who_is_here() {
        parts.person("office", Role.OFFICE);

        accounts.askReset("nobody@example.jp");
        accounts.askReset("office@example.jp");
        accounts.askReset("office@example.jp");
        parts.part(Post.class).sendDue();

        assertThat(mails).hasSize(1).first().asString().startsWith("office@example.jp\n【官民】パスワードの再設定");
        var secret = new Secret(mails.getFirst().replaceAll("(?s).*?/password/([A-Za-z0-9_-]+).*", "$1"));
        accounts.reset(secret, GOOD);
        assertThat(signIn.signIn("office@example.jp", GOOD)).isInstanceOf(SignIn.Welcome.class);
        assertThat(accounts.resetting(secret)).isEmpty();
    }

    @Test
    void a_password_is_changed_by_who_knows_the_one_before() {
        var who = parts.person("office", Role.OFFICE);

        assertThatThrownBy(() -> accounts.change(who, "guess", GOOD, "")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> accounts.change(who, "correct horse battery", "correct horse battery", ""))
                .isInstanceOf(UserError.class);
        accounts.change(who, "correct horse battery", GOOD, "");

        assertThat(signIn.signIn("office@example.jp", GOOD)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void an_invitation_is_taken_by_choosing_a_password() {
        var administrator = parts.person("administrator", Role.ADMINISTRATOR);
        var people = parts.part(PeopleService.class);
        var newcomer = new Newcomer("鈴木", "suzuki@example.jp", "福祉課", Set.of(Role.DEPARTMENT));

        people.invite(administrator, SABAE, newcomer);
        people.invite(administrator, SABAE, newcomer);
        parts.part(Post.class).sendDue();

        assertThat(mails).hasSize(1).first().asString().contains("福井県鯖江市の計画",
                "https://plan.example.jp/invitation/");
        var secret = new Secret(mails.getFirst().replaceAll("(?s).*?/invitation/([A-Za-z0-9_-]+).*", "$1"));
        assertThat(accounts.invited(secret)).map(Person::name).contains("鈴木");
        accounts.accept(secret, GOOD);
        assertThat(signIn.signIn("suzuki@example.jp", GOOD)).isInstanceOfSatisfying(SignIn.Welcome.class,
                welcome -> assertThat(welcome.person().department()).isEqualTo("福祉課"));
        assertThatThrownBy(() -> accounts.accept(secret, GOOD)).isInstanceOf(UserError.class);
    }
}
