/// The forms in which texts and questions meet: folded, as written, and cut into pairs of characters and into words.
///
/// Start at [jp.kanmin.app.store.search.form.Form]. The spellings of one word are folded by
/// [jp.kanmin.text.SearchForm]; this package adds old and variant characters (`variants.txt`) and other words for the
/// same thing (`synonyms.tsv`).
///
/// May import: `text`.
@NullMarked
package jp.kanmin.app.store.search.form;

import org.jspecify.annotations.NullMarked;
