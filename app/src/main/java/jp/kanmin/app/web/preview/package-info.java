/// The draft of a body as it will print, with what its people say beside the passages.
///
/// Start at [jp.kanmin.app.web.preview.PreviewPages].
///
/// May import: `web.page`, `web.fault`, `web.office`, `publication`, `service`, `account`, the library.
@NullMarked
package jp.kanmin.app.web.preview;

import org.jspecify.annotations.NullMarked;
