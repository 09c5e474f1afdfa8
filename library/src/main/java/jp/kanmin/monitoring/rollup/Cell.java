package jp.kanmin.monitoring.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is said of one body of today, one indicator and one quarter: by the body itself, by bodies that were still on
/// their own in that quarter and became it later, and by bodies that reported although they had become it already.
final class Cell {

    private Optional<Found> own = Optional.empty();
    private final List<Found> members = new ArrayList<>(0);
    private final List<Found> former = new ArrayList<>(0);

    void ofItself(Found found) {
        own = Optional.of(found);
    }

    /// Of a body that joined after the quarter: it counts beside the body itself.
    void ofMember(Found found) {
        members.add(found);
    }

    /// Of a body that had joined before: it counts only while the body itself says nothing.
    void ofFormer(Found found) {
        former.add(found);
    }

    /// True where something of a former body is left out, because the body itself reported.
    boolean isDouble() {
        return own.isPresent() && !former.isEmpty();
    }

    boolean isOfFormer() {
        return own.isEmpty();
    }

    Found value(Adding adding) {
        return Stream.concat(own.isPresent() ? own.stream() : former.stream(), members.stream())
                .reduce((a, b) -> a.with(b, adding)).orElseThrow();
    }
}
