package jp.kanmin.app.store.search.form;

import java.util.List;

/// One piece of text in all the forms it is found by.
///
/// @param literal as written, in hiragana and without blanks
/// @param folded spellings unified, without blanks
/// @param words the words it is made of; empty where they are not known
public record Form(String literal, String folded, List<Words.Word> words) {

    public Form {
        words = List.copyOf(words);
    }

    /// The forms of a text.
    public static Form of(String text) {
        var written = Written.of(text);
        return new Form(written.solid().kana(), Fold.of(text), Words.in(written.text()));
    }

    /// Nothing in it can be searched for.
    public boolean isEmpty() {
        return literal.isEmpty() || folded.isEmpty();
    }

    /// The folded and the literal form, once where they are the same.
    public List<String> spellings() {
        return folded.equals(literal) ? List.of(folded) : List.of(folded, literal);
    }

    /// The terms of its words.
    public List<String> terms() {
        return words.stream().map(Words.Word::term).toList();
    }
}
