package jp.kanmin.text;

/// One change made to a text.
///
/// @param offset where the change begins in the text as it was given, in UTF-16 units
/// @param from what stood there; empty where something was added
/// @param to what stands there now; empty where something was dropped
public record Edit(int offset, String from, String to, Kind kind) {

    /// Why a text was changed, with the words a report shows.
    public enum Kind {
        RADICAL("部首の文字を漢字に", "radical to ideograph"),
        LOOKALIKE("形の似た外国の文字を正しい文字に", "look-alike foreign letter"),
        OLD_GLYPH("旧字体・簡体字を常用の字体に", "old or simplified form"),
        BULLET("外字の行頭記号を通常の記号に", "private-use bullet"),
        LINE_BREAK("文の途中の改行をつなぐ", "line break inside a sentence"),
        PAGE_NUMBER("ページ番号だけの行を除く", "line holding only a page number"),
        MARKUP("数式などの書式の指定を文字に", "markup");

        private final String ja;
        private final String en;

        Kind(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        public String ja() {
            return ja;
        }

        public String en() {
            return en;
        }
    }
}
