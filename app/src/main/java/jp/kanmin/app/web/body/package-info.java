/// The bodies that have a plan (row A-33): a list to search, the course of their number, and the same as data.
///
/// Start at [jp.kanmin.app.web.body.BodyPages].
///
/// May import: `web.page`, `web.plan`, `publication`, the library.
@NullMarked
package jp.kanmin.app.web.body;

import org.jspecify.annotations.NullMarked;
