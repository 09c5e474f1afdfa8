/// The commands that start a server.
///
/// Start at [jp.kanmin.app.cli.server.DemoCommand].
///
/// May import: `web`, `publication`, the library, and the other packages of `cli`.
@NullMarked
package jp.kanmin.app.cli.server;

import org.jspecify.annotations.NullMarked;
