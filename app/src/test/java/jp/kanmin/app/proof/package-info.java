/// Proofs that take longer than a test: a server in a process of its own, killed or put under load from another.
@NullMarked
package jp.kanmin.app.proof;

import org.jspecify.annotations.NullMarked;
