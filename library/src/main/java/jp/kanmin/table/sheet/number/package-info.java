/// Numbers as spreadsheets show them: number formats, and days as numbers.
///
/// Start at [jp.kanmin.table.sheet.number.NumberFormat]; days are in [jp.kanmin.table.sheet.number.Serial].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.table.sheet.number;

import org.jspecify.annotations.NullMarked;
