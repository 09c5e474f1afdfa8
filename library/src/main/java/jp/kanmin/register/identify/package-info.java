/// Which standard data set a table is, and which of its columns is which.
///
/// Start at [jp.kanmin.register.identify.Identify].
///
/// May import: what `register` may.
@NullMarked
package jp.kanmin.register.identify;

import org.jspecify.annotations.NullMarked;
