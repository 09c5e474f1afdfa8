package jp.kanmin.app.service.monitor;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a body decided of a measure after it had evaluated it.
///
/// @param number counted from 1 in each measure and quarter
/// @param evaluation number of the evaluation it rests on
/// @param by the name of who decided
public record Decided(int number, int evaluation, Decision decision, String words, String by, LocalDate day) {

    /// What is done next.
    public enum Decision {
        /// It goes on as it is.
        CONTINUE,
        /// It is done in another way; the plan stays.
        IMPROVE,
        /// The plan is changed.
        REVISE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Decision> of(String code) {
            return Stream.of(values()).filter(decision -> decision.code().equals(code)).findFirst();
        }
    }
}
