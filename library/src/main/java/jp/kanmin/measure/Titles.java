package jp.kanmin.measure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Crosswalk.Kind;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.text.SearchForm;
import jp.kanmin.text.Similarity;

/// Finds the measure that a title may mean. Titles change between editions, and the official documents spell one word
/// in several ways, so a proposal is only a proposal: a person confirms it.
public final class Titles {

    private static final double LEAST = 0.35;
    private static final int MOST = 5;
    /// Longer texts are no titles. The longest shipped one has about 100 characters.
    private static final int LONGEST = 500;
    private static final double KNOWN_CHANGE = 0.95;

    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s]");

    private Titles() {}

    /// A measure that a title may mean.
    ///
    /// @param score 1 for the same title, down to about a third for a faint likeness
    public record Proposal(NationalMeasure measure, double score, Words reason) {}

    /// What a title may mean in an edition, best first; empty when nothing is like it.
    public static List<Proposal> propose(String title, Edition edition) {
        var key = title.length() > LONGEST ? "" : key(title);
        if (key.isEmpty()) {
            return List.of();
        }
        var best = new LinkedHashMap<NationalMeasure, Proposal>();
        for (var measure : edition.measures()) {
            offer(best, likeness(key, measure));
        }
        for (var pair : Crosswalk.shipped()) {
            knownChange(key, pair, edition, best);
        }
        return best.values().stream().filter(p -> p.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Proposal::score).reversed()).limit(MOST).toList();
    }

    /// A title in the form in which titles of different documents can be compared.
    public static String key(String title) {
        var known = Shipped.KEYS.get(title);
        return known == null ? newKey(title) : known;
    }

    private static String newKey(String title) {
        return SIGNS.matcher(SearchForm.of(title).replace("及び", "")).replaceAll("");
    }

    private static Proposal likeness(String key, NationalMeasure measure) {
        var other = key(measure.title());
        if (other.equals(key)) {
            return new Proposal(measure, 1, Words.of("題名が同じです。", "The title is the same."));
        }
        double score = Similarity.bigrams(key, other) * 0.9;
        return new Proposal(measure, score, Words.of("題名が似ています。", "The title is similar."));
    }

    private static void knownChange(String key, Crosswalk.Pair pair, Edition edition,
            Map<NationalMeasure, Proposal> best) {
        if (pair.kind() == Kind.GONE || pair.kind() == Kind.ADDED || pair.kind() == Kind.SAME) {
            return;
        }
        var reason = Words.of("版のあいだで「%s」に当たると確かめた題名です。".formatted(pair.kind().words().ja()),
                "A change between editions that we know: %s.".formatted(pair.kind().words().en()));
        if (key(pair.oldTitle()).equals(key)) {
            edition.findMeasure(pair.newId())
                    .ifPresent(m -> offer(best, new Proposal(m, KNOWN_CHANGE, reason)));
        }
        if (key(pair.newTitle()).equals(key)) {
            edition.findMeasure(pair.oldId())
                    .ifPresent(m -> offer(best, new Proposal(m, KNOWN_CHANGE, reason)));
        }
    }

    private static void offer(Map<NationalMeasure, Proposal> best, Proposal proposal) {
        best.merge(proposal.measure(), proposal, (a, b) -> a.score() >= b.score() ? a : b);
    }

    /// All measures of a list by the key of their titles, the first of equal ones.
    static Map<String, NationalMeasure> byKey(List<NationalMeasure> measures) {
        var byKey = new LinkedHashMap<String, NationalMeasure>();
        measures.forEach(m -> byKey.putIfAbsent(key(m.title()), m));
        return byKey;
    }

    /// Keys of all shipped titles, since they are asked for again and again.
    private static final class Shipped {
        private static final Map<String, String> KEYS = Editions.names().stream()
                .flatMap(name -> Editions.find(name).stream())
                .flatMap(edition -> edition.measures().stream())
                .map(NationalMeasure::title)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(title -> title, Titles::newKey));
    }
}
