/// The same work done by peers, in the same run. Compiled with the Maven profile `peers` only, so that the normal build
/// does not fetch them.
///
/// May import: `benchmark`, the library, the peers.
@NullMarked
package jp.kanmin.benchmark.peer;

import org.jspecify.annotations.NullMarked;
