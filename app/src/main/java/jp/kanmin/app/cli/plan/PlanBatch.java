package jp.kanmin.app.cli.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.FailureLog;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.finding.Place;
import jp.kanmin.json.Unreadable;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.UpperPlan;
import jp.kanmin.plan.rule.PlanRules;

/// Checks plans on all cores and hands the results over in the order of the files. Only a few plans are in memory
/// at a time, however many there are.
///
/// @param upper the prefecture's plan, as far as it is known
/// @param edition the list of national measures to compare with; the newest when empty
public record PlanBatch(Console console, LocalDate asOf, UpperPlan upper, Optional<Edition> edition) {

    /// Plans read for their outline are kept for the check up to this many bytes of file in all, which take about a
    /// quarter of the heap; beyond, they are read twice.
    private static final long KEPT_BYTES = Runtime.getRuntime().maxMemory() / 32;

    private static final PlanChecker CHECKER = new PlanChecker(PlanRules.ALL);

    /// A file read once already, or still to be read.
    private record Todo(Source source, Optional<Reading> reading) {}

    /// Checks every source.
    ///
    /// @param render makes of a result what is kept of it; called on several threads
    /// @param take gets what was made, in order, on this thread
    public <T> void check(List<Source> sources, Function<Checked, T> render, Consumer<T> take) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (var workers = Executors.newFixedThreadPool(Math.min(cores, sources.size()))) {
            var todos = new ArrayList<Todo>();
            var outlines = outlines(sources, todos, workers, 4 * cores);
            inOrder(todos, todo -> render.apply(check(todo, outlines)), take, workers, 4 * cores);
        }
    }

    /// Plans that stand beside each other are compared, so each is read before the first is checked.
    private List<Plan> outlines(List<Source> sources, List<Todo> todos, ExecutorService workers, int ahead) {
        if (sources.size() == 1) {
            todos.add(new Todo(sources.getFirst(), Optional.empty()));
            return List.of();
        }
        var outlines = new ArrayList<Plan>();
        var room = new Object() {
            private long bytes = KEPT_BYTES;
        };
        inOrder(sources, source -> Map.entry(source, Reading.of(source, console)), read -> {
            var source = read.getKey();
            if (read.getValue() instanceof Reading.Read(var file)) {
                outlines.add(Outline.of(file.plan()));
            }
            room.bytes -= source.size();
            boolean keep = room.bytes >= 0 || !source.isFile();
            todos.add(new Todo(source, keep ? Optional.of(read.getValue()) : Optional.empty()));
        }, workers, ahead);
        return outlines;
    }

    private Checked check(Todo todo, List<Plan> outlines) {
        var name = todo.source.name();
        try {
            return switch (todo.reading.orElseGet(() -> Reading.of(todo.source, console))) {
                case Reading.Read(var file) ->
                    new Checked(name, Optional.of(file.plan()), asOf, CHECKER.check(plan(file, outlines)),
                            false);
                case Reading.Refused(var reason) -> refused(name, reason, false);
            };
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            var told = FailureLog.write(e);
            return refused(name, new Unreadable(Place.whole(), told, Messages.words("failure.remedy")), true);
        }
    }

    private PlanCase plan(PlanFile file, List<Plan> outlines) {
        var others = outlines.stream().filter(other -> !other.body().equals(file.plan().body())).toList();
        var plan = PlanCase.of(file, asOf).with(upper).among(others);
        return edition.map(against -> plan.with(against)).orElse(plan);
    }

    private Checked refused(String name, Unreadable reason, boolean failed) {
        return new Checked(name, Optional.empty(), asOf, List.of(PlanChecker.unreadable(reason)), failed);
    }

    private static <S, T> void inOrder(List<S> all, Function<S, T> work, Consumer<T> take,
            ExecutorService workers,
            int ahead) {
        var running = new ArrayDeque<Future<T>>();
        for (var one : all) {
            running.add(workers.submit((Callable<T>) () -> work.apply(one)));
            if (running.size() >= ahead) {
                take.accept(result(running.remove()));
            }
        }
        while (!running.isEmpty()) {
            take.accept(result(running.remove()));
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
