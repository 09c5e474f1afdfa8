package jp.kanmin.app.store.search;

/// What an entry is. Where hits are equally good, the kinds come in this order.
public enum Kind {
    NATIONAL(1),
    SAMPLE(2),
    CASE(3),
    TERM(4),
    PLAN(5),
    CHAPTER(6),
    MEASURE(7);

    private final int rank;

    Kind(int rank) {
        this.rank = rank;
    }

    /// From 1 for what comes first.
    int rank() {
        return rank;
    }

    /// What serves every body, before what one body wrote.
    boolean isForAll() {
        return rank < PLAN.rank;
    }
}
