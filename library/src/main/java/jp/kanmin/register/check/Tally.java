package jp.kanmin.register.check;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.register.check.cell.Fault;
import jp.kanmin.register.check.cell.Flaw;

/// Counts breaches, and keeps the first of them.
final class Tally {

    private final int most;
    private final List<Finding> kept = new ArrayList<>();
    private long breaches;
    private long badRows;
    private int badRow = -1;

    Tally(int most) {
        this.most = most;
    }

    /// A breach in a row.
    ///
    /// @param row any number that tells rows apart and only grows
    void add(int row, Place place, Flaw flaw) {
        if (row != badRow) {
            badRow = row;
            badRows++;
        }
        add(place, flaw);
    }

    /// A breach that no row has.
    void add(Place place, Flaw flaw) {
        add(place, flaw.fault(), flaw.message(), flaw.remedy(), flaw.certain());
    }

    void add(Place place, Fault fault, Words message, Words remedy) {
        add(place, fault, message, remedy, false);
    }

    private void add(Place place, Fault fault, Words message, Words remedy, boolean certain) {
        breaches++;
        if (kept.size() < most) {
            kept.add(
                    new Finding(fault.id(), Force.ADVICE, fault.severity(), place, message, remedy, List.of(),
                            certain ? Fix.CONFIRM : Fix.NONE));
        }
    }

    /// Whether the row has a breach already.
    boolean isBad(int row) {
        return row == badRow;
    }

    /// Breaches that became known only after the last row.
    void addLate(long further, long rows) {
        breaches += further;
        badRows += rows;
    }

    void keep(Place place, Fault fault, Words message, Words remedy) {
        if (kept.size() < most) {
            kept.add(
                    new Finding(fault.id(), Force.ADVICE, fault.severity(), place, message, remedy, List.of(),
                            Fix.NONE));
        }
    }

    Report report(String encoding, long rows) {
        return new Report(encoding, rows, badRows, breaches, kept);
    }
}
