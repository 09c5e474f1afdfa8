package jp.kanmin.app.web.page;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.View;

/// A page on its way to the reader. It is built whole before the first byte is sent, so that a failure in the middle
/// becomes an error page and never half a page.
///
/// @param template such as `web/home.jte`
public record Sent(HttpStatusCode status, String template, String language,
        Map<String, Object> parameters) implements View {

    private static final String TYPE = "text/html;charset=UTF-8";

    public Sent {
        parameters = Map.copyOf(parameters);
    }

    /// A page with what it shows; `page` and `site` are added.
    public static Sent of(String template, Site site, Page page, Map<String, Object> shown) {
        return of(HttpStatusCode.valueOf(HttpServletResponse.SC_OK), template, site, page, shown);
    }

    public static Sent of(HttpStatusCode status, String template, Site site, Page page,
            Map<String, Object> shown) {
        var parameters = new HashMap<>(shown);
        parameters.put("page", page);
        parameters.put("site", site);
        return new Sent(status, template, site.words().tag(), parameters);
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var bytes = new Utf8ByteOutput();
        var all = new HashMap<>(parameters);
        all.put("form", FormKey.of(request));
        Pages.engine().render(template, all, bytes);
        response.setStatus(status.value());
        response.setLocale(Locale.of(language)); // before the type, which it would change
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setContentLength(bytes.getContentLength());
        bytes.writeTo(response.getOutputStream());
    }
}
