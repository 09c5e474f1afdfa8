package jp.kanmin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jp.kanmin.body.Bodies;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.alignment.PlanDiff;
import jp.kanmin.plan.alignment.Revision;
import jp.kanmin.plan.alignment.upgrade.EditionUpgrade;
import jp.kanmin.plan.alignment.upgrade.Impact;
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

/// Promise: two versions of a plan of 100 measures are compared in 50 ms, every measure of them changed; what a newer
/// edition of the national list means for 1,788 plans is said in 5 s, which is 2.8 ms for one of 30 measures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class RevisionBenchmark {

    private static final int MEASURES = 100;
    private static final int PLANS = 16;

    private final EditionUpgrade upgrade = EditionUpgrade.toNewest();
    private List<Plan> plans = List.of();
    private List<Plan> versions = List.of();
    private int next;

    /// Makes the plans, and two versions of a long one.
    @Setup
    public void write() {
        var generator = new PlanGenerator(NationCheck.SEED);
        plans = Bodies.all().stream().skip(100).limit(PLANS)
                .map(body -> PlanFile.of(generator.plan(body)).plan()).toList();
        var before = new ArrayList<Json>();
        var after = new ArrayList<Json>();
        plans.stream().flatMap(plan -> JsonResource.items(plan.document(), "measures").stream())
                .limit(MEASURES).forEach(measure -> {
                    var numbered = measure.with("id", Json.of("m" + before.size()));
                    before.add(numbered);
                    after.add(revised(numbered));
                });
        versions = List.of(longPlan(before), longPlan(after));
    }

    /// Every value that differs.
    @Benchmark
    public PlanDiff diff() {
        return PlanDiff.between(versions.getFirst(), versions.getLast());
    }

    /// The same for readers: measures, indicators, texts word by word.
    @Benchmark
    public Revision revision() {
        return Revision.between(versions.getFirst(), versions.getLast());
    }

    /// What the newest edition means for one plan.
    @Benchmark
    public Impact impact() {
        next = (next + 1) % PLANS;
        return upgrade.impact(plans.get(next));
    }

    private static Json revised(Json.Obj measure) {
        var action = JsonResource.text(measure, "action").replace("。", "、そして見直します。");
        return measure.with("title", Json.of(JsonResource.text(measure, "title") + "の推進"))
                .with("action", Json.of(action)).replaced("kpis/0/target/value", Json.of(99));
    }

    private Plan longPlan(List<Json> measures) {
        return PlanFile.of(plans.getFirst().document().with("measures", new Json.Arr(measures))).plan();
    }
}
