package jp.kanmin.document;

import java.util.List;
import java.util.stream.Collectors;

/// A piece of a document.
public sealed interface Block {

    /// The page it begins on, counted from 1.
    int page();

    /// Everything that is written in it; empty for what has no words.
    String text();

    /// A paragraph, its automatic number included.
    record Paragraph(String text, Look look, int page) implements Block {}

    /// A table. Cells that are merged have their text in the first one and nothing in the others.
    record Table(List<List<String>> rows, int page) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }
    }

    /// The place of a picture, which is not taken over.
    ///
    /// @param description what the document says of it for those who do not see it; may be empty
    record Picture(String description, int page) implements Block {

        @Override
        public String text() {
            return description;
        }
    }

    /// Where a new page was begun on purpose.
    record PageBreak(int page) implements Block {

        @Override
        public String text() {
            return "";
        }
    }
}
