package jp.kanmin.table.layout.cut;

/// A text that stands outside the cells of a table: a title, a note, a source, a unit.
public record Remark(int row, int column, String text, Kind kind) {

    public enum Kind {
        TITLE,
        /// ※, 注, 備考 and the like.
        NOTE,
        /// 出典, 資料.
        SOURCE,
        /// 単位.
        UNIT,
        /// The day the figures stand for: 令和6年4月1日現在.
        AS_OF
    }
}
