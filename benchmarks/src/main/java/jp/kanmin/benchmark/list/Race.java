package jp.kanmin.benchmark.list;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/// Measures several ways to do the same in turn, round by round, so that a busy machine is unkind to all of them alike.
///
/// @param out where the result is written
/// @param rounds how often; the first two warm up
record Race(PrintStream out, int rounds) {

    /// Processor time of the one thread is measured, so that a busy machine is told from a slow program.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM = 2;

    /// One way to look at a list.
    record Way(String name, Look look) {}

    /// Looks at the list and gives what it counted.
    @FunctionalInterface
    interface Look {
        long count() throws IOException;
    }

    /// Runs all ways and prints a line for each.
    ///
    /// @param rows how many rows the list has
    void run(String what, int rows, List<Way> ways) throws IOException {
        var busy = new long[ways.size()][rounds];
        var clock = new long[ways.size()][rounds];
        var counted = new long[ways.size()];
        for (int round = 0; round < rounds; round++) {
            for (int way = 0; way < ways.size(); way++) {
                long start = System.nanoTime();
                long from = THREADS.getCurrentThreadCpuTime();
                counted[way] = ways.get(way).look.count();
                busy[way][round] = THREADS.getCurrentThreadCpuTime() - from;
                clock[way][round] = System.nanoTime() - start;
            }
        }
        out.println(what);
        double ours = median(busy[0]);
        for (int way = 0; way < ways.size(); way++) {
            double millis = median(busy[way]);
            out.printf(
                    "  %-32s %,8.0f ms of the processor, %,8.0f ms by the clock, %.2f M rows/s, %.2f of ours, "
                            + "counted %,d%n",
                    ways.get(way).name, millis, median(clock[way]), rows / millis / 1e3,
                    millis / ours, counted[way]);
        }
    }

    private static double median(long[] nanos) {
        long[] warm = Arrays.stream(nanos).skip(WARM).sorted().toArray();
        return warm[warm.length / 2] / 1e6;
    }
}
