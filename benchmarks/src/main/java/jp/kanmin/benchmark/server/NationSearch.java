package jp.kanmin.benchmark.server;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.kanmin.app.store.search.Question;
import jp.kanmin.app.store.search.SearchIndex;
import jp.kanmin.app.store.search.source.MeasureEntries;
import jp.kanmin.app.store.search.source.PlanEntries;
import jp.kanmin.benchmark.PlanGenerator;
import jp.kanmin.body.Bodies;
import jp.kanmin.plan.PlanFile;

/// Promise: full-text search over the national lists and the plans of all 1,788 bodies answers 95 of 100 questions within
/// 20 ms. The index of all is made once, with the time it takes apart from making the plans up.
public final class NationSearch {

    private static final long SEED = 20_260_401;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private NationSearch() {}

    /// Fills an index in a new folder, asks 200 questions in a fresh process and five times more, and prints the times.
    ///
    /// @param args how many bodies; all by default
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int bodies = args.length > 0 ? Integer.parseInt(args[0]) : Integer.MAX_VALUE;
        var folder = Files.createTempDirectory("kanmin-search");
        out.printf("JDK %s, %d processors, heap of at most %,d MB%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
        try (var index = SearchIndex.in(folder)) {
            fill(index, bodies, out);
            out.printf("folder %,d MB, heap in use %,d MB%n", bytes(folder) >> 20, heap());
            var questions = Questions.all();
            print(out, "first round", List.of(ask(index, questions)));
            ask(index, questions);
            var rounds = Stream.generate(() -> ask(index, questions)).limit(ROUNDS).toList();
            slowest(out, questions, rounds.getLast());
            print(out, ROUNDS + " rounds", rounds);
            one(index, out);
        } finally {
            delete(folder);
        }
    }

    private static void fill(SearchIndex index, int bodies, PrintStream out) {
        var generator = new PlanGenerator(SEED);
        var entries = new AtomicInteger();
        long making = System.nanoTime();
        var plans = Bodies.all().stream().limit(bodies).toList().parallelStream()
                .map(body -> PlanFile.of(generator.plan(body)).plan()).toList();
        out.printf("%,d plans made up in %,d ms%n", plans.size(), millis(making));
        long start = System.nanoTime();
        long worked = processorMillis();
        index.replace(MeasureEntries.SCOPE, MeasureEntries.all());
        plans.parallelStream().forEach(plan -> {
            var own = PlanEntries.of(plan);
            entries.addAndGet(own.size());
            index.replace(PlanEntries.scope(plan.body()), own);
        });
        long replaced = millis(start);
        index.commit(1);
        out.printf("%,d entries of plans indexed in %,d ms, kept after %,d ms (%,d ms of processor time)%n",
                entries.get(),
                replaced, millis(start), processorMillis() - worked);
    }

    /// A plan changed among all: replaced and found.
    private static void one(SearchIndex index, PrintStream out) {
        var body = Bodies.all().get(500);
        var plan = PlanFile.of(new PlanGenerator(1).plan(body)).plan();
        long start = System.nanoTime();
        index.replace(PlanEntries.scope(body.code()), PlanEntries.of(plan));
        index.search(Question.of("避難所"));
        out.printf("one plan replaced and searched in %,d ms%n", millis(start));
    }

    /// The times of one round in nanoseconds, by question: on the clock, and of the processor, which tells a busy machine
    /// from a slow program.
    private static final class Round {
        private final long[] clock;
        private final long[] processor;

        Round(int questions) {
            clock = new long[questions];
            processor = new long[questions];
        }
    }

    private static Round ask(SearchIndex index, List<Question> questions) {
        var round = new Round(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            long start = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            index.search(questions.get(i));
            round.processor[i] = THREADS.getCurrentThreadCpuTime() - worked;
            round.clock[i] = System.nanoTime() - start;
        }
        return round;
    }

    private static void slowest(PrintStream out, List<Question> questions, Round round) {
        IntStream.range(0, questions.size()).boxed()
                .sorted(Comparator.comparingLong(i -> -round.processor[i])).limit(8)
                .forEach(i -> out.printf("  %.1f ms of processor time: %s%n", round.processor[i] / 1e6,
                        questions.get(i).words()));
    }

    private static void print(PrintStream out, String what, List<Round> rounds) {
        print(out, what + " by the clock", rounds.stream().map(round -> round.clock));
        print(out, what + " by processor time", rounds.stream().map(round -> round.processor));
    }

    private static void print(PrintStream out, String what, Stream<long[]> times) {
        var sorted = times.flatMapToLong(Arrays::stream).sorted().toArray();
        out.printf("%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms%n", what, at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long processorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /// Megabytes, after a collection.
    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
