package jp.kanmin.register.identify;

import jp.kanmin.register.schema.Schema;

/// A data set that a table may be.
///
/// @param score from 0 to 1
public record Candidate(Schema schema, double score, Mapping mapping) {}
