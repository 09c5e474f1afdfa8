package jp.kanmin.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import jp.kanmin.benchmark.WorkbookGenerator;
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

/// A workbook of 100,000 rows and 12 columns in 64 MB of heap: ours keeps every cell, look and what is around them, and
/// judges them by all rules; the peers only look at each value once.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class WorkbookBenchmark {

    private static final int ROWS = 100_000;

    private Path file = Path.of("");

    /// Makes the workbook, once on this machine.
    @Setup
    public void write() throws IOException {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        file = WorkbookGenerator.write(folder.resolve("kanmin-facilities-%d.xlsx".formatted(ROWS)), ROWS);
    }

    /// Every cell kept.
    @Benchmark
    public long kanmin() {
        return OneWorkbook.kanmin(file);
    }

    /// Every cell kept, and judged by all rules.
    @Benchmark
    public int kanminDiagnosis() {
        return OneWorkbook.diagnosis(file);
    }

    /// Every value looked at.
    @Benchmark
    public long fastexcel() throws IOException {
        return OneWorkbook.fastexcel(file);
    }

    /// Every value looked at, as text.
    @Benchmark
    public long poi() throws IOException {
        return OneWorkbook.poi(file);
    }
}
