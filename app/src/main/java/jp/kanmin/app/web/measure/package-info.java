/// Lists to choose measures from, open to everybody: the national list, the guide's samples, the casebook.
///
/// Start at [jp.kanmin.app.web.measure.NationalPages].
///
/// May import: `web.page`, `web.fault`, `service`, `publication`, the library.
@NullMarked
package jp.kanmin.app.web.measure;

import org.jspecify.annotations.NullMarked;
