package jp.kanmin.table.rule.profile;

import java.util.LinkedHashMap;
import java.util.Map;

/// Counts different values as long as they are few.
final class Distinct {

    private static final int MOST = 200;

    private final Map<Integer, Integer> values = new LinkedHashMap<>();
    private boolean many;

    void add(int text) {
        if (!many) {
            values.merge(text, 1, Integer::sum);
            many = values.size() > MOST;
        }
    }

    /// [Integer#MAX_VALUE] when there are too many.
    int size() {
        return many ? Integer.MAX_VALUE : values.size();
    }

    Map<Integer, Integer> values() {
        return many ? Map.of() : Map.copyOf(values);
    }
}
