/// A plan as a Word file (Office Open XML), from the same [jp.kanmin.app.publication.plan.PlanView] as its page: real
/// styles, numbered headings, a contents table with entries, tables whose heads repeat.
///
/// Start at [jp.kanmin.app.publication.word.PlanWord]. `Paper` writes paragraphs and tables, the classes in `Text` say
/// what stands in them, and each part of the file beside the body has a class of its own.
///
/// May import: `publication.page`, `publication.markdown`, `publication.plan`, the library.
@NullMarked
package jp.kanmin.app.publication.word;

import org.jspecify.annotations.NullMarked;
