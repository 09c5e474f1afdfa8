package jp.kanmin.app.publication.page;

import java.util.Locale;
import java.util.ResourceBundle;

import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;

/// The words of pages in one language, by key, from `messages_ja.properties` and `messages_en.properties`.
public final class PageWords {

    private static final String BUNDLE = "jp.kanmin.app.publication.page.messages";

    private final Language language;
    private final ResourceBundle bundle;

    private PageWords(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(BUNDLE, Locale.of(language.tag()), ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static PageWords in(Language language) {
        return new PageWords(language);
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
        var words = bundle.getString(key);
        return values.length == 0 ? words : words.formatted(values);
    }

    /// The words under a key that is made of a code from a document, such as `relation.below`; the code itself where
    /// we have no words for it.
    public String sayCode(String prefix, String code) {
        var key = prefix + "." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }

    public String say(Words words) {
        return words.in(language);
    }
}
