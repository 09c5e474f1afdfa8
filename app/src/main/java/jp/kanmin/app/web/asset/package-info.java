/// The style sheet and the icon, kept by browsers for ever under names that change with their content.
///
/// Start at [jp.kanmin.app.web.asset.Assets].
///
/// May import: `publication`.
@NullMarked
package jp.kanmin.app.web.asset;

import org.jspecify.annotations.NullMarked;
