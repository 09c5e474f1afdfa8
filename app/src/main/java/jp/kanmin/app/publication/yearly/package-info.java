/// The yearly report of a body as files for everyone: for each measure direction, indicators and progress, results, what
/// the nation did, and what comes next. One tree of pieces, from which page, PDF, Word file and table are written.
///
/// Start at [jp.kanmin.app.publication.yearly.YearlyReport], then [jp.kanmin.app.publication.yearly.YearlyView].
///
/// May import: `publication.page`, `publication.plan`, `publication.chart`, `publication.pdf`, `publication.word.paper`,
/// `publication.table`, the library.
@NullMarked
package jp.kanmin.app.publication.yearly;

import org.jspecify.annotations.NullMarked;
