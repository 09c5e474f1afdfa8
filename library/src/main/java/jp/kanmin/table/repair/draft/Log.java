package jp.kanmin.table.repair.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jp.kanmin.file.Patience;

/// Keeps what was changed and what could be.
public final class Log {

    private static final int EXAMPLES = 5;

    private final Consent consent;
    private final List<Entry> changes = new ArrayList<>();
    private final Map<Mending, Waiting> waiting = new EnumMap<>(Mending.class);

    /// A change and what its column is called in the end.
    private record Entry(Change change, Supplier<String> name) {
        Change settled() {
            return change.named(name.get());
        }
    }

    private static final class Waiting {
        private int count;
        private final List<Entry> examples = new ArrayList<>();
    }

    public Log(Consent consent) {
        this.consent = consent;
    }

    /// Takes a change down as made, or as offered when there is no consent to it.
    ///
    /// @param isName whether it touches the name of a person or place
    /// @param name what the column is called, asked when all is done
    /// @return true when it is to be made
    public boolean takes(Change change, boolean isName, Supplier<String> name) {
        Patience.check();
        if (consent.covers(change, isName)) {
            changes.add(new Entry(change, name));
            return true;
        }
        if (!consent.refused().contains(change.mending()) && !consent.isKept(change)) {
            var of = waiting.computeIfAbsent(change.mending(), _ -> new Waiting());
            if (of.count++ < EXAMPLES) {
                of.examples.add(new Entry(change, name));
            }
        }
        return false;
    }

    /// The changes in the order in which they were made.
    public List<Change> changes() {
        return changes.stream().map(Entry::settled).toList();
    }

    /// In the order of the rules.
    public List<Offer> offers() {
        return waiting.entrySet().stream()
                .map(of -> new Offer(of.getKey(), of.getValue().count,
                        of.getValue().examples.stream().map(Entry::settled).toList()))
                .toList();
    }
}
