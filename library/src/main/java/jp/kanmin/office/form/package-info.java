/// Entries of registers as people type them: in a form, in the cells of a sheet, in a document of a program.
///
/// Start at [jp.kanmin.office.form.OfficeRegister]; [jp.kanmin.office.form.TypedItem] makes an
/// [jp.kanmin.office.form.Item] of what was typed, or says what is wrong.
///
/// May import: what `office` may.
@NullMarked
package jp.kanmin.office.form;

import org.jspecify.annotations.NullMarked;
