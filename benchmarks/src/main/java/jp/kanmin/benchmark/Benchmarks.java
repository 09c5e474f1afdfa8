package jp.kanmin.benchmark;

import java.nio.file.Files;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the JMH benchmarks; takes JMH's own options. What cannot be measured on this machine is named and left out.
public final class Benchmarks {

    private Benchmarks() {}

    /// Starts the run.
    ///
    /// @param args as JMH takes them, such as `-f 1 PlanCheck`
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        new Runner(options(args).build()).run();
    }

    /// The options given, less the benchmarks that lack their input.
    static OptionsBuilder options(String... args) throws CommandLineOptionException {
        var options = new OptionsBuilder();
        options.parent(new CommandLineOptions(args));
        if (!Files.exists(ListImportBenchmark.official())) {
            System.err.println("Left out: ListImportBenchmark (../shared is not here)");
            options.exclude("ListImportBenchmark");
        }
        return options;
    }
}
