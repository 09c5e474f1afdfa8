package jp.kanmin.finding;

/// Where in the reader's material a finding points.
public sealed interface Place {

    /// The document or file as a whole.
    record Whole() implements Place {
        private static final Whole INSTANCE = new Whole();
    }

    static Place whole() {
        return Whole.INSTANCE;
    }

    /// A part of a document: an RFC 6901 pointer without its leading slash, counting from 0, such as
    /// `measures/3/kpis/1/target`.
    record Path(String path) implements Place {}

    /// A cell or a block of a spreadsheet, in A1 style.
    record Range(String sheet, String range) implements Place {}

    /// A record of a list file.
    ///
    /// @param line the physical line on which the record begins; the header is line 1
    /// @param column the column's heading; empty for the whole line
    record Line(int line, String column) implements Place {}

    static Place path(String path) {
        return new Path(path);
    }

    static Place line(int line) {
        return new Line(line, "");
    }
}
