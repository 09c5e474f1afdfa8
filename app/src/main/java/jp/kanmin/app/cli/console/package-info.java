/// Where commands read and write: standard input and output in UTF-8, files, messages in both languages.
///
/// Start at [jp.kanmin.app.cli.console.Console].
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.console;

import org.jspecify.annotations.NullMarked;
