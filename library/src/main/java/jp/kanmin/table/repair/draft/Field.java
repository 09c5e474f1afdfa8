package jp.kanmin.table.repair.draft;

import java.util.regex.Pattern;

/// A column of a table in the making.
public final class Field {

    private static final Pattern NAMES = Pattern.compile(
            ".*(氏名|名前|名称|名$|者名|住所|所在地|代表者|担当者|町丁|大字|字名|地名|地区|カナ|ｶﾅ|ふりがな|フリガナ|町名|町字).*",
            Pattern.DOTALL);
    private static final Pattern LABELS = Pattern.compile(
            ".*(番号|コード|ｺｰﾄﾞ|電話|ＴＥＬ|TEL|FAX|ＦＡＸ|郵便|〒|ID|ＩＤ|No\\.?|NO\\.?|№).*", Pattern.DOTALL);

    private String name;
    private String unit;
    private final int at;

    Field(String name, String unit, int at) {
        this.name = name;
        this.unit = unit;
        this.at = at;
    }

    public String name() {
        return name;
    }

    /// What its numbers are in; may be empty.
    public String unit() {
        return unit;
    }

    /// The column of the sheet, of its first part where the table is cut; -1 when it was added.
    public int at() {
        return at;
    }

    /// Whether it holds names of people or places, which nobody changes without being asked.
    public boolean isNames() {
        return NAMES.matcher(name).matches();
    }

    /// Whether its digits are labels that nobody counts with, such as telephone numbers.
    public boolean isLabels() {
        return LABELS.matcher(name).matches();
    }

    void rename(String other) {
        name = other;
    }

    public void measureIn(String other) {
        unit = other;
    }
}
