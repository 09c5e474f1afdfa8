package jp.kanmin.register.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.Schemas;

/// Says which of the recommended data sets a table is, and which of its columns is which.
public final class Identify {

    /// Below it a set is no candidate.
    public static final double THRESHOLD = 0.5;

    private static final int MOST_CANDIDATES = 5;
    private static final int HEADER_WITHIN = 10;
    private static final int SAMPLE = 200;
    private static final int MOST_COLUMNS = 400;
    /// A column that only one or two sets have tells more than one that all have.
    private static final int FEW = 2;
    private static final double ENOUGH = 3;
    private static final Weights WEIGHTS = Weights.of(Schemas.current());

    private Identify() {}

    /// What a table was found to be.
    ///
    /// @param headerRow the row with the headings, from 0; -1 where there are none
    /// @param candidates the likeliest first; none when it is none of the sets
    public record Identification(int headerRow, List<String> headings, List<Candidate> candidates) {
        public Identification {
            headings = List.copyOf(headings);
            candidates = List.copyOf(candidates);
        }
    }

    /// Looks at the first rows of a table.
    ///
    /// @param name the file's name, which by the standard ends in the set's word: `222127_aed.csv`; may be empty
    /// @param rows some hundred rows are enough
    public static Identification of(String name, List<List<String>> rows) {
        int header = headerRow(rows);
        var headings = header < 0 ? List.<String>of() : cut(rows.get(header));
        var sample = rows.subList(header + 1, Math.min(rows.size(), header + 1 + SAMPLE));
        int width = sample.stream().mapToInt(List::size).max().orElse(headings.size());
        var values = Values.of(sample, Math.min(MOST_COLUMNS, width));
        if (header < 0) {
            return new Identification(-1, headings, Headless.candidates(values));
        }
        var formed = headings.stream().map(Heading::of).toList();
        var candidates = new ArrayList<Candidate>();
        for (var schema : Schemas.current()) {
            boolean named = isNamed(name, schema);
            if (schema.provenance().hasColumns() || named) {
                var mapping = Mapping.of(headings, formed, schema, values);
                double score = score(mapping, formed.stream().filter(one -> !one.whole().isEmpty()).count(),
                        schema,
                        named);
                if (score >= THRESHOLD) {
                    candidates.add(new Candidate(schema, score, mapping));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return new Identification(header, headings,
                candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())));
    }

    private static List<String> cut(List<String> row) {
        return row.subList(0, Math.min(MOST_COLUMNS, row.size()));
    }

    /// The row among the first in which the most headings of any set stand, if there are two at least.
    private static int headerRow(List<List<String>> rows) {
        int best = -1;
        double most = 1;
        for (int i = 0; i < Math.min(HEADER_WITHIN, rows.size()); i++) {
            var known = new HashSet<String>();
            for (var cell : cut(rows.get(i))) {
                var heading = Heading.of(cell);
                if (WEIGHTS.knows(heading)) {
                    known.add(heading.outside());
                }
            }
            if (known.size() > most) {
                most = known.size();
                best = i;
            }
        }
        return best;
    }

    private static boolean isNamed(String name, Schema schema) {
        var lower = name.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(schema.slug());
        boolean slug = at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)));
        var set = schema.name().ja();
        return slug || name.contains(set.endsWith("一覧") ? set.substring(0, set.length() - 2) : set);
    }

    /// How much of the file the set explains, how much of what only this set has the file shows, and whether the columns
    /// are there without which it is not the set.
    private static double score(Mapping mapping, long headings, Schema schema, boolean named) {
        double explained = 0;
        double weight = 0;
        double own = 0;
        for (var match : mapping.matches()) {
            double of = WEIGHTS.of(match.to());
            explained += of * match.sure();
            weight += of;
            own += WEIGHTS.isOwn(match.to()) ? match.sure() : 0;
        }
        double unexplained = headings - mapping.matches().size();
        double file = weight == 0 ? 0 : explained / (weight + unexplained);
        double owns = schema.columns().stream().filter(column -> WEIGHTS.isOwn(column)).count();
        double shown = owns == 0 ? 0.6 : Math.min(1, own / Math.min(ENOUGH, owns));
        double recognised = recognised(mapping, schema);
        return Math.min(1, (0.5 * file + 0.4 * shown + 0.1 * recognised) * (0.7 + 0.3 * recognised)
                + (named ? 0.15 : 0));
    }

    private static double recognised(Mapping mapping, Schema schema) {
        var found = new HashSet<String>();
        mapping.matches().forEach(match -> found.add(match.to().name()));
        var names = List.of("名称", "所在地_連結表記", "緯度");
        var asked = names.stream().filter(name -> schema.column(name).isPresent()).toList();
        return asked.isEmpty() ? 1 : (double) asked.stream().filter(found::contains).count() / asked.size();
    }

    /// How many sets have a word among the names of their columns.
    private record Weights(Map<String, Integer> sets, int count) {

        static Weights of(List<Schema> schemas) {
            var sets = new HashMap<String, Integer>();
            for (var schema : schemas) {
                var words = new HashSet<String>();
                schema.columns().forEach(column -> words.addAll(words(column)));
                words.forEach(word -> sets.merge(word, 1, Integer::sum));
            }
            return new Weights(Map.copyOf(sets), schemas.size());
        }

        private static List<String> words(Column column) {
            return Stream.concat(Stream.of(column.name()), column.aliases().stream())
                    .map(word -> Heading.of(word).whole()).toList();
        }

        boolean knows(Heading heading) {
            return sets.containsKey(heading.whole()) || sets.containsKey(heading.outside());
        }

        double of(Column column) {
            return 1 + Math.log((double) count / most(column)) / 2;
        }

        /// Whether none of the column's names is a common one.
        boolean isOwn(Column column) {
            return most(column) <= FEW;
        }

        private int most(Column column) {
            return words(column).stream().mapToInt(word -> sets.getOrDefault(word, 1)).max().orElse(1);
        }
    }
}
