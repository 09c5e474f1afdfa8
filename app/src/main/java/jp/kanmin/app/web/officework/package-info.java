/// The registers of a body's office on pages: kept inside, shown to everybody once published, counted for the nation.
///
/// Start at [jp.kanmin.app.web.officework.RegisterListPages].
///
/// May import: what `web` may.
@NullMarked
package jp.kanmin.app.web.officework;

import org.jspecify.annotations.NullMarked;
