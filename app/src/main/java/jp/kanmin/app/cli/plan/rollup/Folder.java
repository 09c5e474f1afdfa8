package jp.kanmin.app.cli.plan.rollup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;

/// The documents below a folder, plans and reports apart, each in the order of their names.
///
/// @param unopened files and folders that could not be looked into
record Folder(List<Source> plans, List<Source> reports, List<String> unopened) {

    /// The keys that tell a report stand at its beginning or right behind its values.
    private static final int SNIFFED = 64 << 10;

    Folder {
        plans = List.copyOf(plans);
        reports = List.copyOf(reports);
        unopened = List.copyOf(unopened);
    }

    /// Looks through a folder; links are not followed.
    ///
    /// @throws jp.kanmin.finding.UserError when there is none
    static Folder of(String name) {
        var root = Path.of(name);
        if (!Files.exists(root)) {
            throw Messages.error("missing", name);
        }
        if (!Files.isDirectory(root)) {
            throw Messages.error("no-folder", name);
        }
        var files = new ArrayList<Path>();
        var unopened = new ArrayList<String>();
        walk(root, files, unopened);
        files.sort(null);
        var plans = new ArrayList<Source>();
        var reports = new ArrayList<Source>();
        for (var file : files) {
            try {
                (isReport(file) ? reports : plans).add(new Source(file.toString()));
            } catch (IOException _) {
                unopened.add(file.toString());
            }
        }
        return new Folder(plans, reports, unopened);
    }

    private static void walk(Path root, List<Path> files, List<String> unopened) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isDocument(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unopened.add(file.toString());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDocument(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /// By its content, without reading it whole: that is done once, by the check.
    private static boolean isReport(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1);
            return start.contains("kanmin-report") || (start.contains("quarter") && start.contains("values")
                    && !start.contains("measures") && !start.contains("kanmin-plan"));
        }
    }
}
