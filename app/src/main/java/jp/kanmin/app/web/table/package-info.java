/// The pages of the table doctor: bring a file, see what a machine cannot read in it, choose what is mended, take the
/// clean tables along or keep them as a register.
///
/// Start at [jp.kanmin.app.web.table.TablePages].
///
/// May import: `web.page`, `web.fault`, `web.asset`, `service.table`, `publication`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.table;

import org.jspecify.annotations.NullMarked;
