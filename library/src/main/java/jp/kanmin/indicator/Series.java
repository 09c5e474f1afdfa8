package jp.kanmin.indicator;

import java.time.LocalDate;
import java.util.Optional;

import jp.kanmin.text.JapaneseDate;

/// A stretch of values that count the same thing. Where a new one begins the definition changed, and values on both
/// sides of the break are never compared.
///
/// @param from from when values count so; always, where it is not said
/// @param note what changed, in words
/// @param base where the indicator stood by this definition
public record Series(Optional<JapaneseDate> from, String note, Indicator.Base base) {

    /// True when values of a day count so, unless a later series has begun by then.
    boolean hasBegunBy(LocalDate day) {
        return from.isEmpty() || !from.get().first().isAfter(day);
    }
}
