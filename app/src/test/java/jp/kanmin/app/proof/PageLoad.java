package jp.kanmin.app.proof;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import jp.kanmin.body.Bodies;

/// A hundred people at once. Each reads a page, thinks for about a second, reads the next. Tells the time from request
/// to whole answer, page by page.
final class PageLoad {

    private static final int PEOPLE = 100;
    private static final int SIGNED_IN = 20;
    private static final int WARM_UP_SECONDS = 30;

    private static final List<String> OPEN = List.of("", "bodies", "bodies?page=7", "bodies?q=市", "plans/%s",
            "plans/%s/v1", "plans/%s/versions", "plans/%s/plan.json", "plans/%s/measures.csv", "measures",
            "measures?q=防災", "samples", "help/terms", "start/%s");
    private static final List<String> OFFICE = List.of("office", "office/publish", "office/findings",
            "office/measures", "office/measures/choose", "office/check/basics", "office/preview");

    private final URI root;
    private final List<String> open;
    private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> wrong = new ConcurrentHashMap<>();
    private final List<String> bodies = Bodies.all().stream().map(body -> body.code()).toList();
    private volatile boolean isWarm;

    /// The usual pages.
    PageLoad(URI root) {
        this(root, OPEN);
    }

    /// @param open the pages of those who are not signed in
    PageLoad(URI root, List<String> open) {
        this.root = root;
        this.open = List.copyOf(open);
    }

    /// Sends the people in: half a minute to warm up, then as long as is told.
    void run(Duration length) throws InterruptedException {
        long warmUntil = System.nanoTime() + Duration.ofSeconds(WARM_UP_SECONDS).toNanos();
        long until = warmUntil + length.toNanos();
        var done = new CountDownLatch(PEOPLE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PEOPLE; i++) {
                int number = i;
                threads.execute(() -> {
                    try {
                        visit(number, warmUntil, until);
                    } catch (IOException e) {
                        wrong.computeIfAbsent("no answer", _ -> new AtomicLong()).incrementAndGet();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    } finally {
                        done.countDown();
                    }
                });
            }
            done.await();
        }
    }

    private void visit(int number, long warmUntil, long until) throws IOException, InterruptedException {
        var random = new Random(number);
        var visitor = new Visitor(root);
        boolean isMember = number < SIGNED_IN;
        if (isMember) {
            visitor.signIn();
        }
        var pages = isMember ? OFFICE : open;
        while (System.nanoTime() < until) {
            Thread.sleep(500 + random.nextInt(1000));
            var page = pages.get(random.nextInt(pages.size()));
            var path = page.contains("%s") ? page.formatted(bodies.get(random.nextInt(bodies.size()))) : page;
            long began = System.nanoTime();
            var answer = visitor.get(path);
            long took = System.nanoTime() - began;
            isWarm = isWarm || System.nanoTime() > warmUntil;
            if (answer.statusCode() != 200) {
                wrong.computeIfAbsent(page + " " + answer.statusCode(), _ -> new AtomicLong())
                        .incrementAndGet();
            } else if (isWarm) {
                times.computeIfAbsent(page, _ -> new ConcurrentLinkedQueue<>()).add(took);
            }
        }
    }

    /// Prints what was measured, and gives back what was not the page that was asked for, with how often.
    Map<String, AtomicLong> print() {
        var all = new ArrayList<Long>();
        System.out.printf("%-28s %7s %8s %8s %8s%n", "page", "times", "p50 ms", "p95 ms", "max ms");
        new TreeMap<>(times).forEach((page, took) -> {
            all.addAll(took);
            row("/" + page, took.stream().mapToLong(Long::longValue).toArray());
        });
        row("all", all.stream().mapToLong(Long::longValue).toArray());
        return wrong;
    }

    private static void row(String page, long[] took) {
        Arrays.sort(took);
        System.out.printf("%-28s %7d %8.1f %8.1f %8.1f%n", page, took.length, at(took, 0.5), at(took, 0.95),
                at(took, 1));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (part * sorted.length))] / 1e6;
    }
}
