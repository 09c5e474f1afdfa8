package jp.kanmin.table.rule.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.text.Shortened;

/// What a version changed about the columns of the version before (rule L3-07).
///
/// @param gone the names that are no longer there
/// @param added the names that were not there before
/// @param isReordered what both have stands in another order
public record FormChange(List<String> gone, List<String> added, boolean isReordered) {

    private static final int MOST = 60;

    public FormChange {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /// What differs between the headings of two versions.
    public static FormChange of(List<String> now, List<String> before) {
        var gone = new ArrayList<>(before);
        gone.removeAll(new HashSet<>(now));
        var added = new ArrayList<>(now);
        added.removeAll(new HashSet<>(before));
        var kept = new ArrayList<>(now);
        kept.retainAll(new HashSet<>(before));
        var stayed = new ArrayList<>(before);
        stayed.retainAll(new HashSet<>(now));
        return new FormChange(gone, added, !kept.equals(stayed));
    }

    /// What breaks the reading of a program that knew the version before; empty when it can go on. New columns at the
    /// end or between others break nothing.
    public Optional<Words> breach() {
        if (!gone.isEmpty()) {
            return Optional.of(Words.of(
                    "前の版にあった項目「%s」がありません%s。".formatted(joined("、", gone),
                            added.isEmpty() ? "" : "（新しい項目：%s）".formatted(joined("、", added))),
                    "Columns of the version before are missing: %s.".formatted(joined(", ", gone))));
        }
        return isReordered
                ? Optional.of(Words.of("項目の順序が前の版と違います。",
                        "The order of the columns differs from the version before."))
                : Optional.empty();
    }

    private static String joined(String between, List<String> names) {
        return Shortened.shown(String.join(between, names), MOST);
    }
}
