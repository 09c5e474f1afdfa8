package jp.kanmin.text.glyph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that offices spell in several ways (雛型, 雛形, ひな形), kept in `spellings.txt`.
public final class Spellings {

    /// Enough for words that come apart only after another was folded; texts of nothing else stop here.
    private static final int PASSES = 4;

    private final Map<String, String> canonical = new HashMap<>();
    private final Pattern variants;

    /// @param fold how to fold the words of the table, so that they meet texts folded the same way
    public Spellings(UnaryOperator<String> fold) {
        for (var line : Table.read("spellings.txt")) {
            var first = fold.apply(line.getFirst());
            line.stream().skip(1).map(fold).filter(form -> !form.equals(first))
                    .forEach(form -> canonical.put(form, first));
        }
        variants = Pattern.compile(canonical.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form -> latin(form) ? "(?<![a-z0-9])" + form + "(?![a-z0-9])" : Pattern.quote(form))
                .collect(Collectors.joining("|")));
    }

    /// The folded text with one spelling for each word.
    public String unified(String folded) {
        var text = folded;
        for (int i = 0; i < PASSES; i++) {
            var next = variants.matcher(text)
                    .replaceAll(found -> canonical.getOrDefault(found.group(), found.group()));
            if (next.equals(text)) {
                return text;
            }
            text = next;
        }
        return text;
    }

    private static boolean latin(String form) {
        return form.chars().allMatch(c -> c < 0x80);
    }
}
