/// Single values in the one form in which they can be joined: addresses, times, phone numbers, kana, yes and no.
///
/// Start at [jp.kanmin.register.normal.Form]. What was written always stays beside what it was read as, and what is not
/// understood stays as it is. Applying a form to its own result changes nothing.
///
/// May import: what `register` may.
@NullMarked
package jp.kanmin.register.normal;

import org.jspecify.annotations.NullMarked;
