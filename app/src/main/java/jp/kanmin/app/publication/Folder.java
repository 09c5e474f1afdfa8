package jp.kanmin.app.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// The folder that a publication goes into. Every file is written beside its place and then renamed, so that a
/// reader sees the old or the new one, never half of it; a page that we did not make is left alone.
///
/// @param source the plan's own file, which is never written even when it lies in the folder under a name of ours
record Folder(Path path, Optional<Path> source) {

    /// Stands in every page we make.
    private static final String OURS = "<meta name=\"generator\" content=\"Kanmin\">";
    private static final int HEAD = 4096;

    /// @return the files that lie there now
    /// @throws UserError when nothing could be written
    List<Path> lay(Publication publication) {
        var files = new LinkedHashMap<>(publication.files());
        files.keySet().removeIf(name -> isSource(path.resolve(name)));
        FilesBeside.lay(path, this::mustBeFree, files);
        return publication.files().keySet().stream().map(path::resolve).toList();
    }

    /// An `index.html` of somebody else's would be lost.
    private void mustBeFree() throws IOException {
        var page = path.resolve(Publication.PAGE);
        if (!Files.exists(page)) {
            return;
        }
        try (var in = Files.newInputStream(page)) {
            if (new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(OURS)) {
                return;
            }
        }
        throw new UserError(
                Words.of("フォルダー「%s」には、官民が作ったものではないindex.htmlがあります。".formatted(path),
                        "“%s” holds an index.html that Kanmin did not make.".formatted(path)),
                Words.of("上書きしないように、別のフォルダーを指定してください。", "Give another folder, so that it is not lost."));
    }

    private boolean isSource(Path place) {
        try {
            return source.isPresent() && Files.exists(place) && Files.isSameFile(place, source.get());
        } catch (IOException _) {
            return false;
        }
    }
}
