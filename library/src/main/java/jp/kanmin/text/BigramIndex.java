package jp.kanmin.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Texts by their pairs of neighbouring characters, to find those that a text is like. A pair that stands in every
/// text says little and weighs little; one that stands in few weighs much. Compared is the search form; pairs with a
/// sign or a blank in them do not count.
///
/// One index serves any number of questions and threads; a question costs about as much as it has characters.
public final class BigramIndex {

    /// Longer texts are judged by their beginning.
    private static final int LONGEST = 4_000;

    private final Map<Integer, Double> weights;
    private final double unseen;
    private final Map<Integer, List<Posting>> postings = new HashMap<>();
    private final int size;

    /// The share of one pair in one text.
    private record Posting(int text, double share) {}

    private BigramIndex(List<String> texts, Map<Integer, Double> weights, double unseen) {
        this.weights = weights;
        this.unseen = unseen;
        size = texts.size();
        for (int i = 0; i < size; i++) {
            int text = i;
            shares(pairs(texts.get(i))).forEach((pair, share) -> postings
                    .computeIfAbsent(pair, _ -> new ArrayList<>()).add(new Posting(text, share)));
        }
    }

    /// An index of texts that weighs pairs by these texts themselves.
    public static BigramIndex of(List<String> texts) {
        var counts = new HashMap<Integer, Integer>();
        for (var text : texts) {
            new HashSet<>(pairs(text).keySet()).forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        double all = texts.size() + 1.0;
        var weights = new HashMap<Integer, Double>();
        counts.forEach((pair, count) -> weights.put(pair, Math.log(all / (count + 0.5))));
        return new BigramIndex(texts, weights, Math.log(all / 0.5));
    }

    /// An index of other texts that weighs pairs as this one does.
    public BigramIndex over(List<String> others) {
        return new BigramIndex(others, weights, unseen);
    }

    /// How like the text each text of the index is, in their order: 0 for nothing in common, 1 for the same.
    public double[] likeness(String text) {
        var likeness = new double[size];
        shares(pairs(text)).forEach((pair, share) -> {
            for (var posting : postings.getOrDefault(pair, List.of())) {
                likeness[posting.text()] += share * posting.share();
            }
        });
        return likeness;
    }

    /// The weighted pairs as a vector of length 1.
    private Map<Integer, Double> shares(Map<Integer, Integer> pairs) {
        var shares = new HashMap<Integer, Double>();
        double squares = 0;
        for (var pair : pairs.entrySet()) {
            double weight = (1 + Math.log(pair.getValue())) * weights.getOrDefault(pair.getKey(), unseen);
            squares += weight * weight;
            shares.put(pair.getKey(), weight);
        }
        double length = Math.sqrt(squares);
        if (length > 0) {
            shares.replaceAll((_, weight) -> weight / length);
        }
        return shares;
    }

    private static Map<Integer, Integer> pairs(String text) {
        var form = SearchForm.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var pairs = new HashMap<Integer, Integer>();
        for (int i = 0; i + 1 < form.length(); i++) {
            char a = form.charAt(i);
            char b = form.charAt(i + 1);
            if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
                pairs.merge(a << Character.SIZE | b, 1, Integer::sum);
            }
        }
        return pairs;
    }
}
