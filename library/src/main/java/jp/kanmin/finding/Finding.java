package jp.kanmin.finding;

import java.util.List;

/// One thing a check noticed, with what to do about it.
///
/// @param rule the id of the rule, stable across releases
/// @param message what is so
/// @param remedy what the reader does next
/// @param citation the articles and guide sections the rule rests on, such as `基本法9条4項`
public record Finding(String rule, Force force, Severity severity, Place place, Words message, Words remedy,
        List<String> citation, Fix fix) {

    public Finding {
        citation = List.copyOf(citation);
    }

    /// True when the command line ends with status 1 because of it.
    public boolean mustBeMended() {
        return force == Force.MUST || severity.isGrave();
    }
}
