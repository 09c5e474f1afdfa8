package jp.kanmin.app.store.search.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The pieces of what an entry says.
final class Texts {

    private Texts() {}

    /// Those that say something, in a list that grows.
    static List<String> of(String... pieces) {
        var texts = new ArrayList<String>();
        Arrays.stream(pieces).filter(piece -> !piece.isBlank()).forEach(texts::add);
        return texts;
    }

    /// The paragraphs of a longer text.
    static List<String> paragraphs(String text) {
        return of(text.split("\\R\\s*\\R", -1));
    }
}
