package jp.kanmin.app.service.revision;

import java.time.LocalDate;
import java.util.Locale;

/// Why the next version of a plan is written.
///
/// @param version that is being written, or was
/// @param reference id of the advice; `2026Q1/m1` for the evaluation of a measure
/// @param by the name of who said so
public record Reason(int version, Kind kind, String reference, String words, String by, LocalDate day) {

    /// What led to it.
    public enum Kind {
        ADVICE,
        EVALUATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return code.equals(ADVICE.code()) ? ADVICE : EVALUATION;
        }
    }
}
