package jp.kanmin.table.read.xlsx.quick;

/// Takes rows as they are read. A row may be given twice, the second time by the parser, when something in it was not
/// plain after all.
public interface RowTaker {

    /// A row begins that is not hidden.
    ///
    /// @param number from 0
    void row(int number);

    /// A cell of it.
    ///
    /// @param row that its reference names, from 0; -1 where it has none
    /// @param column from 0; -1 for the one after the cell before
    /// @param style its number
    /// @param type the first letter of its type, `f` for the text of a formula
    /// @param bytes its value stands in them, in ASCII, from `from` up to but not at `to`; none when these are the same
    void cell(int row, int column, int style, char type, byte[] bytes, int from, int to);
}
