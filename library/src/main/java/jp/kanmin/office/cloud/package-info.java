/// How bodies stand with the cloud on a day, and what those asked said of it.
///
/// Start at [jp.kanmin.office.cloud.CloudState].
///
/// May import: what `office` may.
@NullMarked
package jp.kanmin.office.cloud;

import org.jspecify.annotations.NullMarked;
