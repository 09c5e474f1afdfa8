/// What is known of a column of a table before any rule asks: how many of its values are numbers, dates, lists, words
/// from a choice. Every different text is looked at once.
///
/// Start at [jp.kanmin.table.rule.profile.TableCase].
///
/// May import: `table.sheet`, `table.layout`, `text`, `body`, `finding`.
@NullMarked
package jp.kanmin.table.rule.profile;

import org.jspecify.annotations.NullMarked;
