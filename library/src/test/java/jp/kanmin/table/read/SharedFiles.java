package jp.kanmin.table.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The real files of tables, which are not part of the repository. Tests that read them are skipped where they are not.
final class SharedFiles {

    static final Path DATA = Path.of(System.getProperty("kanmin.root", "."), "..", "shared", "data");

    private static final List<String> FOLDERS = List.of("messy", "opendata", "nursery", "disaster", "survey",
            "population", "garbage5374");

    private SharedFiles() {}

    /// All files of tables whose names end in one of these.
    static Stream<Path> ending(String... extensions) {
        Assumptions.assumeTrue(Files.exists(DATA), DATA + " is not here");
        return FOLDERS.stream().flatMap(folder -> in(DATA.resolve(folder)).stream())
                .filter(file -> Stream.of(extensions).anyMatch(file.toString()::endsWith));
    }

    private static List<Path> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
