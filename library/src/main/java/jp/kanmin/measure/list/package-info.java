/// Reads the official list of national measures out of a damaged extraction.
///
/// Start at [jp.kanmin.measure.list.MeasureListImporter]. A list is divided into rows ([Sheet]), a row into columns
/// ([Columns]), and each column is read by [jp.kanmin.measure.list.cell]. Headers are never trusted for positions: in
/// the list of 2019 they contradict their rows on five of eleven pages.
///
/// May import: `measure`, `text`, `finding`.
@NullMarked
package jp.kanmin.measure.list;

import org.jspecify.annotations.NullMarked;
