package jp.kanmin.app.store.search.form;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jp.kanmin.text.SearchForm;
import jp.kanmin.text.glyph.Table;

/// The form in which texts and questions meet: characters in their ordinary form, then the library's search form, less
/// the blanks that it leaves between Latin words.
public final class Fold {

    private static final int MOST_KEPT = 50_000;
    private static final int LONGEST_KEPT = 12;
    private static final ConcurrentMap<String, String> KEPT = new ConcurrentHashMap<>();

    private Fold() {}

    /// The folded text.
    public static String of(String text) {
        return SearchForm.of(Glyphs.ordinary(text)).replace(" ", "");
    }

    /// The same for one word of many; the words met are remembered, within bounds.
    static String ofWord(String word) {
        if (word.length() > LONGEST_KEPT) {
            return of(word);
        }
        var known = KEPT.get(word);
        if (known != null) {
            return known;
        }
        if (KEPT.size() >= MOST_KEPT) {
            KEPT.clear();
        }
        var folded = of(word);
        KEPT.put(word, folded);
        return folded;
    }

    /// Changes with the tables that texts are folded by: an index made with other tables must be filled anew.
    public static int fingerprint() {
        return List
                .of(Table.read("spellings.txt"), Table.read("old-glyphs.txt"), Table.read("vocabulary.txt"),
                        Table.read("radicals.txt"), Lines.of("variants.txt"))
                .hashCode();
    }
}
