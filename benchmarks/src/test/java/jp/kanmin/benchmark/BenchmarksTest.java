package jp.kanmin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.kanmin.body.Bodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Nothing is timed here: each benchmark runs once, so that none rots.
class BenchmarksTest {

    @Test
    void every_benchmark_runs_once() throws Exception {
        var options = Benchmarks.options().mode(Mode.SingleShotTime).forks(0).warmupIterations(0)
                .measurementIterations(1).shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();

        var results = new Runner(options).run();

        assertThat(results).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_plans_of_a_few_bodies_are_generated_once_and_checked(@TempDir Path folder) {
        var bodies = Bodies.all().stream().limit(12).toList();
        var generator = new PlanGenerator(1);

        var files = NationFolder.of(folder, bodies, generator);
        var written = files.getFirst().toFile().lastModified();
        var first = NationCheck.round(files);
        var second = NationCheck.round(NationFolder.of(folder, bodies, generator));

        assertThat(first.plans()).isEqualTo(12);
        assertThat(first.findings()).isPositive().isEqualTo(second.findings());
        assertThat(files.getFirst().toFile().lastModified()).as("not written twice").isEqualTo(written);
    }
}
