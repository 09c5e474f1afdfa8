package jp.kanmin.office.form;

import java.util.List;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;

/// What can be wrong with an entry of a register, each with what to do. What is wrong keeps the entry out; a note does not.
public enum OfficeFlaw {
    NO_TABLE("NONE", Severity.FATAL, "この画面から受け取ったExcelを使ってください。", "Use the sheet you get from this page."),
    OTHER("OTHER", Severity.FATAL, "この団体の、この台帳のファイルを選んでください。",
            "Choose the file of this body and this register."),
    NO_HEADING("HEADING", Severity.CRITICAL, "見出しを元に戻してください。列の順番は変わっていてもかまいません。",
            "Put the heading back. The order of the columns does not matter."),
    TWO_HEADINGS("HEADING-TWICE", Severity.CRITICAL, "使わないほうの列を消してください。",
            "Remove the column that is not used."),
    NEEDED("NEEDED", Severity.CRITICAL, "入力してください。", "Please fill it in."),
    LONG("LONG", Severity.CRITICAL, "短くしてください。", "Make it shorter."),
    NUMBER("NUMBER", Severity.CRITICAL, "数だけを入れてください。分からないときは空けておいてください。説明は「備考」に書けます。",
            "Enter the number alone, or leave it empty where it is not known. Explain under the note."),
    NEGATIVE("NEGATIVE", Severity.CRITICAL, "0以上の数を入れてください。", "Enter zero or more."),
    WHOLE("WHOLE", Severity.CRITICAL, "小数のない数を入れてください。", "Enter a whole number."),
    SHARE("SHARE", Severity.CRITICAL, "0から100までの数を入れてください。", "Enter a number from 0 to 100."),
    DATE("DATE", Severity.CRITICAL, "2016-04-01 か 平成28年4月1日 のように書いてください。", "Write it like 2016-04-01."),
    YEAR("YEAR", Severity.CRITICAL, "2015 か 平成27年度 のように書いてください。", "Write it like 2015."),
    CHOICE("CHOICE", Severity.CRITICAL, "一覧から選んでください。", "Choose from the list."),
    BODY("BODY", Severity.CRITICAL, "団体コード（6桁）か、都道府県名からの名前で書いてください。",
            "Write the code of six digits, or the name with its prefecture."),
    OWN("OWN", Severity.CRITICAL, "自分の団体を除いて、共同の相手だけを書いてください。",
            "Name the others only, without your own body."),
    TWICE("TWICE", Severity.CRITICAL, "正しい行だけを残すか、同じ値にそろえてください。",
            "Keep the right row only, or give the same value in all rows."),
    FORMULA("FORMULA", Severity.CRITICAL, "式を消して値を入れるか、Excelで開いて保存し直してください。",
            "Put the value in place of the formula, or open and save the file in Excel."),
    ERROR("ERROR", Severity.CRITICAL, "エラーを消して、値を入れてください。", "Put the value in place of the error."),
    FORMAT("FORMAT", Severity.CRITICAL, "セルの書式を「標準」にして、値を入れ直してください。",
            "Set the format of the cell to General and enter the value again."),
    STALE("STALE", Severity.CRITICAL, "Excelをもう一度受け取り、変えたいところだけを直してください。",
            "Get the sheet once more and change only what you want to change."),
    CHANGED("REDESIGN", Severity.CRITICAL, "見直した日と「後」の手順を、両方書いてください。",
            "Give both the day of the redesign and the steps after it."),
    BOTH("BOTH", Severity.CRITICAL, "データの名前か「使わない」の、どちらかを消してください。", "Remove either the data or “not used”."),
    EXCLUDED("EXCLUDED", Severity.CRITICAL, "新規業務とセキュリティの経費が、運用経費に含まれているかを確かめてください。",
            "Check that new work and security are part of the running cost."),
    SUM("SUM", Severity.CRITICAL, "割合を確かめるか、「いくつでも」を選んでください。「その他」や「無回答」も書いてください。",
            "Check the shares, or choose “any number”. Include “other” and “no answer”."),
    NO_PARTNER("PARTNER", Severity.INFO, "分かるときは、共同の団体を書いてください。",
            "Name the bodies it is shared with, if you know them."),
    NO_YEAR("PLAN-YEAR", Severity.INFO, "分かるときは、予定年度を書いてください。",
            "Give the planned fiscal year, if you know it.");

    private final String id;
    private final Severity severity;
    private final Words remedy;

    OfficeFlaw(String id, Severity severity, String ja, String en) {
        this.id = "KD-OFFICE-" + id;
        this.severity = severity;
        remedy = Words.of(ja, en);
    }

    /// Stable, as are those of rules.
    public String id() {
        return id;
    }

    /// A finding of this flaw at a place.
    public Finding at(Place place, String ja, String en) {
        return at(place, Words.of(ja, en));
    }

    Finding at(Place place, Words what) {
        return new Finding(id, severity == Severity.INFO ? Force.NOTE : Force.PRINCIPLE, severity, place,
                what, remedy, List.of(), Fix.NONE);
    }

    /// Whether a finding keeps its entry out.
    static boolean isStopping(Finding finding) {
        return finding.severity() != Severity.INFO;
    }
}
