/// The command line: one class per command, grouped as `kanmin --help` groups them.
///
/// Start at [jp.kanmin.app.cli.Shell], which builds the tree of commands and turns whatever happens into an exit
/// status. `console` reads and writes, `option` holds what several commands take, `report` prints findings.
///
/// May import: the library and every room of the app.
@NullMarked
package jp.kanmin.app.cli;

import org.jspecify.annotations.NullMarked;
