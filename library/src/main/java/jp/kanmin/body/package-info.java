/// The public bodies: the nation, 47 prefectures and 1,741 municipalities with their codes, kinds and duties; what
/// became of municipalities that are no more; and how many people live in them.
///
/// Start at [jp.kanmin.body.Bodies]. The tables are read once, when first asked for.
///
/// May import: `text`, `finding`.
@NullMarked
package jp.kanmin.body;

import org.jspecify.annotations.NullMarked;
