package jp.kanmin.indicator.scale;

import jp.kanmin.finding.Words;

/// What a scale says of an indicator's progress.
public sealed interface Grade {

    /// As it is printed: a grade, or the sign for none.
    String printed();

    /// Why, in words.
    Words reason();

    /// Follows from the figures.
    record Given(String printed, Words reason) implements Grade {}

    /// Proposed from the figures; a person decides.
    record Proposed(String printed, Words reason) implements Grade {}

    /// Given by a person.
    record ByPerson(String printed, Words reason) implements Grade {}

    /// Nothing to grade, or not yet.
    record None(String printed, Words reason) implements Grade {}
}
