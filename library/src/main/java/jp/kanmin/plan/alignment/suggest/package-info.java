/// Which measure of an upper plan or of the national list a measure of one's own may be for: proposals with their
/// reasons, which a person confirms or not.
///
/// Start at [jp.kanmin.plan.alignment.suggest.Suggestions].
///
/// May import: what `plan` may.
@NullMarked
package jp.kanmin.plan.alignment.suggest;

import org.jspecify.annotations.NullMarked;
