package jp.kanmin.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody typed into a form that could not be taken, because the session had ended meanwhile. It travels along
/// in hidden fields of the pages in between; the server keeps nothing.
///
/// @param to the path of ours that the form is for; empty for nothing kept
public record Kept(String to, List<Field> fields) {

    public static final Kept NOTHING = new Kept("", List.of());

    private static final String TO = "kept-to";
    private static final String PREFIX = "kept:";
    /// Own paths only, so that nobody can have a form sent elsewhere.
    private static final Pattern OURS = Pattern
            .compile("/(?:office|account)(?:/(?!\\.)[A-Za-z0-9._~%-]+)*(?:\\?lang=en)?");

    public Kept {
        fields = List.copyOf(fields);
    }

    /// A field and what was typed into it.
    public record Field(String name, String value) {

        /// The name under which it travels along.
        public String keptName() {
            return PREFIX + name;
        }
    }

    /// What a form brought that cannot be taken now. Passwords are not kept.
    static Kept now(HttpServletRequest request) {
        var language = "en".equals(request.getParameter("lang")) ? "?lang=en" : "";
        var to = path(request);
        return isOurs(to) && !to.contains("password")
                ? new Kept(to + language, fields(request, ""))
                : NOTHING;
    }

    /// What travels along with a page in between.
    static Kept along(HttpServletRequest request) {
        var to = request.getParameter(TO);
        return to != null && isOurs(to) ? new Kept(to, fields(request, PREFIX)) : NOTHING;
    }

    /// True for paths that one may be led back to.
    static boolean isOurs(String path) {
        return OURS.matcher(path).matches();
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    public boolean isEmpty() {
        return to.isEmpty();
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            boolean isOwn = !name.equals("_csrf") && !name.equals("lang") && !name.contains("password");
            if (isOwn && name.startsWith(prefix)) {
                for (var value : values) {
                    fields.add(new Field(name.substring(prefix.length()), value));
                }
            }
        });
        return fields;
    }
}
