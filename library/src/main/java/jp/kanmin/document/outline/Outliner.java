package jp.kanmin.document.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.kanmin.document.Block;
import jp.kanmin.document.Document;
import jp.kanmin.document.Look.Role;

/// Puts the blocks of a document under its headings.
final class Outliner {

    private final Document document;
    private final List<Line> lines = new ArrayList<>();
    private final List<Block> furniture = new ArrayList<>();

    Outliner(Document document) {
        this.document = document;
        for (var block : document.blocks()) {
            boolean isFurniture = block instanceof Block.Paragraph paragraph
                    && paragraph.look().role() == Role.FURNITURE;
            if (isFurniture) {
                furniture.add(block);
            } else {
                lines.add(new Line(block));
            }
        }
    }

    Outline outline() {
        var contents = ContentsTable.in(lines);
        var headings = HeadingFinder.in(lines, contents);
        var levels = new Levels(lines, headings);
        var tree = new Tree();
        var starts = new Starts(lines, headings);
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            int above = starts.titleAbove(i);
            boolean isContents = contents.has(i);
            if (above >= 0 && above >= from) {
                tree.put(lines.subList(from, above));
                starts.opened(above, tree.open(Section.Kind.FRONT, lines.get(above), 1));
                from = above;
            }
            if (headings.get(i)) {
                tree.put(lines.subList(from, i));
                starts.opened(i, tree.open(Section.Kind.BODY, lines.get(i), levels.of(i)));
                from = i;
            } else if (isContents != (i > 0 && contents.has(i - 1))) {
                tree.put(lines.subList(from, i));
                tree.open(isContents ? Section.Kind.CONTENTS : Section.Kind.FRONT, lines.get(i), 1);
                from = i;
            }
        }
        tree.put(lines.subList(from, lines.size()));
        var sections = tree.sections(furniture);
        return new Outline(document, sections, contents.isOnly(),
                starts.of(sections, title(contents, headings)));
    }

    /// The name of the document: what its style says, what its properties say, or the largest line in front.
    private String title(ContentsTable contents, BitSet headings) {
        String largest = "";
        double size = 0;
        for (int i = 0; i < lines.size() && !headings.get(i) && !contents.has(i); i++) {
            var line = lines.get(i);
            if (line.look().role() == Role.TITLE) {
                return line.title();
            }
            boolean isName = Starts.isName(line) && (line.look().size() > size || largest.isEmpty());
            size = isName ? line.look().size() : size;
            largest = isName ? line.title() : largest;
        }
        return largest.isEmpty() ? document.title() : largest;
    }
}
