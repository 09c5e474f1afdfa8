/// CommonMark of plan documents, read once for every form of publication, as a tree and as safe HTML: raw markup shown as letters, harmless links only, pictures only where
/// a file is at hand, headings that never skip a level, tables with caption and scope.
///
/// Start at [jp.kanmin.app.publication.markdown.Markdown].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.app.publication.markdown;

import org.jspecify.annotations.NullMarked;
