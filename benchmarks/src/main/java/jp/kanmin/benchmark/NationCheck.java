package jp.kanmin.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.UpperPlan;
import jp.kanmin.plan.rule.PlanRules;

/// Promise: the plans of all 1,788 bodies are read from disk and checked with all rules in 2 seconds on 2 cores.
///
/// Every plan is held against that of its prefecture and those of its partners, so the plans of a prefecture are read
/// before the first of them is checked; no more than that is in memory at a time. The files were just written or read, so they come from the memory of the operating system.
public final class NationCheck {

    /// The day on which the plans are checked.
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    static final long SEED = 20_260_401;

    private static final int ROUNDS = 7;
    private static final PlanChecker CHECKER = new PlanChecker(PlanRules.ALL);

    private NationCheck() {}

    /// What one round did.
    ///
    /// @param cpuMillis processor time of the whole process, compiler and collector included; it tells a busy machine
    ///         from a slow program
    record Round(int plans, long findings, long millis, long cpuMillis) {}

    /// Runs seven rounds in one process and prints each, the first and the median of all.
    ///
    /// @param args the folder of the generated plans; by default one below the temporary folder
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = args.length > 0
                ? Path.of(args[0])
                : Path.of(System.getProperty("java.io.tmpdir"), "kanmin-nation-" + SEED);
        var files = NationFolder.of(folder, Bodies.all(), new PlanGenerator(SEED));
        out.printf("JDK %s, %d processors, %,d plans, %,d bytes, %d rules%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), files.size(), bytes(files), PlanRules.ALL.size());
        var millis = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            var round = round(files);
            millis[i] = round.millis;
            out.printf("round %d: %,d plans, %,d findings, %,d ms (%,d ms of processor time)%n", i + 1,
                    round.plans,
                    round.findings, round.millis, round.cpuMillis);
        }
        long first = millis[0];
        Arrays.sort(millis);
        out.printf("first %,d ms, median of %d rounds %,d ms, best %,d ms%n", first, ROUNDS,
                millis[ROUNDS / 2], millis[0]);
    }

    /// Reads and checks all plans once, on all cores.
    static Round round(List<Path> files) {
        long start = System.nanoTime();
        long cpu = cpuMillis();
        var prefectures = files.stream()
                .collect(Collectors.groupingBy(file -> file.getFileName().toString().substring(0, 2)));
        long findings = prefectures.values().parallelStream().mapToLong(NationCheck::prefecture).sum();
        return new Round(files.size(), findings, (System.nanoTime() - start) / 1_000_000, cpuMillis() - cpu);
    }

    private static long prefecture(List<Path> files) {
        var read = files.stream().map(NationCheck::read).toList();
        var byBody = read.stream().map(PlanFile::plan)
                .collect(Collectors.toMap(Plan::body, Function.identity()));
        return read.stream().mapToLong(file -> CHECKER.check(plan(file, byBody)).size()).sum();
    }

    private static long cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    static PlanFile read(Path file) {
        try {
            return PlanFile.read(file);
        } catch (Unreadable e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static PlanCase plan(PlanFile file, Map<String, Plan> byBody) {
        var others = file.plan().measures().stream().flatMap(measure -> measure.partners().stream())
                .map(partner -> partner.body()).distinct()
                .flatMap(partner -> Optional.ofNullable(byBody.get(partner)).stream()).toList();
        var alone = PlanCase.of(file, TODAY).among(others);
        return alone.body().flatMap(Bodies::prefectureOf).map(Body::code).map(byBody::get)
                .map(upper -> alone.with(new UpperPlan.Known(upper))).orElse(alone);
    }

    private static long bytes(List<Path> files) {
        return files.stream().map(Path::toFile).mapToLong(java.io.File::length).sum();
    }
}
