/// The entrance of the program; everything else lives in a room below.
///
/// May import: everything.
@NullMarked
package jp.kanmin.app;

import org.jspecify.annotations.NullMarked;
