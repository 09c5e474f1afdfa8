package jp.kanmin.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.rule.PlanRules;
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

/// Promise: a plan of 30 measures is checked in 5 ms, so that the editor can check at every pause of typing.
///
/// Sixteen plans take turns, so that no branch is learnt by heart.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class PlanCheckBenchmark {

    private static final int PLANS = 16;

    private final PlanChecker checker = new PlanChecker(PlanRules.ALL);
    private List<byte[]> documents = List.of();
    private List<PlanFile> files = List.of();
    private int next;

    /// Makes the plans.
    @Setup
    public void write() {
        var generator = new PlanGenerator(NationCheck.SEED);
        documents = Bodies.all().stream().skip(100).limit(PLANS)
                .map(body -> NationFolder.text(generator, body).getBytes(StandardCharsets.UTF_8)).toList();
        files = documents.stream().map(PlanCheckBenchmark::read).toList();
    }

    /// All rules on a plan that is in memory.
    @Benchmark
    public List<Finding> check() {
        return checker.check(files.get(turn()), NationCheck.TODAY);
    }

    /// The JSON text of a plan read, and all rules.
    @Benchmark
    public List<Finding> readAndCheck() {
        return checker.check(read(documents.get(turn())), NationCheck.TODAY);
    }

    private int turn() {
        next = (next + 1) % PLANS;
        return next;
    }

    private static PlanFile read(byte[] document) {
        try {
            return PlanFile.read(document);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
