package jp.kanmin.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.json.Json;
import jp.kanmin.text.SearchForm;

/// Words of the Act and the guide, in plain Japanese.
public final class Glossary {

    private Glossary() {}

    /// One word.
    ///
    /// @param reading in hiragana, for sorting
    /// @param plain one sentence that anyone understands
    /// @param plainWord a simpler word to use instead; empty when there is none
    /// @param citation where the word is defined or used
    public record Term(String term, String reading, String en, String plain, List<String> aliases,
            String plainWord, String citation) {

        public Term {
            aliases = List.copyOf(aliases);
        }

        public Json.Obj toJson() {
            return Json.Obj.EMPTY.with("term", Json.of(term)).with("reading", Json.of(reading))
                    .with("en", Json.of(en)).with("plain", Json.of(plain))
                    .with("aliases", Json.texts(aliases))
                    .with("plainWord", Json.of(plainWord)).with("citation", Json.of(citation));
        }
    }

    public static List<Term> all() {
        return Shipped.ALL;
    }

    /// The entry of a word, under its own name, an alias or its English name, whatever their width and case.
    public static Optional<Term> find(String word) {
        return Optional.ofNullable(Shipped.BY_KEY.get(SearchForm.of(word).strip()));
    }

    private static final class Shipped {
        private static final List<Term> ALL = Item.shipped("glossary.json").items("terms")
                .map(item -> new Term(item.text("term"), item.text("reading"), item.text("en"),
                        item.text("plain"), item.texts("aliases"), item.text("plainWord"),
                        item.text("citation")))
                .toList();

        private static final Map<String, Term> BY_KEY = new HashMap<>();

        static {
            ALL.forEach(term -> BY_KEY.putIfAbsent(SearchForm.of(term.term()), term));
            for (var term : ALL) {
                term.aliases().forEach(alias -> BY_KEY.putIfAbsent(SearchForm.of(alias), term));
                BY_KEY.putIfAbsent(SearchForm.of(term.en()), term);
            }
        }
    }
}
