package jp.kanmin.table.sheet;

/// What kind of thing a cell holds.
public enum Content {
    /// Nothing, though the cell may have a look of its own.
    EMPTY,
    TEXT,
    /// A number, which may be shown as a date or an amount: the [Look] says so.
    NUMBER,
    BOOLEAN,
    /// An error such as `#REF!`; the cell's text says which.
    ERROR
}
