package jp.kanmin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import jp.kanmin.measure.list.Import;
import jp.kanmin.measure.list.MeasureListImporter;
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

/// Promise: the official list of national measures, 82 measures in a damaged extraction, is imported in 0.3 seconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class ListImportBenchmark {

    private byte[] list = {};

    /// Where the official list lies, if this machine has it: it is not part of the repository.
    static Path official() {
        return Path.of(System.getProperty("kanmin.root", "."), "..", "shared", "seeds",
                "003_3c7fc59f76fc2acb.txt");
    }

    /// Reads the file.
    @Setup
    public void read() throws IOException {
        list = Files.readAllBytes(official());
    }

    /// From bytes to measures and findings.
    @Benchmark
    public Import imported() {
        return MeasureListImporter.read(list);
    }
}
