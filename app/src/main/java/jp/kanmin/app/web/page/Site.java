package jp.kanmin.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.page.Style;
import jp.kanmin.app.publication.page.StyleSheet;
import jp.kanmin.finding.Language;

/// The site as one reader sees it: in which language, and under which addresses. The language is a part of every
/// address, so that no cookie is needed.
///
/// @param base what stands before every path
/// @param question the parameters of the request besides the language
/// @param again those of them that ask for the same page again
public record Site(PageWords words, String base, Map<String, String> question, Map<String, String> again) {

    /// The parameter that carries the language; Japanese is without.
    static final String LANGUAGE = "lang";

    private static final Pattern PLAIN_PATH = Pattern.compile("(?:/[A-Za-z0-9._~-]+)*");

    /// A base that comes from a header and is no plain path is not taken over.
    public Site {
        base = PLAIN_PATH.matcher(base).matches() ? base : "";
        question = Collections.unmodifiableMap(new LinkedHashMap<>(question));
        again = Collections.unmodifiableMap(new LinkedHashMap<>(again));
    }

    /// A page that was asked for with GET: its question asks for it again.
    public Site(PageWords words, String base, Map<String, String> question) {
        this(words, base, question, question);
    }

    /// What was asked under a name; empty where nothing was.
    public String asked(String name) {
        return question.getOrDefault(name, "");
    }

    /// The address of a path of ours in the reader's language.
    public String to(String path) {
        return base + path + (words.isEnglish() ? "?" + LANGUAGE + "=" + Language.EN.tag() : "");
    }

    /// The address of a path of ours with a question in it.
    ///
    /// @param more names and values of parameters, in turn
    public String to(String path, String... more) {
        var address = new StringBuilder(to(path));
        for (int i = 0; i + 1 < more.length; i += 2) {
            address.append(address.indexOf("?") < 0 ? '?' : '&').append(encoded(more[i])).append('=')
                    .append(encoded(more[i + 1]));
        }
        return address.toString();
    }

    /// The address of a file, which is the same in every language.
    public String file(String path) {
        return base + path;
    }

    /// A page of the site.
    ///
    /// @param steps the way from the first page, without it
    public Page page(String title, List<Page.Step> steps) {
        return page(title, steps, List.of());
    }

    /// A page with style sheets of its own beside the common one.
    public Page page(String title, List<Page.Step> steps, List<String> more) {
        var place = new ArrayList<Page.Step>();
        place.add(step("site.name", "/"));
        place.addAll(steps);
        var styles = new ArrayList<String>();
        styles.add(file("/assets/" + StyleSheet.fileName()));
        styles.addAll(more);
        var full = title.equals(words.say("site.name")) ? title : title + " - " + words.say("site.name");
        return new Page(words, full, place, new Style.Linked(styles, Optional.of(file("/assets/icon.svg"))),
                Optional.of(otherLanguage()), doors(steps));
    }

    /// Where else one may go: from a page of the office to the list of work, from elsewhere to the sign-in.
    private List<Page.Step> doors(List<Page.Step> steps) {
        boolean isInside = steps.stream().anyMatch(step -> step.address().equals(to("/office")));
        return isInside
                ? List.of(step("help", "/help"), step("search", "/search"), step("task.list", "/office"),
                        step("office.account", "/account"))
                : List.of(step("help", "/help"), step("search", "/search"), step("site.enter", "/office"));
    }

    /// A step to a path of ours, named by a key of our words.
    public Page.Step step(String key, String path) {
        return Page.Step.of(words, words.say(key), to(path));
    }

    /// The last step, which leads nowhere.
    public Page.Step here(String key) {
        return Page.Step.of(words, words.say(key), "");
    }

    /// The same page with the same question in the other language.
    private String otherLanguage() {
        var parameters = new LinkedHashMap<>(again);
        parameters.put(LANGUAGE, (words.isEnglish() ? Language.JA : Language.EN).tag());
        return question(parameters);
    }

    /// Parameters as the end of an address, from the question mark on.
    static String question(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
