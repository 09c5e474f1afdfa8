package jp.kanmin.table.layout;

import java.util.List;

import jp.kanmin.finding.Words;
import jp.kanmin.table.layout.cut.Remark;
import jp.kanmin.table.sheet.Range;

/// A table on a sheet. Rows and columns count from 0, on the sheet and not in the table.
///
/// @param range headings and data of all parts, without titles and notes
/// @param parts the blocks it is cut into, in reading order; one for most
/// @param headerRows the rows of the headings of the first part, from top to bottom; none when there are no headings
/// @param columns those of the first part; the other parts have the same in the same order
/// @param titles what stands above and belongs to it
/// @param notes what stands below or beside and belongs to it
/// @param unit what all numbers are in when a remark says so; may be empty
/// @param certainty how sure it is that the table is this, 0 to 1
/// @param doubts why it is not 1
public record FoundTable(Range range, List<Part> parts, List<Integer> headerRows, List<Column> columns,
        List<Remark> titles, List<Remark> notes, String unit, double certainty, List<Words> doubts) {

    public FoundTable {
        parts = List.copyOf(parts);
        headerRows = List.copyOf(headerRows);
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
        notes = List.copyOf(notes);
        doubts = List.copyOf(doubts);
    }

    public int dataRows() {
        return parts.stream().mapToInt(Part::dataRows).sum();
    }

    /// The column of the sheet in which a part has one of the columns.
    public int at(Part part, Column column) {
        return column.at() - parts.getFirst().range().left() + part.range().left();
    }
}
