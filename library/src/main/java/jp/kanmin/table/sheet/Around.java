package jp.kanmin.table.sheet;

import java.util.BitSet;
import java.util.List;

/// What a sheet has besides its cells. Rows and columns count from 0.
///
/// @param merges blocks shown as one cell; only their first cell holds something
/// @param hiddenRows rows that are not shown, by hand, by filter or with a height of nothing
/// @param hiddenColumns columns that are not shown
/// @param foldedRows those of the hidden rows that a collapsed outline hides
/// @param foldedColumns those of the hidden columns that a collapsed outline hides
/// @param notes comments, old and threaded
/// @param objects pictures, shapes, charts and controls over the cells
/// @param conditional blocks whose look depends on what the cells hold
/// @param choices blocks that offer a list to choose from
/// @param printed the areas to print; none when all is printed
/// @param filtered true when a filter is set and hides rows
public record Around(List<Range> merges, BitSet hiddenRows, BitSet hiddenColumns, BitSet foldedRows,
        BitSet foldedColumns, List<Note> notes, List<Thing> objects, List<Conditional> conditional,
        List<Choice> choices, List<Range> printed, boolean filtered) {

    public static final Around NOTHING = new Around(List.of(), new BitSet(), new BitSet(), new BitSet(),
            new BitSet(),
            List.of(), List.of(), List.of(), List.of(), List.of(), false);

    public Around {
        merges = List.copyOf(merges);
        hiddenRows = (BitSet) hiddenRows.clone();
        hiddenColumns = (BitSet) hiddenColumns.clone();
        foldedRows = (BitSet) foldedRows.clone();
        foldedColumns = (BitSet) foldedColumns.clone();
        notes = List.copyOf(notes);
        objects = List.copyOf(objects);
        conditional = List.copyOf(conditional);
        choices = List.copyOf(choices);
        printed = List.copyOf(printed);
    }

    /// A comment on a cell.
    public record Note(int row, int column, String author, String text) {}

    /// Something that lies over the cells.
    ///
    /// @param name what the author or Excel calls it
    /// @param text what is written in it or, for a picture, its alternative text
    /// @param range the cells below it
    public record Thing(Kind kind, String name, String text, Range range) {

        public enum Kind {
            PICTURE,
            SHAPE,
            CHART,
            CONTROL,
            EMBEDDED
        }
    }

    /// A look that comes and goes.
    ///
    /// @param rule what it depends on, as the file says it, such as `cellIs lessThan 0`
    public record Conditional(Range range, String rule, Look look) {}

    /// A list to choose a cell's content from.
    ///
    /// @param source the values, with commas between them, or the block they come from
    public record Choice(Range range, String source) {}
}
