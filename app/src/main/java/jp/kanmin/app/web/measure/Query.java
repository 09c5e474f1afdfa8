package jp.kanmin.app.web.measure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.kanmin.app.web.page.Site;

/// The address of a page of ours with what is asked of it.
///
/// @param asked names and values; empty values are left out
public record Query(String path, Map<String, String> asked) {

    public Query {
        asked = Map.copyOf(asked);
    }

    public static Query of(String path) {
        return new Query(path, Map.of());
    }

    /// The same with one answer changed; an empty one is taken away.
    public Query with(String name, String value) {
        var changed = new LinkedHashMap<>(asked);
        changed.put(name, value);
        return new Query(path, changed);
    }

    /// The address in the reader's language.
    public String to(Site site) {
        var query = new StringBuilder();
        asked.entrySet().stream().filter(one -> !one.getValue().isEmpty()).sorted(Map.Entry.comparingByKey())
                .forEach(one -> query.append(query.isEmpty() ? '?' : '&').append(encoded(one.getKey()))
                        .append('=')
                        .append(encoded(one.getValue())));
        var to = site.to(path);
        int language = to.indexOf('?');
        if (language < 0) {
            return to + query;
        }
        return query.isEmpty() ? to : to.substring(0, language) + query + "&" + to.substring(language + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
