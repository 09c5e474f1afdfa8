package jp.kanmin.benchmark;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import jp.kanmin.monitoring.rollup.Adding;
import jp.kanmin.monitoring.rollup.Columns;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.Level;
import jp.kanmin.monitoring.rollup.Totals;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Promise: 5.4 million values, of 1,788 bodies, 150 indicators and 20 quarters, are added up in 25 ms.
///
/// One indicator in three is a rate with two numbers, and one value in ten is missing.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RollUp {

    private static final int INDICATORS = 150;
    private static final int QUARTERS = 20;
    private static final int BODIES = 1_788;

    private Columns columns = new Columns(new ArrayList<>(), 0);

    /// Makes the values.
    @Setup
    public void fill() {
        var definitions = new ArrayList<Definition>();
        for (int i = 0; i < INDICATORS; i++) {
            definitions.add(new Definition("m" + i / 3 + "/k" + i % 3, "指標" + i, "件",
                    i % 3 == 2 ? Adding.RATIO : Adding.SUM, Level.BODIES, false));
        }
        columns = new Columns(definitions, QUARTERS);
        var random = new SplittableRandom(1);
        for (int i = 0; i < INDICATORS; i++) {
            for (int row = 0; row < QUARTERS; row++) {
                for (int body = 0; body < BODIES; body++) {
                    if (random.nextInt(10) > 0) {
                        columns.put(i, row, body, random.nextLong(1_000), 1_000L + random.nextLong(1_000));
                    }
                }
            }
        }
    }

    /// All prefectures and the nation, every quarter.
    @Benchmark
    public Totals addUp() {
        return Totals.of(columns);
    }
}
