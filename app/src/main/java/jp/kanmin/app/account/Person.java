package jp.kanmin.app.account;

import java.util.Set;

/// Somebody who can sign in. A person belongs to one body and sees the drafts of no other.
///
/// @param id never given twice, and kept when the person leaves: records point to it
/// @param mail what the person signs in with, in lower case
/// @param body the six-digit code; `000000` for the nation
/// @param department within the body, such as `福祉課`; empty where it has none
/// @param roles at least one
public record Person(String id, String mail, String name, String body, String department, Set<Role> roles,
        State state) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /// Whether a person may sign in.
    public enum State {
        /// Invited, has not chosen a password yet.
        INVITED,
        ACTIVE,
        /// Moved or left: never signs in again, is still named by what was done.
        LEFT
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isOf(String otherBody) {
        return body.equals(otherBody);
    }
}
