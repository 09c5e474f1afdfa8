package jp.kanmin.document.outline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kanmin.document.Block;

/// A heading with what stands under it.
///
/// @param id where it stands, such as `2.1`; the same for the same file
/// @param heading its words without the number; empty for what stands before the first heading
/// @param number as written, such as `第2章`; empty for none
/// @param level from 1
/// @param blocks its own, the heading first; those of its children are theirs
public record Section(String id, Kind kind, String heading, String number, int level, List<Block> blocks,
        List<Section> children) {

    public Section {
        blocks = List.copyOf(blocks);
        children = List.copyOf(children);
    }

    /// What a section is.
    public enum Kind {
        BODY,
        /// Title page and all before the first heading.
        FRONT,
        /// The table of contents.
        CONTENTS,
        /// Running heads and page numbers.
        FURNITURE
    }

    /// Number and words as the reader sees them.
    public String title() {
        return number.isEmpty() ? heading : heading.isEmpty() ? number : number + " " + heading;
    }

    /// The blocks under the heading.
    public List<Block> body() {
        return kind == Kind.BODY && !blocks.isEmpty() ? blocks.subList(1, blocks.size()) : blocks;
    }

    /// The words under the heading, without those of its children.
    public String bodyText() {
        return body().stream().map(Block::text).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// This section and all below it, in reading order.
    public Stream<Section> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::all));
    }
}
