/// `kanmin table …`.
///
/// Start at [jp.kanmin.app.cli.table.TableDiagnoseCommand].
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.table;

import org.jspecify.annotations.NullMarked;
