package jp.kanmin.app.cli.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            Files.createDirectories(path);
            var ours = ours();
            for (var name : all.keySet()) {
                mustBeFree(path.resolve(name), ours.contains(name));
            }
            ours.addAll(all.keySet());
            all.put(OURS, (String.join("\n", ours.stream().sorted().toList()) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            for (var file : all.entrySet()) {
                var beside = path.resolve(".kanmin-" + UUID.randomUUID() + ".part");
                written.put(beside, path.resolve(file.getKey()));
                Files.write(beside, file.getValue());
            }
            for (var file : written.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UserError(
                    Words.of("フォルダー「%s」に書き込めません。".formatted(path), "Cannot write into “%s”.".formatted(path)),
                    Words.of("書き込める別のフォルダーを指定してください。", "Give another folder that can be written to."));
        } finally {
            written.keySet().forEach(RepairFolder::discard);
        }
    }

    private Set<String> ours() throws IOException {
        var list = path.resolve(OURS);
        return Files.isRegularFile(list) ? new HashSet<>(Files.readAllLines(list)) : new HashSet<>();
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

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException _) {
            beside.toFile().deleteOnExit();
        }
    }
}
