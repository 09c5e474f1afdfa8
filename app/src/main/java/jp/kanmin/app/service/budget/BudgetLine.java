package jp.kanmin.app.service.budget;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/// Money for a measure in a fiscal year.
///
/// @param line its number in the body
/// @param revision how often it was written; goes with a change, so that nobody overwrites what somebody else wrote
/// @param measure id in the published plan
/// @param year the western fiscal year
/// @param amount in yen; empty while it is not known, which is not zero
/// @param programme the national programme behind it; empty for none
/// @param changed the day of this revision
public record BudgetLine(String body, int line, int revision, String measure, int year, State state,
        Optional<BigInteger> amount, String programme, String words, LocalDate changed) {

    /// How far a budget has come.
    public enum State {
        REQUESTED,
        DECIDED,
        SETTLED;

        /// As the store and addresses say it: `requested`.
        public String code() {
            return switch (this) {
                case REQUESTED -> "requested";
                case DECIDED -> "decided";
                case SETTLED -> "settled";
            };
        }

        public static Optional<State> find(String code) {
            for (var state : values()) {
                if (state.code().equals(code)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }
}
