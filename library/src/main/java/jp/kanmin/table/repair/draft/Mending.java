package jp.kanmin.table.repair.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;

/// What can be done about a breach of a rule on machine readability (機械可読性に関するルール, 2026-03-31).
public enum Mending {

    FORMAT("L1-01", false, "機械が読める形式（CSVとxlsx）で書き出す",
            "write it in formats that machines read: CSV and xlsx"),
    ONE_TABLE("L1-02", false, "表を一つずつのファイルに分ける", "put each table into a file of its own"),
    GAPS("L1-03", false, "空の行・列と、くり返された見出しを取り除く", "take out empty rows and columns and repeated headings"),
    AROUND("L1-04", false, "表の外の題名・注・出典を、表の説明に移す",
            "move titles, notes and sources into the description of the table"),
    NAMELESS("L1-05", true, "名前のない列に、値から分かる名前を付ける", "name nameless columns after what they hold"),
    SPACES("L1-06", false, "体裁のための空白を取り除く", "take out spaces that were there for the looks"),
    ONE_DATUM("L1-07", true, "一つのセルにまとめて書かれた値を、列に分ける", "split values that share a cell into columns"),
    SIGNS("L1-08", false, "機種に依存する文字を、同じ意味の文字に直す",
            "write signs that depend on the machine in ones that do not"),
    BLANK_OR_ZERO("L1-09", true, "数値の列の「-」「…」などを空にして、記号の列に移す",
            "empty cells with marks such as - or … and keep the marks in a column of their own"),
    OBJECTS("L1-10", false, "図形やコメントの文を、表の説明に移す",
            "move what is written in shapes and comments to the description"),
    LOOKS("L1-11", true, "色や取り消し線の意味を、列にする", "make a column of what colours and strokes say"),
    MERGES("L1-12", false, "セルの結合を解き、同じ値を入れる", "split merged cells and fill in their value"),
    HIDDEN("L1-13", true, "隠れた行・列・シートを書き出さない", "leave hidden rows, columns and sheets out"),
    ONE_LINE("L1-14", false, "セルの中の改行を空白にする", "make a space of line breaks within cells"),
    QUOTES("L1-15", true, "カンマで分かれてしまった値をつなぐ", "put values together again that fell apart at a comma"),
    NUMBERS("L2-01", false, "数値から単位・カンマ・記号を取り除く", "take units, commas and marks out of numbers"),
    REPEATS("L2-02", true, "省略された項目名を埋める", "fill in names that were left out because they repeat"),
    HEADINGS("L2-03", false, "何段かの見出しを一行にまとめる", "make one row of headings of several levels"),
    CHOICES("L2-04", true, "書き方がゆれている選択肢をそろえる", "write the same choice in the same way"),
    OTHERS("L2-05", true, "「その他」の内容を別の列に分ける", "put what “other” means into a column of its own"),
    FORMULAS("L2-06", false, "数式を値にする", "make values of formulas"),
    FIRST_ROW("L3-01", false, "見出しを1行目に置く", "put the headings into the first row"),
    CODE_TABLE("L3-02", false, "選択肢の一覧を、表の説明に付ける", "list the choices in the description of the table"),
    LEGEND("L3-03", true, "数値の列の記号の一覧を、表の説明に付ける", "list the marks in numeric columns in the description"),
    UNITS("L3-04", false, "単位を列の名前に書く", "say the unit in the name of the column"),
    TIMES("L3-05", false, "日付を西暦のISO形式に直す", "write days as ISO 8601 has them"),
    AREAS("L3-06", false, "地方公共団体コードの先頭の0と検査数字を補う", "restore the leading zero and check digit of area codes"),
    DEFINED("L3-08", false, "列の定義と文字コードを、説明のファイルに書く",
            "write the definition of the columns and the encoding to a file"),
    LONG_FORM("L3-09", false, "縦持ちの表を、もう一つ作る", "make a second table in long form");

    private final String rule;
    private final boolean onConsent;
    private final Words words;

    Mending(String rule, boolean onConsent, String ja, String en) {
        this.rule = rule;
        this.onConsent = onConsent;
        words = Words.of(ja, en);
    }

    /// The official id of the rule.
    public String rule() {
        return rule;
    }

    /// True when it is done only after somebody has looked at it and agreed.
    public boolean onConsent() {
        return onConsent;
    }

    /// What is done.
    public Words words() {
        return words;
    }

    public static Optional<Mending> of(String rule) {
        return Arrays.stream(values()).filter(mending -> mending.rule.equals(rule)).findFirst();
    }

    public static List<Mending> all() {
        return List.of(values());
    }
}
