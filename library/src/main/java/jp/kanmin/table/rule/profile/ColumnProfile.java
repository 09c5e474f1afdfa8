package jp.kanmin.table.rule.profile;

import java.util.Map;
import java.util.regex.Pattern;

import jp.kanmin.table.layout.Column;

/// What the records of a table hold in one column. Rows of totals do not count.
public final class ColumnProfile {

    private static final Pattern CODE = Pattern.compile(
            "(?i).*(コ[ー―－-]ド|ｺｰﾄﾞ|番号|№|電話|tel|phone|fax|郵便|〒|zip|postal|内線).*|#?(id|no|no\\.|ｎｏ|hid|seq|code|#property)|.*(_?id)$|番|連番|通番|頁|ページ");
    private static final Pattern PLACE = Pattern.compile("(?i).*(緯度|経度|lat|lon|lng|標高).*|[xy]");
    private static final Pattern YEAR = Pattern
            .compile("(?i).*(年度|年次|西暦|和暦)|年|year|era|.*(年月|年月日|年|月|日|日時|時点|時間|時刻)(_\\d+)?|month|.*date.*");
    private static final Pattern PERSON = Pattern.compile("(?i).*(氏名|代表者|担当者|名義人|園長|会長|申請者|責任者|owner).*");

    private final Column column;
    private final int[] counts = new int[Fact.PLACES];
    private final Distinct distinct = new Distinct();
    private int rows;
    private int blanks;
    private int numbers;
    private int zeros;
    private int whole;
    private int texts;
    private int dates;
    private int letters;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    ColumnProfile(Column column) {
        this.column = column;
    }

    void blank() {
        rows++;
        blanks++;
    }

    void number(double number, boolean isDate) {
        rows++;
        numbers++;
        dates += isDate ? 1 : 0;
        measure(number);
    }

    /// @param text its number, or -1
    void text(int text, long bits, int length) {
        rows++;
        if ((bits & Fact.ONLY_SPACE.bit()) != 0) {
            blanks++;
        } else {
            texts++;
            letters += length;
            distinct.add(text);
        }
        for (long left = bits & Long.MAX_VALUE; left != 0; left &= left - 1) {
            counts[Long.numberOfTrailingZeros(left)]++;
        }
    }

    void measure(double number) {
        zeros += number == 0 ? 1 : 0;
        whole += number == Math.rint(number) ? 1 : 0;
        least = Math.min(least, number);
        most = Math.max(most, number);
    }

    public Column column() {
        return column;
    }

    public String name() {
        return column.name();
    }

    public int rows() {
        return rows;
    }

    public int filled() {
        return rows - blanks;
    }

    public int blanks() {
        return blanks;
    }

    /// How many cells hold numbers, not texts of digits.
    public int numbers() {
        return numbers;
    }

    public int zeros() {
        return zeros;
    }

    public int texts() {
        return texts;
    }

    /// How many numbers are shown as dates.
    public int dates() {
        return dates;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public int count(Fact fact) {
        return counts[fact.place()];
    }

    /// Of the filled cells; 0 when there are none.
    public double share(Fact fact) {
        return filled() == 0 ? 0 : (double) count(fact) / filled();
    }

    /// The different texts by number with how often each stands there; empty when there are too many for a choice.
    public Map<Integer, Integer> values() {
        return distinct.values();
    }

    public boolean isWhole() {
        return whole == numbers + count(Fact.NUMBER);
    }

    public double meanLength() {
        return texts == 0 ? 0 : (double) letters / texts;
    }

    /// Numbers, dressed or not, marks aside; codes, days and times are none.
    public boolean isNumeric() {
        return numericShare() >= 0.6 && !isCode() && dates * 2 < Math.max(1, numbers);
    }

    /// How much of what is filled and no mark is a number.
    public double numericShare() {
        int judged = filled() - count(Fact.MARK);
        int like = numbers + count(Fact.NUMBER) + count(Fact.DRESSED_NUMBER);
        return judged <= 0 ? 0 : (double) like / judged;
    }

    /// A number that names something instead of counting it.
    public boolean isCode() {
        return CODE.matcher(name()).matches() || count(Fact.LEADING_ZERO) * 10 > filled()
                || (count(Fact.DIGITS) * 2 > filled() && least >= 1e8);
    }

    public boolean isCoordinate() {
        return PLACE.matcher(name()).matches();
    }

    public boolean isTimeByName() {
        return YEAR.matcher(name()).matches();
    }

    public boolean isPersonByName() {
        return PERSON.matcher(name()).matches();
    }

    /// A few words again and again.
    public boolean isChoice() {
        int different = distinct.size();
        return texts >= 6 && different >= 1 && different <= 30 && different * 3 <= texts
                && meanLength() <= 20;
    }

    /// Sentences and remarks, in which commas separate no values.
    public boolean isProse() {
        return share(Fact.PROSE) >= 0.2 || meanLength() > 30;
    }
}
