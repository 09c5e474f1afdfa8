package jp.kanmin.app.publication.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Makes pages from the templates that the build compiled.
public final class Pages {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Pages() {}

    public static TemplateEngine engine() {
        return ENGINE;
    }

    /// The page of a template such as `plan/index.jte` with its parameters by name.
    public static String render(String template, Map<String, Object> parameters) {
        var page = new StringOutput(64 * 1024);
        ENGINE.render(template, parameters, page);
        return page.toString();
    }
}
