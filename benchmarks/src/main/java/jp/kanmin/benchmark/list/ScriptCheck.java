package jp.kanmin.benchmark.list;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The same list and schema given to tableschema-js, in a process of its own that says what it took.
final class ScriptCheck {

    private ScriptCheck() {}

    /// Runs it once and prints what it says.
    ///
    /// @param root the folder of the project
    static void run(PrintStream out, Path root, Path file, String schema) throws IOException {
        var described = Files.createTempFile("kanmin-schema", ".json");
        try {
            Files.writeString(described, schema);
            var process = new ProcessBuilder("sh", root.resolve("benchmarks/tableschema/check.sh").toString(),
                    file.toString(), described.toString()).redirectErrorStream(true).start();
            try (var said = process.inputReader(StandardCharsets.UTF_8)) {
                said.lines().forEach(line -> out.println("  " + line));
            }
        } finally {
            Files.delete(described);
        }
    }
}
