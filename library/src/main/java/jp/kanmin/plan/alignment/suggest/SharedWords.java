package jp.kanmin.plan.alignment.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.kanmin.finding.Words;
import jp.kanmin.text.SearchForm;

/// The words that a title shares with another text, as a reader would name them.
final class SharedWords {

    private static final int MOST = 3;
    private static final int LONGEST = 500;
    private static final int LONGEST_WORD = 12;
    /// A run of one script: words of Japanese titles end where the script changes.
    private static final Pattern RUN = Pattern.compile(
            "[\\p{IsHan}々]+|[\\p{IsKatakana}ー]+|[\\p{Alnum}０-９Ａ-Ｚａ-ｚ][\\p{Alnum}０-９Ａ-Ｚａ-ｚ&-]*");

    /// Two of its letters are a syllable, not a word.
    private static final Pattern KATAKANA = Pattern.compile("\\p{IsKatakana}");

    private SharedWords() {}

    /// The longest words of the title that stand in the text too, in the title's order.
    static List<String> of(String title, String text) {
        var form = SearchForm.of(cut(text, LONGEST * 8));
        var found = new ArrayList<String>();
        var runs = RUN.matcher(cut(title, LONGEST));
        while (runs.find()) {
            var piece = longest(runs.group(), form);
            if (!piece.isEmpty() && found.stream().noneMatch(word -> word.contains(piece))) {
                found.add(piece);
            }
        }
        var longest = found.stream().sorted((a, b) -> b.length() - a.length()).limit(MOST).toList();
        return found.stream().filter(longest::contains).toList();
    }

    /// 「同じ言葉: 「手続」「棚卸」」 as a piece of a sentence; empty where nothing is shared.
    static Words words(String title, String text) {
        var shared = of(title, text);
        if (shared.isEmpty()) {
            return Words.of("", "");
        }
        return Words.of("（同じ言葉: %s）".formatted(
                shared.stream().map("「%s」"::formatted).collect(Collectors.joining())),
                " (shared words: %s)"
                        .formatted(shared.stream().map("“%s”"::formatted).collect(Collectors.joining(", "))));
    }

    private static String longest(String run, String form) {
        var word = cut(run, LONGEST_WORD);
        int least = KATAKANA.matcher(word).lookingAt() ? 3 : 2;
        for (int length = word.length(); length >= least; length--) {
            for (int from = 0; from + length <= word.length(); from++) {
                var piece = word.substring(from, from + length);
                if (form.contains(SearchForm.of(piece))) {
                    return piece;
                }
            }
        }
        return "";
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
