package jp.kanmin.app.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Walks the usual commands once. The build runs it to make the cache that lets them start fast.
final class Rehearsal {

    private Rehearsal() {}

    /// @param args the plan to check, and a folder to write to
    static void main(String[] args) {
        var plan = args[0];
        var folder = args[1];
        List.of(
                List.of("--version"), List.of("--help"), List.of("--lang", "en", "plan", "check", "--help"),
                List.of("plan", "check", plan), List.of("plan", "check", "--format", "json", plan),
                List.of("plan", "check", "--format", "sarif", plan, plan),
                List.of("plan", "diff", plan, plan),
                List.of("plan", "publish", plan, "--out", folder),
                List.of("table", "diagnose", folder + "/measures.csv"),
                List.of("table", "repair", folder + "/measures.csv", "--out", folder + "/tables"),
                List.of("table", "diagnose", folder + "/tables/measures-clean.xlsx", "--format", "json"),
                List.of("table", "identify", folder + "/measures.csv"),
                List.of("plan", "new", "--body", "182079", "--out", folder + "/draft.json"),
                List.of("plan", "register"), List.of("plan", "check", "no such file"),
                List.of("measures", "list"),
                List.of("measures", "list", "--kind", "sample", "--format", "json"),
                List.of("measures", "list", "--kind", "case"), List.of("measures", "list", "--kind", "duty"),
                List.of("measures", "diff", "guide-2017", "list-2019"),
                List.of("text", "normalize"), List.of("text", "normalize", "--form", "search"))
                .forEach(Rehearsal::walk);
        System.exit(0); // as the command line ends
    }

    private static void walk(List<String> command) {
        var in = new ByteArrayInputStream("⼈⼝ ２８０３\tデバйд\n".getBytes(StandardCharsets.UTF_8));
        Shell.run(command.toArray(String[]::new), in, OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
    }
}
