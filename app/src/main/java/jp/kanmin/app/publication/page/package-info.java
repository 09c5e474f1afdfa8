/// The page kit that published files and the server share: words, style, layout, findings. No Spring.
///
/// Start at [jp.kanmin.app.publication.page.Page]; templates lie under `src/main/jte`, the look in `style.css`.
///
/// May import: the library.
@NullMarked
package jp.kanmin.app.publication.page;

import org.jspecify.annotations.NullMarked;
