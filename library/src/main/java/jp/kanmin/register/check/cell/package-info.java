/// Whether one cell's text is what its column asks for, and what to do when it is not.
///
/// Start at [jp.kanmin.register.check.cell.Judges].
///
/// May import: what `register` may.
@NullMarked
package jp.kanmin.register.check.cell;

import org.jspecify.annotations.NullMarked;
