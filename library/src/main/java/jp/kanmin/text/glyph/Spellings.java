package jp.kanmin.text.glyph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Words that offices spell in several ways (雛型, 雛形, ひな形), kept in `spellings.txt`.
public final class Spellings {

    /// Enough for words that come apart only after another was folded; texts of nothing else stop here.
    private static final int PASSES = 4;

    private record Form(String text, String canonical, boolean latin) {
        Form(String text, String canonical) {
            this(text, canonical, text.chars().allMatch(c -> c < 0x80));
        }
    }

    /// By first character, the longer forms first.
    private final Map<Character, List<Form>> forms = new HashMap<>();
    private final BitSet beginnings = new BitSet();

    /// @param fold how to fold the words of the table, so that they meet texts folded the same way
    public Spellings(UnaryOperator<String> fold) {
        for (var line : Table.read("spellings.txt")) {
            var first = fold.apply(line.getFirst());
            line.stream().skip(1).map(fold).filter(form -> !form.equals(first)).forEach(form -> {
                forms.computeIfAbsent(form.charAt(0), _ -> new ArrayList<>()).add(new Form(form, first));
                beginnings.set(form.charAt(0));
            });
        }
        forms.values().forEach(list -> list.sort(Comparator.comparingInt(form -> -form.text.length())));
    }

    /// The folded text with one spelling for each word.
    public String unified(String folded) {
        var text = folded;
        for (int i = 0; i < PASSES; i++) {
            var next = pass(text);
            if (next.equals(text)) {
                return text;
            }
            text = next;
        }
        return text;
    }

    private String pass(String text) {
        var out = new StringBuilder();
        int copied = 0;
        int i = 0;
        while (i < text.length()) {
            var form = beginnings.get(text.charAt(i)) ? at(text, i) : Optional.<Form>empty();
            if (form.isPresent()) {
                out.append(text, copied, i).append(form.get().canonical);
                i += form.get().text.length();
                copied = i;
            } else {
                i++;
            }
        }
        return copied == 0 ? text : out.append(text, copied, i).toString();
    }

    private Optional<Form> at(String text, int i) {
        for (var form : forms.getOrDefault(text.charAt(i), List.of())) {
            if (text.startsWith(form.text, i) && (!form.latin || isWord(text, i, form.text.length()))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /// `pc` is a word, `pc` in `pcr` is not.
    private static boolean isWord(String text, int start, int length) {
        int end = start + length;
        return (start == 0 || !isLatin(text.charAt(start - 1)))
                && (end == text.length() || !isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
