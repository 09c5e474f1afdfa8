package jp.kanmin.app.service.work;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Where files are worked on: few at once, so that one large file does not take the server from everybody. What was
/// done stays at hand for a while.
@Component
public final class Bench implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

    /// Whoever asks waits this long for the result, then is told how far it is.
    private static final Duration PATIENCE = Duration.ofMillis(2500);
    private static final int MOST_AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int MOST_WAITING = 20;
    private static final int MOST_KEPT = 24;
    private static final long MOST_CELLS = 4_000_000;

    private static final Words BUSY = Words.of("ほかのファイルの処理で混み合っています。", "Other files are being worked on.");
    private static final Words BUSY_REMEDY = Words.of("数分たってから、もう一度開いてください。",
            "Please open it again in a few minutes.");
    private static final Words BROKE = Words.of("こちらの不具合で、このファイルを処理できませんでした。ファイルは元のまま残っています。",
            "This file could not be worked on because of a fault of ours. It is still there as it was.");
    private static final Words BROKE_REMEDY = Words.of("続くときは、ファイル名を添えて運用担当へお知らせください。",
            "If it goes on, tell whoever runs this site the name of the file.");
    private static final Words TOO_LARGE = Words.of("ファイルが大きすぎて、画面では処理できません。",
            "This file is too large for these pages.");
    private static final Words TOO_LARGE_REMEDY = Words.of("ファイルを分けるか、コマンド（kanmin）を使ってください。",
            "Split the file, or use the command line (kanmin).");

    private final ExecutorService hands = Executors.newFixedThreadPool(MOST_AT_ONCE,
            Thread.ofPlatform().name("work-", 0).daemon().factory());
    private final Map<Object, Work<?>> works = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Work<T> {
        private final FutureTask<T> task;
        private final long asked = System.nanoTime();
        private final ToLongFunction<T> cells;
        private volatile boolean isBegun;

        private Work(Callable<T> doing, ToLongFunction<T> cells) {
            this.cells = cells;
            task = new FutureTask<>(() -> {
                isBegun = true;
                return doing.call();
            });
        }

        private long weight() {
            return task.state() == FutureTask.State.SUCCESS ? cells.applyAsLong(task.resultNow()) : 0;
        }
    }

    /// The result of a piece of work, which is begun when nobody has asked for it yet.
    ///
    /// @param key tells it from others; always of the same kind of result
    /// @param cells how much room the result takes
    public <T> Progress<T> ask(Object key, ToLongFunction<T> cells, Callable<T> doing) {
        Work<T> work = begun(key, cells, doing);
        try {
            return new Progress.Done<>(work.task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return new Progress.Going<>(!work.isBegun,
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - work.asked));
        } catch (CancellationException _) {
            forget(key);
            return new Progress.Going<>(true, 0);
        } catch (ExecutionException e) {
            forget(key);
            return failed(Optional.ofNullable(e.getCause()).orElse(e));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Progress.Going<>(!work.isBegun, 0);
        }
    }

    private static <T> Progress<T> failed(Throwable cause) {
        return switch (cause) {
            case UserError e -> new Progress.Failed<>(e.what(), e.remedy());
            case CancellationException _ -> new Progress.Going<>(true, 0);
            case OutOfMemoryError _ -> new Progress.Failed<>(TOO_LARGE, TOO_LARGE_REMEDY);
            default -> {
                LOG.error("work on a file broke", cause);
                yield new Progress.Failed<>(BROKE, BROKE_REMEDY);
            }
        };
    }

    @SuppressWarnings("unchecked") // one key has one kind of result
    private <T> Work<T> begun(Object key, ToLongFunction<T> cells, Callable<T> doing) {
        synchronized (works) {
            var known = works.get(key);
            if (known != null) {
                return (Work<T>) known;
            }
            if (works.values().stream().filter(work -> !work.task.isDone()).count() >= MOST_WAITING) {
                throw new UserError(BUSY, BUSY_REMEDY);
            }
            makeRoom();
            var work = new Work<>(doing, cells);
            works.put(key, work);
            hands.execute(work.task);
            return work;
        }
    }

    /// Lets go of what was not asked for longest.
    private void makeRoom() {
        long weight = works.values().stream().mapToLong(Work::weight).sum();
        Iterator<Work<?>> oldest = works.values().iterator();
        for (int left = works.size(); oldest.hasNext() && (left >= MOST_KEPT || weight > MOST_CELLS);) {
            var work = oldest.next();
            if (work.task.isDone()) {
                weight -= work.weight();
                left--;
                oldest.remove();
            }
        }
    }

    /// Gives up what nobody wants any more, and forgets what came out of it.
    public void forget(Object key) {
        synchronized (works) {
            var work = works.remove(key);
            if (work != null) {
                work.task.cancel(true);
            }
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
