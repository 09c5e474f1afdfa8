package jp.kanmin.benchmark.list;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.kanmin.json.Unreadable;
import jp.kanmin.register.check.Check;
import jp.kanmin.register.schema.SchemaFile;
import jp.kanmin.text.Decoded;

/// Promise: a list of every body of the country, 560 rows each, half of them in CP932, a quarter in UTF-8, a quarter in
/// UTF-8 with a byte order mark, checked in 0.6 s on two threads.
public final class ManyLists {

    private static final int BODIES = 1_788;
    private static final int ROWS = 560;
    private static final int ROUNDS = 9;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private ManyLists() {}

    /// Makes the lists and checks them, round by round.
    ///
    /// @param args none
    public static void main(String[] args)
            throws IOException, Unreadable, ExecutionException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Files.createTempDirectory("kanmin-lists");
        var files = write(folder);
        long bytes = 0;
        for (var file : files) {
            bytes += Files.size(file);
        }
        out.printf("%,d lists, %,d bytes, %,d rows, two threads%n", BODIES, bytes, BODIES * ROWS);
        var check = new Check(
                SchemaFile.read(ListCheck.SCHEMA.getBytes(StandardCharsets.UTF_8), "facilities"),
                1_000);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 1; round <= ROUNDS; round++) {
                long start = System.nanoTime();
                long from = SYSTEM.getProcessCpuTime();
                long bad = checked(threads, check, files);
                out.printf("  round %d: %,d ms by the clock, %,d ms of the processors, counted %,d%n", round,
                        (System.nanoTime() - start) / 1_000_000,
                        (SYSTEM.getProcessCpuTime() - from) / 1_000_000, bad);
            }
        } finally {
            for (var file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> write(Path folder) throws IOException {
        var all = new FacilityFile();
        var files = new ArrayList<Path>();
        for (int i = 0; i < BODIES; i++) {
            var file = folder.resolve(i + ".csv");
            all.write(file, ROWS, i % 2 == 0 ? Decoded.WINDOWS_31J : StandardCharsets.UTF_8,
                    i % 4 == 1 ? "\uFEFF" : "");
            files.add(file);
        }
        return files;
    }

    private static long checked(ExecutorService threads, Check check, List<Path> files)
            throws ExecutionException, InterruptedException {
        var waiting = new ArrayList<Future<Long>>();
        for (var file : files) {
            waiting.add(threads.submit(() -> breaches(check, file)));
        }
        long all = 0;
        for (var one : waiting) {
            all += one.get();
        }
        return all;
    }

    private static long breaches(Check check, Path file) {
        try (var in = Files.newInputStream(file)) {
            return check.file(in).breaches();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
