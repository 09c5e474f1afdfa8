/// OpenDocument text (.odt), as LibreOffice and Word save it.
///
/// Start at [jp.kanmin.document.read.odt.OdtReader].
///
/// May import: `document`, `document.read.gather`, `file`, `finding`.
@NullMarked
package jp.kanmin.document.read.odt;

import org.jspecify.annotations.NullMarked;
