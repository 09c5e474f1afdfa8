/// Values that several commands take as options, and how they are read.
///
/// Start at [jp.kanmin.app.cli.option.FailOn].
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.option;

import org.jspecify.annotations.NullMarked;
