/// What changed in published plans, as a feed (Atom 1.0, RFC 4287) that readers and other systems follow.
///
/// Start at [jp.kanmin.app.publication.feed.PlanFeed].
///
/// May import: `publication.page`, `publication.plan`, the library.
@NullMarked
package jp.kanmin.app.publication.feed;

import org.jspecify.annotations.NullMarked;
