/// What a plan can choose from: national measures by edition, sample measures, the casebook, the duties of the
/// Act and the glossary; and how one edition of the national measures grew out of another.
///
/// Start at [jp.kanmin.measure.Editions] for national measures, at [jp.kanmin.measure.Samples] for samples, and at
/// [jp.kanmin.measure.list.MeasureListImporter] to read an official list. Shipped data lie beside this package as
/// JSON: facts and figures of the official documents, explained in our own words.
///
/// May import: `text`, `finding`, `json`, `body`, `indicator`.
@NullMarked
package jp.kanmin.measure;

import org.jspecify.annotations.NullMarked;
