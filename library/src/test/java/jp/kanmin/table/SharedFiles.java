package jp.kanmin.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The real files of tables, which are not part of the repository. Tests that read them are skipped where they are not.
public final class SharedFiles {

    public static final Path DATA = Path.of(System.getProperty("kanmin.root", "."), "..", "shared", "data");

    private static final List<String> FOLDERS = List.of("messy", "opendata", "nursery", "disaster", "survey",
            "population", "garbage5374");

    private SharedFiles() {}

    /// All files of tables whose names end in one of these.
    public static Stream<Path> ending(String... extensions) {
        return FOLDERS.stream().flatMap(SharedFiles::in)
                .filter(file -> Stream.of(extensions).anyMatch(file.toString()::endsWith));
    }

    /// All files of one folder, sorted.
    public static Stream<Path> in(String folder) {
        return in(mustHave(folder)).stream();
    }

    /// A file or folder by its place there; the test is skipped where it is not.
    public static Path mustHave(String place) {
        var path = DATA.resolve(place);
        Assumptions.assumeTrue(Files.exists(path), path + " is not here");
        return path;
    }

    private static List<Path> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
