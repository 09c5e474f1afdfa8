package jp.kanmin.text;

import java.util.HashMap;
import java.util.Map;

/// How alike two texts are.
public final class Similarity {

    private Similarity() {}

    /// From 0 (nothing in common) to 1 (the same search form): Dice's coefficient on pairs of neighbouring characters,
    /// each counted as often as it occurs. A text of one character has itself as its only pair.
    public static double bigrams(String a, String b) {
        var left = SearchForm.of(a);
        var right = SearchForm.of(b);
        if (left.equals(right)) {
            return 1;
        }
        var pairs = pairs(left);
        int common = 0;
        for (var pair : pairs(right).entrySet()) {
            common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * common / (count(left) + count(right));
    }

    private static int count(String text) {
        return text.isEmpty() ? 0 : Math.max(1, text.length() - 1);
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        if (text.length() == 1) {
            pairs.put(text, 1);
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
