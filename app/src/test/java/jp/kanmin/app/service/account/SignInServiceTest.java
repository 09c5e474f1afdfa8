package jp.kanmin.app.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SignInServiceTest {

    private final TestParts parts;
    private final SignInService accounts;

    SignInServiceTest(Engine engine) {
        parts = TestParts.on(engine);
        accounts = parts.part(SignInService.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void the_right_password_opens_whatever_the_case_of_the_address() {
        parts.person("office", Role.OFFICE);

        assertThat(accounts.signIn(" OFFICE@example.jp ", "correct horse battery"))
                .isInstanceOfSatisfying(SignIn.Welcome.class,
                        welcome -> assertThat(welcome.person().id()).isEqualTo("office"));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_answer_alike() {
        parts.person("office", Role.OFFICE);

        assertThat(accounts.signIn("office@example.jp", "guess")).isEqualTo(new SignIn.Wrong());
        assertThat(accounts.signIn("nobody@example.jp", "guess")).isEqualTo(new SignIn.Wrong());
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_has_to_wait() {
        parts.person("office", Role.OFFICE);
        for (int i = 0; i < SignInService.PATIENCE; i++) {
            accounts.signIn("office@example.jp", "guess");
        }

        assertThat(accounts.signIn("office@example.jp", "correct horse battery"))
                .isInstanceOf(SignIn.Locked.class);
    }

    @Test
    void guesses_at_the_same_time_count_one_after_the_other() throws InterruptedException {
        parts.person("office", Role.OFFICE);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8)
                    .forEach(_ -> threads.execute(() -> accounts.signIn("office@example.jp", "guess")));
        }

        assertThat(accounts.signIn("office@example.jp", "correct horse battery"))
                .isInstanceOf(SignIn.Locked.class);
    }
}
