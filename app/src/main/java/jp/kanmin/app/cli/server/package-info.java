/// `kanmin demo` and `kanmin serve`.
///
/// Start at [jp.kanmin.app.cli.server.DemoCommand]. These alone start Spring.
///
/// May import: what `cli` may.
@NullMarked
package jp.kanmin.app.cli.server;

import org.jspecify.annotations.NullMarked;
