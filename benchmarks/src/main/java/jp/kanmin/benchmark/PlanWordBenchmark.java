package jp.kanmin.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jp.kanmin.app.publication.markdown.PictureShelf;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.PlanView;
import jp.kanmin.app.publication.word.PlanWord;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
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

/// Promise: a plan of 30 measures becomes a Word file in 0.1 seconds.
///
/// Eight plans take turns, so that no branch is learnt by heart.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class PlanWordBenchmark {

    private static final int PLANS = 8;

    private final PageWords words = PageWords.in(Language.JA);
    private List<Plan> plans = List.of();
    private int next;

    /// Makes the plans.
    @Setup
    public void write() {
        var generator = new PlanGenerator(NationCheck.SEED);
        plans = Bodies.all().stream().skip(100).limit(PLANS)
                .map(body -> read(NationFolder.text(generator, body).getBytes(StandardCharsets.UTF_8)).plan())
                .toList();
    }

    /// From the plan in memory to the bytes of the file.
    @Benchmark
    public byte[] word() {
        next = (next + 1) % PLANS;
        var view = PlanView.of(plans.get(next), Optional.empty(), words, PictureShelf.empty(),
                PlanView.Downloads.BESIDE);
        return PlanWord.of(view, Map.of());
    }

    private static PlanFile read(byte[] document) {
        try {
            return PlanFile.read(document);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
