package jp.kanmin.table.sheet;

import java.util.List;
import java.util.Map;

import jp.kanmin.finding.Words;

/// A file of tables as it was read. A list file such as CSV is a workbook with one sheet without a name.
///
/// @param name the file's name, without folders
/// @param format what the file is by its content
/// @param encoding what its characters are written in, such as `windows-31j`; empty for formats that say so themselves
/// @param properties what the file says of itself: author, title, company and the like, by the file's own keys
/// @param doubts what reading it had to decide or leave out, for the reader to know
public record Workbook(String name, Format format, String encoding, List<Sheet> sheets,
        Map<String, String> properties, List<Doubt> doubts) {

    public Workbook {
        sheets = List.copyOf(sheets);
        properties = Map.copyOf(properties);
        doubts = List.copyOf(doubts);
    }

    /// Something that was not as it should be when the file was read.
    ///
    /// @param sheet the sheet, empty for the whole file
    public record Doubt(Kind kind, String sheet, Words what) {

        public enum Kind {
            /// The file's name says another format than its content.
            WRONG_EXTENSION,
            /// A format that machines cannot be expected to read, though we could.
            OLD_FORMAT,
            /// Other encodings were possible.
            ENCODING,
            /// Bytes or parts that could not be read; the rest could.
            DAMAGED,
            /// Lines of a list that are not built as they should be: quotes, line ends, NUL characters.
            STRUCTURE,
            /// Macros, links to other files and the like, which were not followed.
            LEFT_OUT
        }
    }
}
