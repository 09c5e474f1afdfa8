package jp.kanmin.table.rule;

import static jp.kanmin.finding.Severity.FATAL;

import java.util.ArrayList;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Rule.Found;
import jp.kanmin.table.rule.Checks.Told;
import jp.kanmin.table.rule.profile.Fact;
import jp.kanmin.table.rule.profile.SheetProfile;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Workbook.Doubt;

/// Rules about the file itself and about lists.
final class FileRules {

    /// Lines of which nearly all others are complete are the rest of the line above.
    private static final double COMPLETE = 0.95;

    static final Rule<TableCase> FORMAT = Checks.rule("L1-01", FATAL)
            .title("ファイルは、機械が直接読み取れる形式である", "The file has a format that machines read directly")
            .remedy("Excelで開いて「.xlsx」で、またはCSVで保存し直してください。", "Open it in Excel and save it as .xlsx or CSV.")
            .fix(Fix.CONFIRM)
            .good("名称,定員\n中央図書館,120\n東図書館,80")
            .bad("@format pdf")
            .check(FileRules::format);

    static final Rule<TableCase> ONE_LINE = Checks.rule("L1-14", FATAL)
            .title("CSVは、1件が1行である", "In a CSV file each record is one line")
            .remedy("項目の中の改行を取り、1件を1行にしてください。", "Take the line breaks out of the fields.")
            .fix(Fix.AUTO)
            .good("都道府県,備考\n北海道,札幌市（道央）\n青森県,県庁所在地は青森市")
            .bad("都道府県,備考\n北海道,札幌市⏎（道央）\n青森県,青森市")
            .check(FileRules::oneLine);

    static final Rule<TableCase> QUOTED = Checks.rule("L1-15", FATAL)
            .title("CSVでは、カンマのある項目を「\"」で囲んでいる", "In a CSV file fields with commas are quoted")
            .remedy("カンマを含む項目の前後に「\"」を付けてください。", "Put quotes around fields with commas.")
            .fix(Fix.CONFIRM)
            .good("項目,内容\n所在地,東京都港区\n摘要,見積")
            .bad("項目,内容\n所在地,東京都,港区\n摘要,見積")
            .check(FileRules::quoted);

    private FileRules() {}

    private static void format(TableCase c, Found found) {
        for (var doubt : c.workbook().doubts()) {
            boolean isGrave = c.sheets().isEmpty() || doubt.kind() == Doubt.Kind.WRONG_EXTENSION
                    || doubt.kind() == Doubt.Kind.DAMAGED;
            if (isGrave) {
                found.at(Place.whole(), doubt.what().ja(), doubt.what().en());
            }
        }
        if (c.sheets().isEmpty() && c.workbook().doubts().isEmpty()) {
            found.at(Place.whole(), "表のあるファイルとして読めません（形式：%s）。".formatted(c.workbook().format().code()),
                    "The file cannot be read as tables (format: %s)."
                            .formatted(c.workbook().format().code()));
        }
    }

    private static void oneLine(TableCase c, Found found) {
        if (!c.isList()) {
            return;
        }
        for (var sheet : c.sheets()) {
            var told = new Told(sheet, found);
            for (int row : sheet.moreLines().keySet()) {
                told.at(new Range(row, 0, row, Math.max(0, sheet.sheet().width(row) - 1)),
                        "項目の中に改行があり、1件が%d行に分かれています。".formatted(lines(sheet, row)),
                        "A field holds line breaks: the record takes %d lines.".formatted(lines(sheet, row)));
            }
            sheet.tables().forEach(table -> brokenLines(table, told));
        }
    }

    private static int lines(SheetProfile sheet, int row) {
        var before = sheet.moreLines().lowerEntry(row);
        return 1 + sheet.moreLines().getOrDefault(row, 0) - (before == null ? 0 : before.getValue());
    }

    /// A line of one field among complete lines is the rest of the line above, broken without quotes.
    private static void brokenLines(TableProfile table, Told told) {
        var part = table.table().parts().getFirst();
        var lone = new ArrayList<Range>();
        int others = 0;
        int complete = 0;
        for (int row = part.firstRow(); row <= part.range().bottom() && part.range().width() > 1; row++) {
            if (!part.blank().get(row)) {
                int filled = filled(table, row, part.range());
                if (filled == 1 && !table.isEmpty(row, part.range().left())) {
                    lone.add(new Range(row, part.range().left(), row, part.range().right()));
                } else {
                    others++;
                    complete += filled == part.range().width() ? 1 : 0;
                }
            }
        }
        if (lone.size() <= others && complete >= COMPLETE * others && others > 0) {
            told.at(lone, "「%s」だけの行があります。前の行の途中で改行されています。",
                    "A line holds only “%s”: the line before it was broken.");
        }
    }

    private static int filled(TableProfile table, int row, Range range) {
        int filled = 0;
        for (int column = range.left(); column <= range.right(); column++) {
            filled += table.isEmpty(row, column) ? 0 : 1;
        }
        return filled;
    }

    private static void quoted(TableCase c, Found found) {
        for (var sheet : c.sheets()) {
            if (c.isList()) {
                sheet.tables().forEach(table -> surplus(table, new Told(sheet, found)));
            }
        }
    }

    /// Fields beyond the headings.
    private static void surplus(TableProfile table, Told told) {
        var last = table.table().columns().stream().filter(column -> column.isNamed()).reduce((_, b) -> b);
        if (last.isEmpty()) {
            return;
        }
        for (var part : table.table().parts()) {
            int right = part.range().right();
            for (int row = part.firstRow(); row <= part.range().bottom(); row++) {
                int beyond = -1;
                for (int column = table.table().at(part, last.get()) + 1; column <= right; column++) {
                    beyond = table.isEmpty(row, column) ? beyond : column;
                }
                if (beyond >= 0 && !table.facts().is(Fact.ONLY_SPACE, row, beyond)) {
                    told.at(new Range(row, part.range().left(), row, beyond),
                            "見出しより項目が多い行です。文字の中のカンマで項目が分かれています。",
                            "The line has more fields than there are headings: a comma inside of a text divides it.");
                }
            }
        }
    }
}
