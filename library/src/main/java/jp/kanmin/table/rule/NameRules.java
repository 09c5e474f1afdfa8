package jp.kanmin.table.rule;

import static jp.kanmin.finding.Severity.CRITICAL;
import static jp.kanmin.finding.Severity.FATAL;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Rule;
import jp.kanmin.table.layout.Column;
import jp.kanmin.table.rule.Checks.Told;
import jp.kanmin.table.rule.profile.ColumnProfile;
import jp.kanmin.table.rule.profile.Fact;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Range;

/// Rules about headings and what is left out because it repeats.
final class NameRules {

    private static final Pattern EMPTY_NAME = Pattern.compile(
            "(?i)(列|項目|column|field|f)[ _]?\\d+|unnamed.*|無題|[\\p{Punct}\\p{IsPunctuation}#＃]+|\\d{1,3}");

    static final Rule<TableCase> NAMED = Checks.rule("L1-05", CRITICAL)
            .title("すべての列に、意味の分かる項目名がある", "Every column has a name that says what it holds")
            .remedy("列の内容を表す項目名を付けてください。", "Give the column a name that says what it holds.")
            .fix(Fix.CONFIRM)
            .good("名称,緯度,経度\n東公園,35.1,136.1\n西公園,35.2,136.2")
            .bad("名称,,経度\n東公園,35.1,136.1\n西公園,35.2,136.2")
            .check(Checks.tables(NameRules::named));

    static final Rule<TableCase> LEFT_OUT = Checks.rule("L2-02", FATAL)
            .title("繰り返す値や項目名を省略していない", "Repeated values are not left out")
            .remedy("省略した値を、すべての行に書いてください。", "Write the value into every row.")
            .fix(Fix.CONFIRM)
            .good("地区,性別,人口\n東,男,10\n東,女,20\n西,男,30\n西,女,40")
            .bad("地区,性別,人口\n東,男,10\n,女,20\n西,男,30\n,女,40")
            .check(Checks.tables(NameRules::leftOut));

    static final Rule<TableCase> ONE_ROW = Checks.rule("L2-03", FATAL)
            .title("項目名は1行で、列ごとに違う", "Headings take one row and differ from column to column")
            .remedy("上下の見出しを1つにつなぎ（例：人口_男）、同じ項目名は区別できる名前にしてください。",
                    "Join the levels of headings into one name each and tell equal names apart.")
            .fix(Fix.AUTO)
            .good("地区,人口_男,人口_女\n東,10,20\n西,30,40")
            .bad("地区,人口,\n,男,女\n東,10,20\n西,30,40")
            .check(Checks.tables(NameRules::oneRow));

    private NameRules() {}

    private static void named(TableProfile table, Told told) {
        if (table.table().headerRows().isEmpty()) {
            told.at(table.table().range(), "見出しの行がないため、どの列にも項目名がありません。",
                    "There is no row of headings, so no column has a name.");
            return;
        }
        for (var profile : table.columns()) {
            for (var heading : table.headings(profile)) {
                if (!profile.column().isNamed() && profile.filled() > 0 && !isSurplus(table, profile, told)) {
                    told.at(heading, "項目名のない列です。", "The column has no name.");
                } else if (isEmptyName(profile.column())) {
                    told.at(heading, "項目名「%s」からは、列の内容が分かりません。".formatted(profile.name()),
                            "The name “%s” does not say what the column holds.".formatted(profile.name()));
                }
            }
        }
    }

    /// In a list, fields behind the last heading in a few lines come from commas and not from a column.
    private static boolean isSurplus(TableProfile table, ColumnProfile profile, Told told) {
        return told.sheet().isList() && profile.filled() * 2 < profile.rows()
                && table.table().columns().stream()
                        .noneMatch(column -> column.isNamed() && column.at() > profile.column().at());
    }

    private static boolean isEmptyName(Column column) {
        return column.isNamed() && column.levels().size() == 1
                && EMPTY_NAME.matcher(column.levels().getFirst()).matches();
    }

    private static void leftOut(TableProfile table, Told told) {
        for (var profile : table.columns()) {
            told.at(table.blocks(profile, Fact.DITTO), "「%s」と書いて値を省略しています。",
                    "“%s” stands for a value left out.");
            if (profile.column().stub() != Column.Stub.FULL) {
                for (var blank : table.blocks(profile, table::isEmpty)) {
                    told.at(blank, "「%s」の値が省略されています（空白のセル）。".formatted(profile.name()),
                            "Values of “%s” are left out (blank cells).".formatted(profile.name()));
                }
            }
        }
    }

    private static void oneRow(TableProfile table, Told told) {
        var rows = table.table().headerRows();
        var range = table.table().range();
        if (rows.size() > 1) {
            told.at(new Range(rows.getFirst(), range.left(), rows.getLast(), range.right()),
                    "見出しが%d行あります。".formatted(rows.size()),
                    "The headings take %d rows.".formatted(rows.size()));
        }
        Map<String, ColumnProfile> seen = new HashMap<>();
        for (var profile : table.columns()) {
            var said = String.join("_", profile.column().levels());
            var before = said.isEmpty() ? null : seen.putIfAbsent(said, profile);
            if (before != null) {
                table.headings(profile).forEach(heading -> told.at(heading,
                        "項目名「%s」が%s列と同じです。".formatted(said, Range.column(before.column().at())),
                        "The name “%s” is that of column %s too.".formatted(said,
                                Range.column(before.column().at()))));
            }
        }
    }
}
