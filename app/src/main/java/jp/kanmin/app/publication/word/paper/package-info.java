/// How a Word file is written: real styles, numbered headings, a contents table with entries, tables whose heads
/// repeat. Every part is valid against the schemas of the format, whatever the words.
///
/// Start at [jp.kanmin.app.publication.word.paper.Paper], which writes paragraphs and tables; each part of the file
/// beside the body has a class of its own.
///
/// May import: `publication.page`, `publication.plan`, the library.
@NullMarked
package jp.kanmin.app.publication.word.paper;

import org.jspecify.annotations.NullMarked;
