package jp.kanmin.app.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A place in a long list that is shown page by page. The place is a part of the address.
///
/// @param page counted from 0
/// @param pages how many there are
/// @param question the parameters of the request without the page
public record Pager(int page, int pages, Map<String, String> question) {

    private static final String PAGE = "page";
    private static final int MOST = 100_000;

    public Pager {
        question = Collections.unmodifiableMap(new LinkedHashMap<>(question));
    }

    /// The page that was asked for; the first for what is no number.
    public static Pager of(Site site) {
        var question = new LinkedHashMap<>(site.question());
        question.remove(PAGE);
        if (site.words().isEnglish()) {
            question.put(Site.LANGUAGE, site.words().tag());
        }
        return new Pager(number(site.asked(PAGE)), 1, question);
    }

    /// The same place in a list whose length is known.
    ///
    /// @param rows on one page
    public Pager over(int length, int rows) {
        return new Pager(page, Math.max(1, (length + rows - 1) / rows), question);
    }

    public String before() {
        return address(Math.min(page, pages) - 1);
    }

    public String after() {
        return address(page + 1);
    }

    private String address(int other) {
        var parameters = new LinkedHashMap<>(question);
        parameters.put(PAGE, Integer.toString(other + 1));
        return Site.question(parameters);
    }

    private static int number(String asked) {
        if (asked.isEmpty() || asked.length() > 6 || !asked.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return Math.clamp(Integer.parseInt(asked), 1, MOST) - 1;
    }
}
