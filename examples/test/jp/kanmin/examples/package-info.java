/// Runs each example from its source, as a reader would.
@NullMarked
package jp.kanmin.examples;

import org.jspecify.annotations.NullMarked;
