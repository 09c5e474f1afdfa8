/// Mail: written in the transaction of the change it tells of, sent after it.
///
/// Start at [jp.kanmin.app.service.post.Post].
///
/// May import: what `service` may.
@NullMarked
package jp.kanmin.app.service.post;

import org.jspecify.annotations.NullMarked;
