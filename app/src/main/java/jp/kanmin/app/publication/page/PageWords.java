package jp.kanmin.app.publication.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;

/// The words of pages in one language, by key, from bundles such as `messages_ja.properties` and
/// `messages_en.properties`. Those of plans are always among them; a server adds its own.
public final class PageWords {

    private static final String PLANS = "jp.kanmin.app.publication.page.messages";

    private final Language language;
    private final Map<String, String> words = new HashMap<>();

    private PageWords(Language language, List<String> bundles) {
        this.language = language;
        add(PLANS);
        bundles.forEach(this::add);
    }

    /// The words of published plans.
    public static PageWords in(Language language) {
        return in(language, List.of());
    }

    /// The words of published plans and of more bundles.
    ///
    /// @param bundles their base names, such as `jp.kanmin.app.web.office.messages`
    public static PageWords in(Language language, List<String> bundles) {
        return new PageWords(language, bundles);
    }

    private void add(String name) {
        var bundle = ResourceBundle.getBundle(name, Locale.of(language.tag()), ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (var key : bundle.keySet()) {
            if (words.put(key, bundle.getString(key)) != null) {
                throw new IllegalStateException("two bundles say " + key);
            }
        }
    }

    public Language language() {
        return language;
    }

    /// As `lang` attributes have it.
    public String tag() {
        return language.tag();
    }

    public boolean isEnglish() {
        return language == Language.EN;
    }

    /// The words under a key, with `%s` places filled. A key that is missing is a fault of ours.
    public String say(String key, Object... values) {
        var said = Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new MissingResourceException("no words", PageWords.class.getName(), key));
        return values.length == 0 ? said : said.formatted(values);
    }

    /// The words under a key that is made of a code from a document, such as `relation.below`; the code itself where
    /// we have no words for it.
    public String sayCode(String prefix, String code) {
        var key = prefix + "." + code;
        return words.getOrDefault(key, code);
    }

    public String say(Words both) {
        return both.in(language);
    }
}
