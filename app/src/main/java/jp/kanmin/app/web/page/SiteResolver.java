package jp.kanmin.app.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.finding.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives handlers the [Site] of their request.
public final class SiteResolver implements HandlerMethodArgumentResolver {

    private static final int MOST = 20;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Site.class;
    }

    @Override
    public Site resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return of((HttpServletRequest) request.getNativeRequest());
    }

    /// For what answers before a handler is chosen.
    public static Site of(HttpServletRequest request) {
        var question = question(request);
        var language = Language.of(Optional.ofNullable(question.remove(Site.LANGUAGE)).orElse(""));
        var asked = Optional.ofNullable(request.getQueryString()).orElse("");
        var again = new LinkedHashMap<>(question);
        again.keySet().removeIf(name -> !isAsked(name, asked));
        return new Site(SiteWords.in(language), request.getContextPath(), question, again);
    }

    /// What a form sent in its body, a password perhaps, is no part of any address.
    private static boolean isAsked(String name, String query) {
        return ("&" + query).contains("&" + name + "=");
    }

    private static Map<String, String> question(HttpServletRequest request) {
        var question = new LinkedHashMap<String, String>();
        try {
            request.getParameterMap().forEach((name, values) -> {
                if (values.length > 0 && question.size() < MOST) {
                    question.put(name, values[0]);
                }
            });
        } catch (IllegalStateException _) {
            question.clear(); // not readable as UTF-8: a question without words
        }
        return question;
    }
}
