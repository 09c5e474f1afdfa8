package jp.kanmin.app.service.account;

import java.io.Serial;
import jp.kanmin.finding.Words;
import org.springframework.security.authentication.InternalAuthenticationServiceException;

/// Too many people sign in at once. Nothing was changed.
public final class Busy extends InternalAuthenticationServiceException {

    @Serial
    private static final long serialVersionUID = 1L;

    public static final Words WHAT = Words.of("ただいま、ログインする人が多くて混み合っています。",
            "Too many people are signing in just now.");
    public static final Words REMEDY = Words.of("1分ほど待ってから、もう一度お試しください。", "Please try again in a minute.");

    Busy() {
        super(WHAT.en());
    }

    Busy(InterruptedException e) {
        super(WHAT.en(), e);
    }
}
