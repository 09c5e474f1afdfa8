package jp.kanmin.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The source documents, which are not part of the repository. Tests that read them are skipped where they are not.
final class Sources {

    private static final Path SHARED = Path.of(System.getProperty("kanmin.root", "."), "..", "shared");

    private Sources() {}

    /// The text of the document whose file name begins with the number.
    static String document(String number) {
        return read(SHARED.resolve("seeds"), number);
    }

    /// A table of characters or dates to compare ours with.
    static String table(String name) {
        return read(SHARED.resolve("data").resolve("chars"), name);
    }

    private static String read(Path folder, String beginning) {
        Assumptions.assumeTrue(Files.exists(folder), folder + " is not here");
        try (var files = Files.list(folder)) {
            var file = files.filter(path -> path.getFileName().toString().startsWith(beginning)).findFirst();
            Assumptions.assumeTrue(file.isPresent(), beginning + " is not in " + folder);
            return Files.readString(file.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
