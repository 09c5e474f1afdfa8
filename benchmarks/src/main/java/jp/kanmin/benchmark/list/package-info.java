/// How fast lists are checked, beside other ways to do it.
///
/// Start at [jp.kanmin.benchmark.list.ListCheck].
///
/// May import: the library and what is measured beside it.
@NullMarked
package jp.kanmin.benchmark.list;

import org.jspecify.annotations.NullMarked;
