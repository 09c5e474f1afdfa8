package jp.kanmin.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kanmin.app.account.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/// What a session knows of who is signed in: the person's id, and by what they showed who they are.
public final class SignedIn {

    public static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;
    public static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;
    public static final String PORTAL = FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY;

    private static final SecurityContextRepository SESSION = new HttpSessionSecurityContextRepository();

    private SignedIn() {}

    /// What a session keeps.
    static Authentication by(String person, String... factors) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null,
                Stream.of(factors).map(FactorGrantedAuthority::fromAuthority).toList());
    }

    /// Signs somebody in, under a new id of the session.
    public static void as(Person person, HttpServletRequest request, HttpServletResponse response,
            String... factors) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(by(person.id(), factors));
        SecurityContextHolder.setContext(context);
        SESSION.saveContext(context, request, response);
    }

    /// Signs out who may be here no longer. The session goes on without them: forms in between need its key.
    static void out(HttpServletRequest request, HttpServletResponse response) {
        var nobody = SecurityContextHolder.createEmptyContext();
        SecurityContextHolder.setContext(nobody);
        SESSION.saveContext(nobody, request, response);
    }

    /// True when the session's person has shown it by this.
    static boolean has(Authentication who, String factor) {
        return factors(who).contains(factor);
    }

    private static List<String> factors(Authentication who) {
        return who.getAuthorities().stream().map(GrantedAuthority::getAuthority).filter(Objects::nonNull)
                .toList();
    }
}
