package jp.kanmin.app.web.account;

import jp.kanmin.app.service.account.SignIn;
import jp.kanmin.app.service.account.SignInService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/// Lets Spring Security ask our service about a password. A session keeps nothing but the person's id.
public final class PasswordSignIn implements AuthenticationProvider {

    private final SignInService accounts;

    public PasswordSignIn(SignInService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var password = asked.getCredentials() instanceof String text ? text : "";
        return switch (accounts.signIn(asked.getName(), password)) {
            case SignIn.Welcome(var person, var _) -> SignedIn.by(person.id(), SignedIn.PASSWORD);
            case SignIn.Locked(var until) -> throw new LockedException(until);
            case SignIn.Wrong _ -> throw new BadCredentialsException("wrong");
        };
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
