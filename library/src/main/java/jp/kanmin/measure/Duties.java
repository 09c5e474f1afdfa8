package jp.kanmin.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;

/// Who has to do what under the Act, told in our own words. The text of the law itself decides.
public final class Duties {

    private Duties() {}

    /// How binding a duty is.
    public enum Binding {
        /// It has to be done.
        MUST("義務", "must"),
        /// One has to try.
        EFFORT("努力義務", "effort"),
        /// One is free to.
        MAY("できる", "may");

        private final Words words;

        Binding(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        public Words words() {
            return words;
        }

        /// As JSON says it: `effort`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Binding of(String code) {
            return Arrays.stream(values()).filter(b -> b.code().equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no such binding: " + code));
        }
    }

    /// One duty.
    ///
    /// @param article the number of the article, such as `9`
    /// @param paragraph its paragraph; empty when the article has only one
    /// @param item the item within the paragraph; mostly empty
    /// @param citation as findings cite it, such as `基本法9条4項`
    public record Duty(String article, String paragraph, String item, Words obliged, Binding force,
            Words text,
            String citation) {

        public Json.Obj toJson() {
            return Json.Obj.EMPTY.with("article", Json.of(article)).with("paragraph", Json.of(paragraph))
                    .with("item", Json.of(item)).with("obliged", Json.of(obliged.ja()))
                    .with("obligedEn", Json.of(obliged.en())).with("force", Json.of(force.code()))
                    .with("text", Json.of(text.ja())).with("textEn", Json.of(text.en()))
                    .with("citation", Json.of(citation));
        }
    }

    /// All duties in the order of the Act.
    public static List<Duty> all() {
        return Shipped.ALL;
    }

    /// The duties of one article.
    public static List<Duty> of(String article) {
        return all().stream().filter(d -> d.article().equals(article)).toList();
    }

    /// The first duty with that citation.
    public static Optional<Duty> find(String citation) {
        return all().stream().filter(d -> d.citation().equals(citation)).findFirst();
    }

    private static final class Shipped {
        private static final List<Duty> ALL = Item.shipped("duties.json").items("duties")
                .map(item -> new Duty(item.text("article"), item.text("paragraph"), item.text("item"),
                        Words.of(item.text("obliged"), item.text("obligedEn")),
                        Binding.of(item.text("force")),
                        Words.of(item.text("text"), item.text("textEn")), item.text("citation")))
                .toList();
    }
}
