/// Help: the guide as a map into this product, and the words of the field explained.
///
/// Start at [jp.kanmin.app.web.help.HelpPages].
///
/// May import: `web.page`, `publication`, the library.
@NullMarked
package jp.kanmin.app.web.help;

import org.jspecify.annotations.NullMarked;
