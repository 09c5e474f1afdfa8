package jp.kanmin.body;

import java.time.LocalDate;

/// How many people lived in a body on a day.
///
/// @param code the body's code of six digits
public record Population(String code, long people, LocalDate date) {}
