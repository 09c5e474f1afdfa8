package jp.kanmin.app.publication.yearly;

import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.app.publication.chart.QuarterChart;

/// What a section is made of, in the order in which it is read.
public sealed interface Piece {

    /// A heading within a section.
    ///
    /// @param level 3 for one of the five parts, 4 for an indicator
    record Heading(int level, String words, String lang) implements Piece {}

    /// Paragraphs.
    record Text(List<String> lines, String lang) implements Piece {
        public Text {
            lines = List.copyOf(lines);
        }

        /// A text as somebody typed it, a paragraph for each line that says something.
        static Text typed(String words) {
            return new Text(words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), "ja");
        }
    }

    /// Names with what they stand for.
    record Pairs(String caption, List<Pair> rows) implements Piece {
        public Pairs {
            rows = List.copyOf(rows);
        }
    }

    /// A name with what it stands for.
    record Pair(String name, String value) {}

    /// A table; the first cell of a row says what the row is about.
    ///
    /// @param isCaptionSeen false where a heading says the same right above
    /// @param shares how wide the columns are, side by side
    record Grid(String caption, boolean isCaptionSeen, List<String> head, List<Integer> shares,
            List<List<String>> rows)
            implements
                Piece {
        public Grid {
            head = List.copyOf(head);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// Values quarter by quarter, drawn; the same figures stand in the table that follows.
    record Drawing(QuarterChart chart) implements Piece {}

    /// A section of the report.
    ///
    /// @param anchor unique in the report
    /// @param number such as `施策1`; empty for none
    record Section(String anchor, String number, String title, String lang, List<Piece> pieces) {
        public Section {
            pieces = List.copyOf(pieces);
        }

        /// The title with its number.
        public String heading() {
            return Stream.of(number, title).filter(said -> !said.isEmpty()).reduce((a, b) -> a + "　" + b)
                    .orElse("");
        }
    }
}
