/// `kanmin text …`.
///
/// Start at [jp.kanmin.app.cli.text.TextNormalizeCommand].
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.text;

import org.jspecify.annotations.NullMarked;
