/// The server: pages for everyone, each plan with its data, the bodies that have a plan. Everything works without
/// JavaScript, without cookies and without a session.
///
/// Start at [jp.kanmin.app.web.Server]. A folder per domain; `page` is what they share.
///
/// May import: `publication`, the library.
@NullMarked
package jp.kanmin.app.web;

import org.jspecify.annotations.NullMarked;
