/// Web pages, and what Word saves as one.
///
/// Start at [jp.kanmin.document.read.page.PageReader].
///
/// May import: `document`, `document.read.gather`, `file`, `finding`, and jsoup.
@NullMarked
package jp.kanmin.document.read.page;

import org.jspecify.annotations.NullMarked;
