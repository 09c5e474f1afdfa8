package jp.kanmin.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    private final int size;
    /// The pairs of the texts, rising; beside each the texts it stands in, and its share of each.
    private final int[] pairs;
    private final int[][] texts;
    private final double[][] shares;

    private BigramIndex(List<String> indexed, Map<Integer, Double> weights, double unseen) {
        this.weights = weights;
        this.unseen = unseen;
        size = indexed.size();
        var found = new TreeMap<Integer, List<Posting>>();
        for (int i = 0; i < size; i++) {
            var counted = Counted.of(indexed.get(i));
            var weighed = weighed(counted);
            for (int j = 0; j < weighed.length; j++) {
                found.computeIfAbsent(counted.pairs[j], _ -> new ArrayList<>())
                        .add(new Posting(i, weighed[j]));
            }
        }
        pairs = found.keySet().stream().mapToInt(Integer::intValue).toArray();
        texts = found.values().stream().map(all -> all.stream().mapToInt(Posting::text).toArray())
                .toArray(int[][]::new);
        shares = found.values().stream().map(all -> all.stream().mapToDouble(Posting::share).toArray())
                .toArray(double[][]::new);
    }

    /// The share of one pair in one text.
    private record Posting(int text, double share) {}

    /// The pairs of a text, rising, and beside each how often it occurs.
    private static final class Counted {

        private final int[] pairs;
        private final int[] counts;

        private Counted(int[] pairs, int[] counts) {
            this.pairs = pairs;
            this.counts = counts;
        }

        static Counted of(String text) {
            var form = SearchForm.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            var all = new int[form.length()];
            int length = 0;
            for (int i = 0; i + 1 < form.length(); i++) {
                char a = form.charAt(i);
                char b = form.charAt(i + 1);
                if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
                    all[length++] = a << Character.SIZE | b;
                }
            }
            Arrays.sort(all, 0, length);
            var pairs = new int[length];
            var counts = new int[length];
            int last = -1;
            for (int i = 0; i < length; i++) {
                if (last < 0 || pairs[last] != all[i]) {
                    pairs[++last] = all[i];
                }
                counts[last]++;
            }
            return new Counted(Arrays.copyOf(pairs, last + 1), Arrays.copyOf(counts, last + 1));
        }
    }

    /// An index of texts that weighs pairs by these texts themselves.
    public static BigramIndex of(List<String> texts) {
        var counts = new HashMap<Integer, Integer>();
        for (var text : texts) {
            for (int pair : Counted.of(text).pairs) {
                counts.merge(pair, 1, Integer::sum);
            }
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
        var counted = Counted.of(text);
        var weighed = weighed(counted);
        var likeness = new double[size];
        for (int i = 0; i < weighed.length; i++) {
            int at = Arrays.binarySearch(pairs, counted.pairs[i]);
            for (int j = 0; at >= 0 && j < texts[at].length; j++) {
                likeness[texts[at][j]] += weighed[i] * shares[at][j];
            }
        }
        return likeness;
    }

    /// The weights of the pairs as a vector of length 1.
    private double[] weighed(Counted counted) {
        var weighed = new double[counted.pairs.length];
        double squares = 0;
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = (1 + Math.log(counted.counts[i]))
                    * weights.getOrDefault(counted.pairs[i], unseen);
            squares += weighed[i] * weighed[i];
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] /= length;
        }
        return weighed;
    }
}
