package jp.kanmin.app.publication.yearly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.publication.yearly.YearlyReport.OfIndicator;
import jp.kanmin.app.publication.yearly.YearlyReport.OfMeasure;
import jp.kanmin.app.publication.yearly.YearlyReport.OfQuarter;
import jp.kanmin.finding.Words;

/// A yearly report with everything in it: a measure that is behind, one that did not report, an unknown value, and texts
/// that somebody wrote to break a page.
final class YearlyReports {

    static final String HOSTILE = "<script>alert(1)</script> & 「𠮷」\n=1+1";

    private YearlyReports() {}

    static YearlyReport example() {
        var counted = new OfIndicator("m1/k1", "オンラインで始められる手続の数", Words.of("12件（令和7（2025）年度）", "12 (FY2025)"),
                Words.of("42件", "42"), Words.of("17件", "17"), Words.of("道のりの16.7％", "16.7% of the way"),
                Words.of("（17－12）÷（42－12）＝16.7％", "(17-12)/(42-12) = 16.7%"), "D",
                List.of(quarter(1, "12"), quarter(2, "-3.5"), missing(3), quarter(4, "17")));
        var unknown = new OfIndicator("m1/k2", "満足度", Words.of("記載なし", "Not set"),
                Words.of("記載なし", "Not set"),
                Words.of("不明（集計中）", "Unknown (counting)"), Words.of("不明", "Unknown"), Words.of("", ""), "",
                List.of(missing(1), missing(2), missing(3), new OfQuarter(4, true, Optional.empty(),
                        Words.of("不明（集計中）", "Unknown (counting)"), "")));
        var behind = new OfMeasure("m1", "行政手続のオンライン化", "市民窓口課", true, "D", "behind", "様式の見直しに時間がかかりました。",
                HOSTILE, List.of(counted, unknown), "第4四半期：窓口に来る人が減りました。\n改善の取組：様式をまとめる（取組中）",
                "国の施策「行政手続のオンライン化」 01-01", "様式を3つにまとめます。");
        var silent = new OfMeasure("m2", "オープンデータの整備", "", false, "", "", "", "データを公開します。", List.of(), "", "",
                "");
        return new YearlyReport("182079", "福井県鯖江市", "鯖江市官民データ活用推進計画", 2025, 2, LocalDate.of(2026, 5, 20),
                "第4四半期の値を直したため", Words.of("4段階", "Four grades"), List.of("A", "B", "C", "D"),
                List.of(behind, silent));
    }

    private static OfQuarter quarter(int number, String value) {
        return new OfQuarter(number, true, Optional.of(new BigDecimal(value)), Words.of(value + "件", value),
                "D");
    }

    private static OfQuarter missing(int number) {
        return new OfQuarter(number, false, Optional.empty(), Words.of("未報告", "Not reported"), "");
    }
}
