package jp.kanmin.monitoring.entry;

import java.util.List;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;

/// What can be wrong with a sheet that comes back, each with what to do. What stands in the cells is judged by the rules
/// for reports.
public enum SheetFlaw {
    NO_SHEET("KD-SHEET-NONE", Severity.FATAL, "この画面から受け取った報告のExcelを使ってください。",
            "Use the report sheet you get from this page."),
    NO_MARK("KD-SHEET-MARK", Severity.FATAL, "この画面からExcelをもう一度受け取り、値を写してください。",
            "Get the sheet once more from this page and copy the values into it."),
    OTHER_BODY("KD-SHEET-BODY", Severity.FATAL, "自分の団体のExcelを選んでください。", "Choose the sheet of your own body."),
    OTHER_QUARTER("KD-SHEET-QUARTER", Severity.FATAL,
            "この四半期のExcelを受け取り、その四半期の値を入れてください。前の値を写さないでください。",
            "Get the sheet of this quarter and fill in its values; do not copy older ones."),
    NO_HEADING("KD-SHEET-HEADING", Severity.CRITICAL, "見出しを元に戻してください。列の順番は変わっていてもかまいません。",
            "Put the heading back. The order of the columns does not matter."),
    TWO_HEADINGS("KD-SHEET-HEADING-TWICE", Severity.CRITICAL, "使わないほうの列を消してください。",
            "Remove the column that is not used."),
    UNKNOWN_ID("KD-SHEET-ID", Severity.CRITICAL, "指標IDを元に戻すか、その行を消してください。",
            "Put the id back, or remove the row."),
    TWICE("KD-SHEET-TWICE", Severity.CRITICAL, "正しい行だけを残してください。", "Keep the right row only."),
    FORMULA("KD-SHEET-FORMULA", Severity.CRITICAL, "式を消して値を入れるか、Excelで開いて保存し直してください。",
            "Put the value in place of the formula, or open and save the file in Excel."),
    ERROR("KD-SHEET-ERROR", Severity.CRITICAL, "エラーを消して、値を入れてください。", "Put the value in place of the error."),
    TEXT("KD-SHEET-TEXT", Severity.CRITICAL, "数だけを入れてください。説明は「備考」に書けます。まだ分からないときは「まだ分からない」を選んでください。",
            "Enter the number alone. Explain under 備考; if it is not known yet, choose まだ分からない."),
    CHOICE("KD-SHEET-CHOICE", Severity.CRITICAL, "一覧から選んでください。", "Choose from the list."),
    DATE("KD-SHEET-DATE", Severity.CRITICAL, "2026-07-01 か 令和8年7月1日 のように書いてください。",
            "Write it like 2026-07-01."),
    DATE_FOR_NUMBER("KD-SHEET-NUMBER-DATE", Severity.CRITICAL, "セルの書式を「標準」にして、値を入れ直してください。",
            "Set the format of the cell to General and enter the value again."),
    PERCENT("KD-SHEET-PERCENT", Severity.CRITICAL, "％を付けずに、指標の単位で数を入れてください。",
            "Enter the number in the unit of the indicator, without a percent sign."),
    UNIT("KD-SHEET-UNIT", Severity.CRITICAL, "計画の単位に直した値を入れ、単位を元に戻してください。",
            "Enter the value in the plan's unit, and put the unit back."),
    OTHER_OWNER("KD-SHEET-OWNER", Severity.CRITICAL, "その部署に報告を頼んでください。", "Ask that department to report."),
    NO_VALUE("KD-SHEET-NOVALUE", Severity.CRITICAL,
            "値を入れるか、「まだ分からない」で「はい」を選んでください。", "Enter a value, or choose はい under まだ分からない."),
    BOTH("KD-SHEET-BOTH", Severity.CRITICAL, "値か「はい」の、どちらかを消してください。", "Remove either the value or はい."),
    TWO_VALUES("KD-SHEET-VALUES", Severity.CRITICAL, "1つの指標の値は、1つだけにしてください。",
            "Give one value for an indicator."),
    LEFT_OUT("KD-SHEET-LEFT", Severity.INFO, "評価と改善の取組は、報告の画面で書いてください。",
            "Write evaluations and actions on the pages of the report."),
    LONG("KD-SHEET-LONG", Severity.CRITICAL, "短くしてください。", "Make it shorter.");

    private final String id;
    private final Severity severity;
    private final Words remedy;

    SheetFlaw(String id, Severity severity, String ja, String en) {
        this.id = id;
        this.severity = severity;
        remedy = Words.of(ja, en);
    }

    /// Stable, as are those of rules.
    public String id() {
        return id;
    }

    /// A finding of this flaw at a place.
    public Finding at(Place place, String ja, String en) {
        return new Finding(id, Force.PRINCIPLE, severity, place, Words.of(ja, en), remedy, List.of(),
                Fix.NONE);
    }
}
