package jp.kanmin.table.repair.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.text.SearchForm;

/// Columns whose values are chosen from a few: the same choice is written the same way (L2-04), and the choices are
/// listed (L3-02).
final class Choices {

    private static final int FEWEST_LINES = 8;
    private static final int MOST_CHOICES = 20;
    private static final int LONGEST = 30;
    /// Words that can stand beside each other in one column and mean the same.
    private static final List<Set<String>> WORDS = List.of(
            Set.of("有", "有り", "あり", "ある", "有る"), Set.of("無", "無し", "なし", "ない", "無い"),
            Set.of("○", "〇", "◯"), Set.of("×", "✕", "☓", "╳"));

    private Choices() {}

    static void take(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            var counted = counted(draft, column);
            if (isChosen(draft, counted) && !draft.field(column).isNames()) {
                unify(draft, column, counted);
                list(draft, column);
            }
        }
    }

    private static Map<String, Integer> counted(Draft draft, int column) {
        var counted = new LinkedHashMap<String, Integer>();
        for (int line = 0; line < draft.height() && counted.size() <= MOST_CHOICES; line++) {
            var value = draft.value(line, column);
            if (!value.isEmpty()) {
                counted.merge(value, 1, Integer::sum);
            }
        }
        return counted;
    }

    private static boolean isChosen(Draft draft, Map<String, Integer> counted) {
        int filled = counted.values().stream().mapToInt(Integer::intValue).sum();
        return draft.height() >= FEWEST_LINES && !counted.isEmpty() && counted.size() <= MOST_CHOICES
                && counted.size() * 3 <= filled
                && counted.keySet().stream().allMatch(value -> value.length() <= LONGEST)
                && counted.keySet().stream()
                        .noneMatch(value -> value.matches("-?[\\d,.]+|\\d{4}-\\d{2}(-\\d{2})?"));
    }

    /// The most frequent way of writing stands for all.
    private static void unify(Draft draft, int column, Map<String, Integer> counted) {
        var groups = new HashMap<String, List<String>>();
        counted.keySet()
                .forEach(value -> groups.computeIfAbsent(key(value), _ -> new ArrayList<>()).add(value));
        var to = new HashMap<String, String>();
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            var best = group.stream()
                    .max(Comparator.comparingInt((String value) -> counted.getOrDefault(value, 0))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            group.forEach(value -> to.put(value, best));
        });
        for (int line = 0; line < draft.height() && !to.isEmpty(); line++) {
            var value = draft.value(line, column);
            draft.setOnConsent(Mending.CHOICES, line, column, to.getOrDefault(value, value));
        }
    }

    private static String key(String value) {
        for (var words : WORDS) {
            if (words.contains(value)) {
                return "=" + WORDS.indexOf(words);
            }
        }
        return SearchForm.of(value);
    }

    private static void list(Draft draft, int column) {
        var choices = counted(draft, column).keySet().stream().sorted().toList();
        draft.description().choices(draft.field(column).name(), choices);
    }
}
