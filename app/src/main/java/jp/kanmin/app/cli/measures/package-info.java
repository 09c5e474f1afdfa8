/// `kanmin measures …`.
///
/// Start at [jp.kanmin.app.cli.measures.MeasuresListCommand].
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.measures;

import org.jspecify.annotations.NullMarked;
