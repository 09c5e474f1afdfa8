package jp.kanmin.app.cli.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jp.kanmin.app.publication.FilesBeside;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// The folder that the files of a mended workbook go into. All are written beside their places and then renamed; what lies
/// there already is replaced only when we put it there, which a list in the folder remembers.
///
/// @param source the file that was mended, which is never written
record RepairFolder(Path path, Optional<Path> source) {

    private static final String OURS = ".kanmin-files";

    void lay(Map<String, byte[]> files, String last, byte[] content) {
        var all = new LinkedHashMap<>(files);
        all.put(last, content);
        var before = ours();
        var now = new TreeSet<>(before);
        now.addAll(all.keySet());
        all.put(OURS, (String.join("\n", now) + "\n").getBytes(StandardCharsets.UTF_8));
        FilesBeside.lay(path, () -> mustBeFree(all.keySet(), before), all);
    }

    /// What we put there before; nothing when the list cannot be read, so that everything there is left alone.
    private Set<String> ours() {
        var list = path.resolve(OURS);
        try {
            return Files.isRegularFile(list) ? Set.copyOf(Files.readAllLines(list)) : Set.of();
        } catch (IOException _) {
            return Set.of();
        }
    }

    private void mustBeFree(Set<String> names, Set<String> before) throws IOException {
        for (var name : names) {
            mustBeFree(path.resolve(name), before.contains(name) || name.equals(OURS));
        }
    }

    private void mustBeFree(Path place, boolean isOurs) throws IOException {
        boolean isSource = source.isPresent() && Files.exists(place) && Files.isSameFile(place, source.get());
        if (isSource || (Files.exists(place) && !isOurs)) {
            throw new UserError(
                    Words.of("フォルダー「%s」には、官民が作ったものではない「%s」があります。".formatted(path, place.getFileName()),
                            "“%s” holds a “%s” that Kanmin did not make.".formatted(path,
                                    place.getFileName())),
                    Words.of("上書きしないように、別のフォルダーを指定してください。", "Give another folder, so that it is not lost."));
        }
    }
}
