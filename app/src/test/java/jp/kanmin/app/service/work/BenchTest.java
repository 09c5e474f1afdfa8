package jp.kanmin.app.service.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.table.read.WorkbookReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void what_was_done_once_is_not_done_again() {
        var times = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            assertThat(bench.<Integer>ask("a", _ -> 1, times::incrementAndGet))
                    .isEqualTo(new Progress.Done<>(1));
        }
    }

    @Test
    void long_work_says_how_far_it_is_and_stops_when_nobody_wants_it() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);

        var progress = bench.<String>ask("long", _ -> 1, () -> {
            begun.countDown();
            try {
                Thread.sleep(3_600_000);
                return "done";
            } finally {
                stopped.countDown();
            }
        });
        assertThat(progress).isInstanceOfSatisfying(Progress.Going.class,
                going -> assertThat(going.isWaiting()).isFalse());
        begun.await();
        bench.forget("long");
        stopped.await();

        assertThat(bench.<String>ask("long", _ -> 1, () -> "anew")).isEqualTo(new Progress.Done<>("anew"));
    }

    @Test
    void a_failure_is_said_and_not_kept() {
        var wrong = new UserError(Words.of("壊れています。", "It is damaged."), Words.of("直してください。", "Mend it."));

        assertThat(bench.<String>ask("x", _ -> 1, () -> {
            throw wrong;
        })).isEqualTo(new Progress.Failed<>(wrong.what(), wrong.remedy()));
        assertThat(bench.<String>ask("x", _ -> 1, () -> {
            throw new IllegalStateException();
        })).isInstanceOf(Progress.Failed.class);
        assertThat(bench.<String>ask("x", _ -> 1, () -> {
            throw new OutOfMemoryError();
        })).isInstanceOf(Progress.Failed.class);
        assertThat(bench.<String>ask("x", _ -> 1, () -> "fine")).isEqualTo(new Progress.Done<>("fine"));
    }

    @Test
    void large_results_make_room_for_others() {
        var times = new AtomicInteger();
        for (var key : new String[]{"a", "b", "c", "a"}) {
            bench.<Integer>ask(key, _ -> 3_000_000, times::incrementAndGet);
        }
        assertThat(times).as("the first had to go").hasValue(4);
    }

    @Test
    void a_reader_stops_when_its_thread_is_interrupted() {
        var rows = "a,b,c\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> WorkbookReader.read("x.csv", rows))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
