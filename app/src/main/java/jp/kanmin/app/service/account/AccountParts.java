package jp.kanmin.app.service.account;

import jp.kanmin.app.service.passkey.PasskeyService;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.service.post.Recipients;
import jp.kanmin.app.service.post.ReminderService;
import jp.kanmin.app.store.account.LetterStore;
import jp.kanmin.app.store.account.PasskeyStore;
import jp.kanmin.app.store.account.ProgramStore;
import jp.kanmin.app.store.account.SessionStore;
import jp.kanmin.app.store.account.SubjectStore;
import jp.kanmin.app.store.account.TokenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// What accounts are made of, for the server.
@Configuration(proxyBeanMethods = false)
@Import({LetterStore.class, PasskeyStore.class, SessionStore.class, SubjectStore.class, TokenStore.class,
    ProgramStore.class, ProgramService.class,
    Post.class,
    Recipients.class, ReminderService.class, Passwords.class, SignInService.class, AccountService.class,
    PeopleService.class,
    PortalService.class, PasskeyService.class})
public class AccountParts {

    /// At most one hash a processor at once.
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedEncoder(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                Runtime.getRuntime().availableProcessors());
    }
}
