package jp.kanmin.document.outline;

import java.util.ArrayList;
import java.util.List;
import jp.kanmin.document.Block;

/// The sections while they are put together.
final class Tree {

    /// A section that still grows.
    private static final class Growing {
        final Section.Kind kind;
        final String heading;
        final String number;
        /// As its heading says; what stands between may be missing.
        final int stated;
        final int level;
        final List<Block> blocks = new ArrayList<>();
        final List<Growing> children = new ArrayList<>();

        Growing(Section.Kind kind, String heading, String number, int stated, int level) {
            this.stated = stated;
            this.kind = kind;
            this.heading = heading;
            this.number = number;
            this.level = level;
        }

        Section section(String id) {
            var inner = new ArrayList<Section>();
            for (var child : children) {
                inner.add(child.section(id + "." + (inner.size() + 1)));
            }
            return new Section(id, kind, heading, number, level, blocks, inner);
        }
    }

    private final Growing root = new Growing(Section.Kind.FRONT, "", "", 0, 0);
    private final List<Growing> open = new ArrayList<>(List.of(root));

    /// Begins a section. What stands at the same level or deeper ends; front matter and contents hold no sections.
    ///
    /// @return the id of the section of the first level that it is in
    String open(Section.Kind kind, Line first, int level) {
        while (open.size() > 1
                && (open.getLast().stated >= level || open.getLast().kind != Section.Kind.BODY)) {
            open.removeLast();
        }
        boolean isHeading = kind == Section.Kind.BODY;
        var heading = isHeading ? first.mark().map(Mark::rest).orElseGet(first::title) : "";
        var number = isHeading ? first.mark().map(Mark::written).orElse("") : "";
        var section = new Growing(kind, heading, number, level, open.size());
        open.getLast().children.add(section);
        open.add(section);
        return Integer.toString(root.children.size());
    }

    /// Puts blocks into the section that is open.
    void put(List<Line> lines) {
        lines.forEach(line -> open.getLast().blocks.add(line.block()));
    }

    /// The finished sections, with running heads at their end.
    List<Section> sections(List<Block> furniture) {
        var sections = new ArrayList<Section>();
        if (!root.blocks.isEmpty()) {
            sections.add(new Section("0", Section.Kind.FRONT, "", "", 1, root.blocks, List.of()));
        }
        int number = 0;
        for (var top : root.children) {
            sections.add(top.section(Integer.toString(++number)));
        }
        if (!furniture.isEmpty()) {
            sections.add(new Section("f", Section.Kind.FURNITURE, "", "", 1, furniture, List.of()));
        }
        return sections;
    }
}
