package jp.kanmin.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jp.kanmin.body.Body;
import jp.kanmin.json.JsonText;

/// A folder with the generated plans of many bodies, one file each. What is there already is used again.
final class NationFolder {

    private NationFolder() {}

    /// The files of the plans, in the order of the bodies; generated where they are missing or stale.
    static List<Path> of(Path folder, List<Body> bodies, PlanGenerator generator) {
        var files = bodies.stream().map(body -> folder.resolve(body.code() + ".json")).toList();
        try {
            Files.createDirectories(folder);
            if (!isCurrent(files, bodies, generator)) {
                for (int i = 0; i < files.size(); i++) {
                    Files.writeString(files.get(i), text(generator, bodies.get(i)));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The last file is written last: where it is what the generator makes today, so are those before it.
    private static boolean isCurrent(List<Path> files, List<Body> bodies, PlanGenerator generator)
            throws IOException {
        return files.stream().allMatch(Files::exists)
                && Files.readString(files.getLast()).equals(text(generator, bodies.getLast()));
    }

    static String text(PlanGenerator generator, Body body) {
        return JsonText.pretty(generator.plan(body));
    }
}
