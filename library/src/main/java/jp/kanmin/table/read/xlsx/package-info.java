/// Workbooks of the kind that Excel has written since 2007, with and without macros, in both editions of the standard:
/// one pass over every part, in memory for the cells and the different texts only.
///
/// Start at [jp.kanmin.table.read.xlsx.XlsxReader].
///
/// May import: `xlsx.quick`, `read.guard`, `table.sheet`, `file`, `finding`.
@NullMarked
package jp.kanmin.table.read.xlsx;

import org.jspecify.annotations.NullMarked;
