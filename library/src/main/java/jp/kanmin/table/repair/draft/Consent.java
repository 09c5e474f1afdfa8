package jp.kanmin.table.repair.draft;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What somebody agreed to, or does not want.
///
/// @param accepted mendings that wait for consent and got it, names of people and places included
/// @param refused mendings that are done by themselves otherwise
/// @param kept places that are to stay as they are, whatever was agreed to otherwise
public record Consent(Set<Mending> accepted, Set<Mending> refused, Set<Spot> kept) {

    /// Only what needs no consent.
    public static final Consent NONE = new Consent(Set.of(), Set.of(), Set.of());

    /// Everything that can be mended.
    public static final Consent ALL = to(EnumSet.allOf(Mending.class));

    public Consent {
        accepted = Set.copyOf(accepted);
        refused = Set.copyOf(refused);
        kept = Set.copyOf(kept);
    }

    /// One mending at one place of the file, so that a single change can be taken back.
    ///
    /// @param row counting from 0; -1 for a whole column
    /// @param column counting from 0; -1 for a whole row
    public record Spot(Mending mending, int row, int column, String sheet) {

        /// Where a change was made.
        public static Spot of(Change change) {
            return new Spot(change.mending(), change.row(), change.column(), change.sheet());
        }

        /// Reads what [#code] wrote; empty when it is something else.
        public static Optional<Spot> of(String code) {
            var parts = code.split(" ", 4);
            var mending = Mending.of(parts[0]);
            return parts.length == 4 && mending.isPresent() && isPlace(parts[1]) && isPlace(parts[2])
                    ? Optional.of(new Spot(mending.get(), Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]), parts[3]))
                    : Optional.empty();
        }

        private static boolean isPlace(String number) {
            return number.matches("-1|[0-9]{1,8}");
        }

        /// As forms and stores carry it: `L2-01 4 7 Sheet1`.
        public String code() {
            return mending.rule() + " " + row + " " + column + " " + sheet;
        }
    }

    public static Consent to(Set<Mending> mendings) {
        return new Consent(mendings, Set.of(), Set.of());
    }

    /// Whether a change may be made.
    ///
    /// @param isName whether it touches the name of a person or place, which nobody changes without being asked
    boolean covers(Change change, boolean isName) {
        var mending = change.mending();
        return !refused.contains(mending)
                && (accepted.contains(mending) || (!mending.onConsent() && !isName))
                && !isKept(change);
    }

    boolean isKept(Change change) {
        return !kept.isEmpty() && kept.contains(Spot.of(change));
    }
}
