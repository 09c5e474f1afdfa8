package jp.kanmin.table.rule;

import static jp.kanmin.finding.Severity.CRITICAL;
import static jp.kanmin.finding.Severity.FATAL;
import static jp.kanmin.finding.Severity.MAJOR;

import java.util.BitSet;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Rule;
import jp.kanmin.table.layout.Part;
import jp.kanmin.table.layout.cut.Remark;
import jp.kanmin.table.rule.Checks.Told;
import jp.kanmin.table.rule.profile.SheetProfile;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Range;

/// Rules about where tables lie on a sheet.
final class LayoutRules {

    static final Rule<TableCase> ONE_TABLE = Checks.rule("L1-02", FATAL)
            .title("1つのシート（ファイル）に表は1つである", "A sheet or list file holds one table")
            .remedy("表ごとにシート（CSVではファイル）を分けてください。", "Give each table a sheet of its own, or a file.")
            .fix(Fix.CONFIRM)
            .good("施設,定員\n図書館,120\n公民館,80")
            .bad("施設,定員\n図書館,120\n公民館,80\n\n年度,件数,金額\n2024,10,2000\n2025,20,3000")
            .check((c, found) -> c.shown().forEach(sheet -> oneTable(sheet, new Told(sheet, found))));

    static final Rule<TableCase> CUT = Checks.rule("L1-03", CRITICAL)
            .title("データが空白の行や列で分断されていない", "Data are not cut by blank rows or columns")
            .remedy("空白の行と列、繰り返した見出しを取り、続けて1つの表にしてください。",
                    "Take out blank rows and columns and repeated headings, so that it is one table.")
            .fix(Fix.AUTO)
            .good("地区,男,女\n東,10,20\n西,30,40")
            .bad("地区,男,女\n東,10,20\n\n西,30,40")
            .check(Checks.tables(LayoutRules::cut));

    static final Rule<TableCase> UNRELATED = Checks.rule("L1-04", MAJOR)
            .title("表の外に、表題や注記などを書いていない", "Nothing but the table stands on the sheet")
            .remedy("表題・出典・注記・単位は、表から外してデータの説明（メタデータ）に移してください。",
                    "Move titles, sources, notes and units into the description of the data.")
            .fix(Fix.AUTO)
            .good("地区,男,女\n東,10,20\n西,30,40")
            .bad("地区別人口\n\n地区,男,女\n東,10,20\n西,30,40\n\n出典：市民課")
            .check((c, found) -> c.shown().forEach(sheet -> unrelated(sheet, new Told(sheet, found))));

    static final Rule<TableCase> FIRST_ROW = Checks.rule("L3-01", FATAL)
            .title("1行目が見出しで、2行目からデータである", "The headings are in row 1, the data from row 2")
            .remedy("見出しを1行目に置き、次の行からデータを始めてください。", "Put the headings into row 1 and the data right below.")
            .fix(Fix.AUTO)
            .good("地区,男,女\n東,10,20\n西,30,40")
            .bad("地区別人口\n地区,男,女\n東,10,20\n西,30,40")
            .check((c, found) -> c.shown().forEach(sheet -> firstRow(sheet, new Told(sheet, found))));

    private LayoutRules() {}

    private static void oneTable(SheetProfile sheet, Told told) {
        int tables = sheet.tables().size();
        for (int at = 1; at < tables; at++) {
            told.at(sheet.tables().get(at).table().range(),
                    "%dつ目の表です。このシートには表が%dつあります。".formatted(at + 1, tables),
                    "This is table %d of %d on this sheet.".formatted(at + 1, tables));
        }
    }

    private static void cut(TableProfile table, Told told) {
        var parts = table.table().parts();
        for (var part : parts) {
            rows(part, part.blank(), told, "空白の行でデータが分断されています。", "A blank row cuts the data.");
            rows(part, part.repeated(), told, "見出しがデータの途中で繰り返されています。",
                    "The headings come again among the data.");
        }
        for (var part : parts.subList(1, parts.size())) {
            told.at(part.range(), "同じ見出しの表が横に並んでいます（%dつ）。".formatted(parts.size()),
                    "The table is cut into %d blocks side by side.".formatted(parts.size()));
        }
        for (var profile : table.columns()) {
            if (profile.filled() == 0 && !profile.column().isNamed() && profile.rows() > 0) {
                int at = profile.column().at();
                var range = table.table().range();
                told.at(new Range(range.top(), at, range.bottom(), at), "空白の列でデータが分断されています。",
                        "A blank column cuts the data.");
            }
        }
    }

    private static void rows(Part part, BitSet rows, Told told, String ja, String en) {
        for (int from = rows.nextSetBit(0); from >= 0; from = rows.nextSetBit(rows.nextClearBit(from))) {
            told.at(new Range(from, part.range().left(), rows.nextClearBit(from) - 1, part.range().right()),
                    ja, en);
        }
    }

    private static void unrelated(SheetProfile sheet, Told told) {
        for (var table : sheet.tables()) {
            table.table().titles().forEach(remark -> remark(remark, told));
            table.table().notes().forEach(remark -> remark(remark, told));
            for (var part : table.table().parts()) {
                rows(part, part.between(), told, "データの途中に、データではない行があります。",
                        "A row among the data is no record.");
            }
        }
    }

    private static void remark(Remark remark, Told told) {
        var what = switch (remark.kind()) {
            case TITLE -> "表題や説明";
            case NOTE -> "注記";
            case SOURCE -> "出典";
            case UNIT -> "単位";
            case AS_OF -> "時点";
        };
        told.at(Range.cell(remark.row(), remark.column()),
                "表の外に%s「%s」があります。".formatted(what, Told.shortened(remark.text())),
                "“%s” stands outside of the table.".formatted(Told.shortened(remark.text())));
    }

    private static void firstRow(SheetProfile sheet, Told told) {
        if (sheet.tables().isEmpty()) {
            return;
        }
        var first = sheet.tables().getFirst().table();
        if (first.headerRows().isEmpty()) {
            told.at(first.range(), "見出しの行がなく、1行目からデータです。", "There is no row of headings.");
        } else if (first.headerRows().getFirst() > 0) {
            told.at(new Range(first.headerRows().getFirst(), first.range().left(),
                    first.headerRows().getLast(),
                    first.range().right()),
                    "見出しは%d行目からです。".formatted(first.headerRows().getFirst() + 1),
                    "The headings begin in row %d.".formatted(first.headerRows().getFirst() + 1));
        } else if (first.parts().getFirst().firstRow() > 1 && first.dataRows() > 0) {
            told.at(new Range(0, first.range().left(), first.parts().getFirst().firstRow() - 1,
                    first.range().right()),
                    "データは%d行目からです。".formatted(first.parts().getFirst().firstRow() + 1),
                    "The data begin in row %d.".formatted(first.parts().getFirst().firstRow() + 1));
        }
    }
}
