package jp.kanmin.app.store.search;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What is asked.
///
/// Words are divided by blanks and `、`; all of them must be found. Quotation marks keep blanks together. There is no
/// other syntax: every sign is text. No words ask for everything that the filters let through. Only the first
/// [#LONGEST] characters and the first [#MOST_WORDS] words count.
///
/// @param kinds one of these; any where empty
/// @param bodies written by one of these; by anyone where empty
/// @param facets in each named classification one of these classes
/// @param counted the classifications to count the hits by
/// @param offset how many hits to pass over; beyond [#DEEPEST] there is nothing
/// @param size how many hits to show, at most [#LARGEST]
public record Question(String words, Set<Kind> kinds, Set<String> bodies, Map<String, Set<String>> facets,
        Set<String> counted, int offset, int size) {

    /// Characters that count.
    public static final int LONGEST = 200;
    /// Words that count.
    public static final int MOST_WORDS = 10;
    /// Hits of one page.
    public static final int LARGEST = 100;
    /// Hits that can be paged through.
    public static final int DEEPEST = 10_000;

    private static final int PAGE = 20;

    public Question {
        kinds = Set.copyOf(kinds);
        bodies = Set.copyOf(bodies);
        facets = facets.entrySet().stream().filter(facet -> !facet.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                        facet -> Set.copyOf(facet.getValue())));
        counted = Set.copyOf(counted);
        offset = Math.max(0, offset);
        size = Math.clamp(size, 0, LARGEST);
    }

    /// The first page of what has these words.
    public static Question of(String words) {
        return new Question(words, Set.of(), Set.of(), Map.of(), Set.of(), 0, PAGE);
    }

    public Question kinds(Set<Kind> only) {
        return new Question(words, only, bodies, facets, counted, offset, size);
    }

    public Question bodies(Set<String> only) {
        return new Question(words, kinds, only, facets, counted, offset, size);
    }

    public Question facets(Map<String, Set<String>> only) {
        return new Question(words, kinds, bodies, only, counted, offset, size);
    }

    public Question counted(Set<String> classifications) {
        return new Question(words, kinds, bodies, facets, classifications, offset, size);
    }

    public Question page(int from, int hits) {
        return new Question(words, kinds, bodies, facets, counted, from, hits);
    }
}
