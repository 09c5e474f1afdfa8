/// The rows of a sheet that are written as nearly all are, read without a parser of XML.
///
/// Start at [jp.kanmin.table.read.xlsx.quick.PlainRows].
///
/// May import: nothing of ours.
@NullMarked
package jp.kanmin.table.read.xlsx.quick;

import org.jspecify.annotations.NullMarked;
