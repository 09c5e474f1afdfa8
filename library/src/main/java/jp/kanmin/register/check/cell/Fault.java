package jp.kanmin.register.check.cell;

import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;

/// The kinds of things that can be wrong in a list. The ids are never reused once released.
public enum Fault {
    /// The file cannot be read as a list; the id is that of the official rule.
    UNREADABLE("L1-01", Severity.FATAL, "一覧として読めない",
            "it cannot be read as a list"),
    /// No heading is one of the schema.
    HEADER("KR-HEADER", Severity.FATAL, "見出しに、データセットの項目が一つもない",
            "no heading is one of the data set"),
    /// A required column is not there, or one is there twice.
    COLUMN("KR-COLUMN", Severity.CRITICAL, "必要な列がない、または同じ列が2つある",
            "a required column is missing, or one is there twice"),
    REQUIRED("KR-REQUIRED", Severity.CRITICAL, "必要な値がない",
            "a required value is missing"),
    TYPE("KR-TYPE", Severity.CRITICAL, "日付・数値などの型に合わない",
            "the value is not of the type, such as a date or number"),
    CHOICE("KR-CHOICE", Severity.CRITICAL, "決められた選択肢にない",
            "the value is none of the choices"),
    PATTERN("KR-PATTERN", Severity.CRITICAL, "決められた書き方に合わない",
            "the value does not have the form asked for"),
    /// A pattern of a foreign schema took more steps than any honest one does.
    STEPS("KR-STEPS", Severity.MAJOR, "書き方の決まりが複雑すぎて、確かめきれない",
            "the pattern takes too many steps to be checked"),
    RANGE("KR-RANGE", Severity.CRITICAL, "値が範囲の外にある",
            "the value is out of range"),
    LENGTH("KR-LENGTH", Severity.CRITICAL, "文字数が決まりに合わない",
            "the length is not as asked for"),
    /// Too many or too few cells in a row.
    FIELDS("KR-FIELDS", Severity.CRITICAL, "項目の数が見出しと違う",
            "the row has too many or too few cells"),
    QUOTE("KR-QUOTE", Severity.CRITICAL, "引用符の使い方が正しくない",
            "quotation marks are not used as they should be"),
    /// A control character.
    CONTROL("KR-CONTROL", Severity.CRITICAL, "目に見えない制御文字がある",
            "there is a control character"),
    /// Bytes that are no characters in the file's encoding.
    BYTES("KR-BYTES", Severity.CRITICAL, "文字コードに合わないバイトがある",
            "there are bytes that are no characters of the encoding"),
    TWICE("KR-TWICE", Severity.CRITICAL, "同じ番号などの行が2つある",
            "two rows have the same key"),
    /// A code, number or name that does not exist, or that another column contradicts.
    CODE("KR-CODE", Severity.CRITICAL, "実在しないコードか、ほかの列と食い違うコードである",
            "the code does not exist, or another column contradicts it"),
    BODY("KR-BODY", Severity.CRITICAL, "実在しない団体のコードか名前である",
            "there is no such body"),
    SWAPPED("KR-SWAPPED", Severity.CRITICAL, "緯度と経度が入れ替わっている",
            "latitude and longitude are swapped"),
    PLACE("KR-PLACE", Severity.CRITICAL, "緯度・経度が団体のある都道府県の外にある",
            "the place lies outside of the prefecture"),
    ORDER("KR-ORDER", Severity.CRITICAL, "終わりが始まりより前にある",
            "the end lies before the beginning"),
    /// The end of opening hours before their beginning, which may mean the next day.
    HOURS("KR-HOURS", Severity.MINOR, "終了時間が開始時間より前にある（翌日の場合もある）",
            "it closes before it opens, which may mean the next day"),
    PAIR("KR-PAIR", Severity.MAJOR, "組になる値の片方がない",
            "one of two values that go together is missing"),
    OTHER_BODY("KR-OTHER-BODY", Severity.MAJOR, "ほかの団体の行がある",
            "a row is about another body"),
    BLANK("KR-BLANK", Severity.MINOR, "何も書かれていない行がある",
            "there is a row with nothing in it");

    private final String id;
    private final Severity severity;
    private final Words words;

    Fault(String id, Severity severity, String ja, String en) {
        this.id = id;
        this.severity = severity;
        words = Words.of(ja, en);
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /// What is wrong, in general.
    public Words words() {
        return words;
    }
}
