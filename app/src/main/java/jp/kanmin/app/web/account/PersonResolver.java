package jp.kanmin.app.web.account;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.account.SignInService;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives handlers the [Person] who is signed in, as the store knows them now: somebody who left is out at once.
public final class PersonResolver implements HandlerMethodArgumentResolver {

    private final SignInService accounts;

    public PersonResolver(SignInService accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public Person resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            throw new AccessDeniedException("nobody is signed in");
        }
        return accounts.person(signedIn.getName())
                .orElseThrow(() -> new AccessDeniedException("the account is closed"));
    }
}
