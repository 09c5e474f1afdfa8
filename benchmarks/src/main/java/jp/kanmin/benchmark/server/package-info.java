/// What the server promises, measured. Compiled with the Maven profile `bench` only, which also lays the app's classes
/// out as a jar that others can use.
///
/// May import: `benchmark`, the library, the app's rooms.
@NullMarked
package jp.kanmin.benchmark.server;

import org.jspecify.annotations.NullMarked;
