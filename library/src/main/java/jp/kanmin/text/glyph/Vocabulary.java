package jp.kanmin.text.glyph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The words that confirm a repair. Nothing is replaced by a guess: the outcome must be a word in this list, which
/// is kept in `vocabulary.txt` with the origin of each word.
public final class Vocabulary {

    private static final SequencedMap<String, String> WORDS = words("vocabulary.txt");
    private static final Map<Integer, List<String>> BY_LENGTH = WORDS.keySet().stream()
            .collect(Collectors.groupingBy(String::length));

    private static final int LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final int LONGEST_OF_IDEOGRAPHS = WORDS.keySet().stream()
            .filter(word -> LookAlikes.isHan(word.charAt(0)))
            .mapToInt(String::length)
            .max()
            .orElse(0);

    private Vocabulary() {}

    /// Every word with where it comes from, in the order of the file.
    public static SequencedMap<String, String> words() {
        return WORDS;
    }

    static boolean contains(String word) {
        return WORDS.containsKey(word);
    }

    static int longest() {
        return LONGEST;
    }

    static int longestOfIdeographs() {
        return LONGEST_OF_IDEOGRAPHS;
    }

    /// The one word that `run` can be when some of its letters are foreign ones in place of others; empty when there
    /// is none or more than one. Of a katakana word two thirds must be readable, of a Latin one a letter: there the
    /// foreign letters are exact twins.
    static Optional<String> confirmed(String run) {
        long foreign = run.chars().filter(c -> LookAlikes.isForeign((char) c)).count();
        if (foreign == 0 || foreign == run.length()) {
            return Optional.empty();
        }
        boolean readable = run.length() >= 3 * foreign;
        var words = BY_LENGTH.getOrDefault(run.length(), List.of()).stream()
                .filter(word -> (readable || LookAlikes.isLatin(word.charAt(0)))
                        && LookAlikes.mayBe(run, word))
                .toList();
        return words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
    }

    private static SequencedMap<String, String> words(String table) {
        var words = new LinkedHashMap<String, String>();
        for (var line : Table.read(table)) {
            words.put(line.getFirst(), String.join(" ", line.subList(1, line.size())));
        }
        return Collections.unmodifiableSequencedMap(words);
    }
}
