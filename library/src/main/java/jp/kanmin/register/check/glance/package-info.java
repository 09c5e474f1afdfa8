/// Cells in bytes: those that are surely right are passed over without decoding them.
///
/// Start at [jp.kanmin.register.check.glance.Glances].
///
/// May import: what `register` may.
@NullMarked
package jp.kanmin.register.check.glance;

import org.jspecify.annotations.NullMarked;
