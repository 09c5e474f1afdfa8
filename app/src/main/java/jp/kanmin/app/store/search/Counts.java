package jp.kanmin.app.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts the hits by class.
///
/// @param fields the fields of the classifications
record Counts(
        Set<String> fields) implements CollectorManager<Counts.Counter, Map<String, Map<String, Integer>>> {

    @Override
    public Counter newCollector() {
        return new Counter(fields);
    }

    @Override
    public Map<String, Map<String, Integer>> reduce(Collection<Counter> counters) throws IOException {
        var sums = new HashMap<String, Map<String, Integer>>();
        for (var counter : counters) {
            counter.finish();
            counter.sums.forEach((field, counts) -> counts.forEach((value, count) -> sums
                    .computeIfAbsent(field, _ -> new HashMap<>()).merge(value, count, Integer::sum)));
        }
        sums.replaceAll((_, counts) -> sorted(counts));
        return sums;
    }

    private static Map<String, Integer> sorted(Map<String, Integer> counts) {
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> sorted.put(count.getKey(), count.getValue()));
        return sorted;
    }

    /// The classes of one classification in one segment.
    private static final class Column {
        private final String field;
        private final SortedSetDocValues values;
        private final int[] counts;

        Column(String field, SortedSetDocValues values) {
            this.field = field;
            this.values = values;
            this.counts = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int entry) throws IOException {
            if (values.advanceExact(entry)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
    }

    /// Counts in one segment after the other.
    static final class Counter extends SimpleCollector {
        private final Set<String> fields;
        private final Map<String, Map<String, Integer>> sums = new HashMap<>();
        private final List<Column> columns = new ArrayList<>();

        Counter(Set<String> fields) {
            this.fields = fields;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            finish();
            for (var field : fields) {
                var values = DocValues.getSortedSet(segment.reader(), field);
                if (values.getValueCount() > 0) {
                    columns.add(new Column(field, values));
                }
            }
        }

        @Override
        public void collect(int entry) throws IOException {
            for (var column : columns) {
                column.count(entry);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public void finish() throws IOException {
            for (var column : columns) {
                for (int i = 0; i < column.counts.length; i++) {
                    if (column.counts[i] > 0) {
                        sums.computeIfAbsent(column.field, _ -> new HashMap<>()).merge(
                                column.values.lookupOrd(i).utf8ToString(), column.counts[i], Integer::sum);
                    }
                }
            }
            columns.clear();
        }
    }
}
