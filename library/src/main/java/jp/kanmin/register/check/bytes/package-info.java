/// Lists as bytes, cut into records without decoding them.
///
/// Start at [jp.kanmin.register.check.bytes.Records].
///
/// May import: what `register` may.
@NullMarked
package jp.kanmin.register.check.bytes;

import org.jspecify.annotations.NullMarked;
