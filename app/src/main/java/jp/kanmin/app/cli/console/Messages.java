package jp.kanmin.app.cli.console;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// The words of the command line, in `messages_ja.properties` and `messages_en.properties`. Values stand in them as
/// `%s` and `%d`.
public final class Messages {

    private static final Map<Language, ResourceBundle> BUNDLES = read();

    private Messages() {}

    public static ResourceBundle bundle(Language language) {
        return Objects.requireNonNull(BUNDLES.get(language));
    }

    /// The message with that key in both languages.
    public static Words words(String key, Object... values) {
        return Words.of(text(Language.JA, key, values), text(Language.EN, key, values));
    }

    /// The message with that key, if there is one.
    public static Optional<Words> find(String key) {
        return bundle(Language.JA).containsKey(key) ? Optional.of(words(key)) : Optional.empty();
    }

    /// The error with that key; its next step has the same key with `.remedy` behind.
    public static UserError error(String key, Object... values) {
        return new UserError(words("error." + key, values), words("error." + key + ".remedy", values));
    }

    /// One of two words that the library keeps apart.
    public static String either(String ja, String en, Language language) {
        return Words.of(ja, en).in(language);
    }

    private static String text(Language language, String key, Object... values) {
        return String.format(Locale.ROOT, bundle(language).getString(key), values);
    }

    private static Map<Language, ResourceBundle> read() {
        var bundles = new EnumMap<Language, ResourceBundle>(Language.class);
        for (var language : Language.values()) {
            bundles.put(language, read("messages_" + language.tag() + ".properties"));
        }
        return bundles;
    }

    private static ResourceBundle read(String name) {
        try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
