package jp.kanmin.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import jp.kanmin.app.publication.PlanPublication;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Json;
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

/// Promise: the PDF of a plan of 32 pages is made in a second, tagged and with its faces inside.
///
/// A generated plan, cut to so many measures that it fills 32 pages.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 4)
public class PdfBenchmark {

    private static final int BODY = 100;
    private static final int MEASURES = 19;

    private PlanFile plan = PlanFile.of(Json.Obj.EMPTY);

    /// Makes the plan.
    @Setup
    public void write() {
        var whole = new PlanGenerator(NationCheck.SEED).plan(Bodies.all().get(BODY));
        var measures = (Json.Arr) whole.at("measures").orElseThrow();
        plan = PlanFile.of((Json.Obj) whole
                .replaced("measures", new Json.Arr(measures.items().subList(0, MEASURES)))
                .replaced("contact", PlanFile.of(whole).plan().contact().isReachable()
                        ? whole.at("contact").orElseThrow()
                        : new Document().with("section", "情報政策課").with("phone", "00-0000-0000").done()));
    }

    /// The file of the PDF, from the plan in memory.
    @Benchmark
    public List<String> pdf() {
        return PlanPublication.pdf(plan, PublicationContext.in(Language.JA)).undrawn();
    }
}
