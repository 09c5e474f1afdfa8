package jp.kanmin.app.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.kanmin.app.store.search.form.Form;
import jp.kanmin.app.store.search.form.Synonyms;

/// One word of a question in all the forms it is looked for.
///
/// @param own as it was typed
/// @param others other words for the same thing
record Asked(Form own, List<Form> others) {

    private static final Pattern WORD = Pattern
            .compile("[\"“”＂「『]([^\"“”＂」』]*)[\"“”＂」』]|([^\\s\\p{Z}\\p{Cc}、]+)");

    Asked {
        others = List.copyOf(others);
    }

    /// The words of a question, as far as they count.
    static List<Asked> in(String words) {
        var asked = new ArrayList<Asked>();
        var matcher = WORD.matcher(Cut.to(Question.LONGEST, words.strip()));
        while (matcher.find() && asked.size() < Question.MOST_WORDS) {
            var form = Form.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (!form.isEmpty()) {
                asked.add(new Asked(form, Synonyms.of(form)));
            }
        }
        return asked;
    }

    Stream<Form> forms() {
        return Stream.concat(Stream.of(own), others.stream());
    }

    /// The parts that stand for the word where nothing has the whole of it; empty where it has none.
    List<String> parts() {
        var parts = own.terms().stream().filter(term -> term.codePointCount(0, term.length()) > 1).distinct()
                .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    /// The words in their parts, as they are marked where only the parts were found.
    static List<Asked> parts(List<Asked> words) {
        return words.stream().flatMap(word -> word.parts().isEmpty()
                ? Stream.of(word)
                : word.parts().stream().map(part -> new Asked(new Form(part, part, List.of()), List.of())))
                .toList();
    }
}
