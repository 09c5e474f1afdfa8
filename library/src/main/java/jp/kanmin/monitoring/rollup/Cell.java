package jp.kanmin.monitoring.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of one body, one indicator and one quarter: by the body itself, or by bodies that became it.
final class Cell {

    private Optional<Found> own = Optional.empty();
    private final List<Found> former = new ArrayList<>(0);

    void ofItself(Found found) {
        own = Optional.of(found);
    }

    void ofFormer(Found found) {
        former.add(found);
    }

    /// True where both the body and one that became it reported; only the body itself is counted.
    boolean isDouble() {
        return own.isPresent() && !former.isEmpty();
    }

    boolean isOfFormer() {
        return own.isEmpty();
    }

    Found value(Adding adding) {
        return own.orElseGet(() -> former.stream().reduce((a, b) -> a.with(b, adding)).orElseThrow());
    }
}
