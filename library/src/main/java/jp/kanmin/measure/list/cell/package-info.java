/// What one cell of the list of national measures says: text, indicators, addresses, ministries, times, and what is
/// offered to municipalities.
///
/// Start at [jp.kanmin.measure.list.cell.CellText]. Whatever is wrong is a [jp.kanmin.measure.list.cell.Damage], noted
/// both beside the measure and as a finding.
///
/// May import: `measure`, `text`, `finding`.
@NullMarked
package jp.kanmin.measure.list.cell;

import org.jspecify.annotations.NullMarked;
