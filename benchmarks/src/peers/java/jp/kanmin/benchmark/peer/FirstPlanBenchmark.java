package jp.kanmin.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.Unreadable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The first plan of a fresh process, without the start of the process itself. The process thrown away makes the files.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 7, warmups = 1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstPlanBenchmark {

    private final Path ours = OnePlan.ours();
    private final Path oscal = OnePlan.oscal();

    /// Our plan of 30 measures.
    @Benchmark
    public List<Finding> kanmin() throws Unreadable {
        return OnePlan.check(ours);
    }

    /// The OSCAL plan, with the binding context that it needs.
    @Benchmark
    public IValidationResult oscal() throws IOException {
        return OnePlan.validate(OscalBindingContext.newInstance(), oscal.toUri());
    }
}
