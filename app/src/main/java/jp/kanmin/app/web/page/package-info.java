/// What the pages of the server share: the reader's language, addresses, and sending a page.
///
/// Start at [jp.kanmin.app.web.page.Site].
///
/// May import: `publication`, the library.
@NullMarked
package jp.kanmin.app.web.page;

import org.jspecify.annotations.NullMarked;
