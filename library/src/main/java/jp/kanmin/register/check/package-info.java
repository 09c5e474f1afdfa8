/// Whether the rows of a list are what a schema asks for: every bad cell, with its line, its column and the next step.
///
/// Start at [jp.kanmin.register.check.Check]. The rooms inside: `cell` (one cell's text) ← `glance` (one cell's bytes) ←
/// `bytes` (lists as bytes).
///
/// May import: what `register` may.
@NullMarked
package jp.kanmin.register.check;

import org.jspecify.annotations.NullMarked;
