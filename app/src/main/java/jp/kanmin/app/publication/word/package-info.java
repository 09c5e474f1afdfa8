/// A plan as a Word file (Office Open XML), from the same [jp.kanmin.app.publication.plan.PlanView] as its page. The
/// classes in `Text` say what stands in it, as the templates under `src/main/jte/plan` do for the page.
///
/// Start at [jp.kanmin.app.publication.word.PlanWord].
///
/// May import: `word.paper`, `publication.page`, `publication.markdown`, `publication.plan`, the library.
@NullMarked
package jp.kanmin.app.publication.word;

import org.jspecify.annotations.NullMarked;
