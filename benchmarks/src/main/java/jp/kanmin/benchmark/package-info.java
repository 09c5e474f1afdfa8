/// What Kanmin promises about speed, measured. `benchmarks/README.md` lists the promises and dated results.
///
/// Start at [jp.kanmin.benchmark.Benchmarks] for the JMH benchmarks, at [jp.kanmin.benchmark.NationCheck] for the
/// plans of the whole country.
///
/// May import: the library, `app.publication`.
@NullMarked
package jp.kanmin.benchmark;

import org.jspecify.annotations.NullMarked;
