package jp.kanmin.plan;

/// What is known of the prefecture's plan when a municipality's plan is checked (guide part I, 7: a municipality
/// may plan before its prefecture has).
public sealed interface UpperPlan {

    /// Nobody asked.
    record NotGiven() implements UpperPlan {}

    /// It could not be read; a note, never a failure.
    record Unreachable(String file) implements UpperPlan {}

    record Known(Plan plan) implements UpperPlan {}
}
