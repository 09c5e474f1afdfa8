/// Tables in pages and the XML of Excel 2003, which both often call themselves `.xls`.
///
/// Start at [jp.kanmin.table.read.markup.HtmlReader] and [jp.kanmin.table.read.markup.XmlBookReader].
///
/// May import: `read.guard`, `table.sheet`, `file`, `finding`.
@NullMarked
package jp.kanmin.table.read.markup;

import org.jspecify.annotations.NullMarked;
