/// Tests of the house as a whole.
@NullMarked
package jp.kanmin;

import org.jspecify.annotations.NullMarked;
