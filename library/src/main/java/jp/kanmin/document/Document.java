package jp.kanmin.document;

import java.util.List;
import java.util.stream.Collectors;

/// What a file of text holds, in reading order.
///
/// @param name the name of the file
/// @param title the title its properties state; empty for none
/// @param pages how many pages it has, 1 where the format does not tell
public record Document(String name, Format format, String title, List<Block> blocks, List<Doubt> doubts,
        int pages) {

    public Document {
        blocks = List.copyOf(blocks);
        doubts = List.copyOf(doubts);
    }

    /// What it is by its content, whatever its name says.
    public enum Format {
        DOCX,
        ODT,
        PDF,
        HTML,
        TEXT
    }

    /// All text of all blocks, a line each.
    public String text() {
        return blocks.stream().map(Block::text).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
