package jp.kanmin.document;

import jp.kanmin.finding.Words;

/// Something the reader of a document should know: what was left out, mended or uncertain.
public record Doubt(Kind kind, Words what) {

    public enum Kind {
        DAMAGED,
        WRONG_EXTENSION,
        ENCODING,
        MACROS,
        LINKS,
        PICTURES,
        /// Changes and comments that were still open.
        CHANGES,
        LETTERS,
        LEFT_OUT
    }
}
