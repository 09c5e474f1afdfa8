package jp.kanmin.plan.sheet;

import java.util.List;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;

/// What can be wrong with a workbook of a plan that comes back, each with what to do.
public enum PlanFlaw {
    NO_SHEET("KD-BOOK-NONE", Severity.FATAL, "この画面から受け取った計画のExcelを使ってください。",
            "Use the workbook you get from this page."),
    NO_MARK("KD-BOOK-MARK", Severity.FATAL, "この画面からExcelをもう一度受け取り、書いたところを写してください。",
            "Get the workbook once more from this page and copy what you wrote into it."),
    OTHER_BODY("KD-BOOK-BODY", Severity.FATAL, "自分の団体のExcelを選んでください。",
            "Choose the workbook of your own body."),
    NO_HEADING("KD-BOOK-HEADING", Severity.CRITICAL, "見出しを元に戻してください。列の順番は変わっていてもかまいません。",
            "Put the heading back. The order of the columns does not matter."),
    TWO_HEADINGS("KD-BOOK-HEADING-TWICE", Severity.CRITICAL, "使わないほうの列を消してください。",
            "Remove the column that is not used."),
    UNKNOWN_COLUMN("KD-BOOK-COLUMN", Severity.CRITICAL, "その列の内容を、決まった見出しの列に移してください。",
            "Move what stands there into a column with a known heading."),
    UNKNOWN_SHEET("KD-BOOK-SHEET", Severity.CRITICAL, "残したい内容を、受け取ったときからあるシートに移してください。",
            "Move what you want to keep into a sheet that was there from the start."),
    UNKNOWN_ID("KD-BOOK-ID", Severity.CRITICAL, "IDを元に戻してください。新しい施策や指標は、IDを空けたままにしてください。",
            "Put the id back. Leave the id of a new measure or indicator empty."),
    NO_MEASURE("KD-BOOK-MEASURE", Severity.CRITICAL, "「施策ID」か、「施策」の題名を入れてください。新しい施策は、施策のシートにも書いてください。",
            "Enter the id or the title of the measure; write a new measure on its sheet too."),
    NO_TITLE("KD-BOOK-TITLE", Severity.CRITICAL, "題名か指標の名前を入れてください。",
            "Enter a title, or the name of the indicator."),
    TWICE("KD-BOOK-TWICE", Severity.CRITICAL, "正しい行だけを残してください。", "Keep the right row only."),
    ALREADY("KD-BOOK-ALREADY", Severity.CRITICAL, "もうあるほうの行を書き換えるか、題名や名前を変えてください。",
            "Change the row that is there already, or give it another title or name."),
    NO_ROW("KD-BOOK-ROW", Severity.INFO, "取りやめるときは、画面で施策や指標を外すか、答えを消してください。",
            "To drop it, take the measure or indicator out, or empty the answer, on the pages."),
    FORMULA("KD-BOOK-FORMULA", Severity.CRITICAL, "式を消して値を入れるか、Excelで開いて保存し直してください。",
            "Put the value in place of the formula, or open and save the file in Excel."),
    RESULT("KD-BOOK-RESULT", Severity.INFO, "式の結果でよいか、確かめてください。",
            "Please make sure that the result is what you mean."),
    ERROR("KD-BOOK-ERROR", Severity.CRITICAL, "エラーを消して、内容を入れてください。",
            "Put the content in place of the error."),
    UNREADABLE("KD-BOOK-CELL", Severity.CRITICAL, "見出しの下の書き方に合わせて、入れ直してください。",
            "Write it as the heading of its column asks."),
    ELSEWHERE("KD-BOOK-ELSEWHERE", Severity.CRITICAL, "この内容はセルに入りきらないため、画面で書いてください。",
            "A cell cannot hold this content; write it on its page."),
    OTHER_OWNER("KD-BOOK-OWNER", Severity.CRITICAL, "担当の部署に頼んでください。", "Ask the department in charge."),
    NOT_WITHIN("KD-BOOK-LATER", Severity.CRITICAL, "Excelをもう一度受け取り、今の内容を見て書き直してください。",
            "Get the workbook once more, look at what stands there now, and write it again.");

    private final String id;
    private final Severity severity;
    private final Words remedy;

    PlanFlaw(String id, Severity severity, String ja, String en) {
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
        return at(place, Words.of(ja, en));
    }

    Finding at(Place place, Words what) {
        return new Finding(id, Force.PRINCIPLE, severity, place, what, remedy, List.of(), Fix.NONE);
    }
}
