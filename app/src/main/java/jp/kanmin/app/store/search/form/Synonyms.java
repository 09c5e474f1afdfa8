package jp.kanmin.app.store.search.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Other words for the same thing, from `synonyms.tsv`: a question for マイナンバーカード finds 個人番号カード, too.
public final class Synonyms {

    private static final int MOST = 6;
    private static final List<List<Form>> GROUPS = Lines.of("synonyms.tsv").stream()
            .map(line -> Arrays.stream(line.split("\t", -1)).map(Form::of).toList()).toList();

    private Synonyms() {}

    /// What else the asked piece of text may be called: its whole, or the word it contains, in other words. A Latin
    /// word counts only where it stands alone.
    public static List<Form> of(Form asked) {
        Map<String, Form> others = new LinkedHashMap<>();
        for (var group : GROUPS) {
            longestIn(asked.folded(), group).ifPresent(own -> {
                for (var other : group) {
                    if (!other.equals(own) && others.size() < MOST) {
                        var form = instead(asked, own, other);
                        others.putIfAbsent(form.folded(), form);
                    }
                }
            });
        }
        others.remove(asked.folded());
        return new ArrayList<>(others.values());
    }

    private static Optional<Form> longestIn(String folded, List<Form> group) {
        return group.stream().filter(form -> place(folded, form.folded()) >= 0)
                .max(Comparator.comparingInt(form -> form.folded().length()));
    }

    private static Form instead(Form asked, Form own, Form other) {
        if (asked.folded().equals(own.folded())) {
            return other;
        }
        int at = place(asked.folded(), own.folded());
        var text = asked.folded().substring(0, at) + other.folded()
                + asked.folded().substring(at + own.folded().length());
        return new Form(text, text, List.of());
    }

    private static int place(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!isLatin(word.charAt(0))
                    || (!isLatinAt(text, at - 1) && !isLatinAt(text, at + word.length()))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLatinAt(String text, int place) {
        return place >= 0 && place < text.length() && isLatin(text.charAt(place));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
