package jp.kanmin.register.identify;

import jp.kanmin.register.schema.Column;

/// A column of a file and the schema's column that it is.
///
/// @param from its place in the file, from 0
/// @param heading as the file has it; empty where the file has no headings
/// @param sure from 0 to 1
public record Match(int from, String heading, Column to, double sure) {}
