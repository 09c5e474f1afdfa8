package jp.kanmin.app.service;

import java.time.LocalDate;

/// A plan that was decided and is not published although it is time (arts. 8(6), 9(4): without delay).
///
/// @param days since the decision
public record Overdue(String body, LocalDate decided, long days) {}
