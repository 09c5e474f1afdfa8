/// A plan as a tagged PDF that reads aloud (PDF/UA-1), keeps (PDF/A-2a) and prints: cover, contents with page numbers,
/// the chapters, Japanese line breaking, a sign for each character that no face of ours can draw.
///
/// Start at [jp.kanmin.app.publication.pdf.PlanPdf]; its templates lie under `src/main/jte/pdf`, its look in `print.css`.
///
/// May import: `publication.plan`, `publication.page`, the library.
@NullMarked
package jp.kanmin.app.publication.pdf;

import org.jspecify.annotations.NullMarked;
