/// CommonMark of plan documents as safe HTML: raw markup shown as letters, harmless links only, pictures only where
/// a file is at hand, headings that never skip a level, tables with caption and scope.
///
/// Start at [jp.kanmin.app.publication.markdown.Markdown].
///
/// May import: `publication.page`.
@NullMarked
package jp.kanmin.app.publication.markdown;

import org.jspecify.annotations.NullMarked;
