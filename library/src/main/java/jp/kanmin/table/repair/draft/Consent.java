package jp.kanmin.table.repair.draft;

import java.util.EnumSet;
import java.util.Set;

/// What somebody agreed to, or does not want.
///
/// @param accepted mendings that wait for consent and got it, names of people and places included
/// @param refused mendings that are done by themselves otherwise
public record Consent(Set<Mending> accepted, Set<Mending> refused) {

    /// Only what needs no consent.
    public static final Consent NONE = new Consent(Set.of(), Set.of());

    /// Everything that can be mended.
    public static final Consent ALL = new Consent(EnumSet.allOf(Mending.class), Set.of());

    public Consent {
        accepted = Set.copyOf(accepted);
        refused = Set.copyOf(refused);
    }

    public static Consent to(Set<Mending> mendings) {
        return new Consent(mendings, Set.of());
    }

    /// Whether a change may be made.
    ///
    /// @param isName whether it touches the name of a person or place, which nobody changes without being asked
    public boolean covers(Mending mending, boolean isName) {
        return !refused.contains(mending)
                && (accepted.contains(mending) || (!mending.onConsent() && !isName));
    }
}
