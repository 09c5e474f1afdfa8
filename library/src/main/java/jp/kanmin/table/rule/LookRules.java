package jp.kanmin.table.rule;

import static jp.kanmin.finding.Severity.CRITICAL;
import static jp.kanmin.finding.Severity.MAJOR;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Rule.Found;
import jp.kanmin.table.rule.Checks.Told;
import jp.kanmin.table.rule.profile.ColumnProfile;
import jp.kanmin.table.rule.profile.Fact;
import jp.kanmin.table.rule.profile.SheetProfile;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// Rules about what only a workbook has: objects, looks, merges, hidden cells, formulas.
final class LookRules {

    static final Rule<TableCase> OBJECTS = Checks.rule("L1-10", CRITICAL)
            .title("図形・画像・グラフ・コメントを使っていない", "There are no pictures, shapes, charts and comments")
            .remedy("図形やコメントに書いたことはセルかデータの説明に移し、図形・画像・コメントを取ってください。",
                    "Move what they say into cells or the description, and take them out.")
            .fix(Fix.CONFIRM)
            .good("名称,定員\n図書館,120\n公民館,80")
            .bad("名称,定員\n図書館,120\n公民館,80\n@note B2 改修中")
            .check(Checks.sheets(LookRules::objects));

    static final Rule<TableCase> LOOKS = Checks.rule("L1-11", CRITICAL)
            .title("色や太字などの書式で、データの違いを表していない", "No colour, bold or struck text carries meaning")
            .remedy("書式が表すことを、列（例：区分、備考）に言葉で書いてください。", "Say in a column what the look means.")
            .fix(Fix.CONFIRM)
            .good("名称,定員\n図書館,120\n公民館,80\n体育館,300")
            .bad("名称,定員\n図書館,120\n公民館,80\n体育館,300\n@fill B3 FFFF00")
            .check(Checks.tables(LookRules::looks));

    static final Rule<TableCase> MERGED = Checks.rule("L1-12", CRITICAL)
            .title("セルを結合していない", "No cells are merged")
            .remedy("セルの結合を解き、すべてのセルに値を書いてください。", "Unmerge the cells and fill in each.")
            .fix(Fix.AUTO)
            .good("地区,性別,人口\n東,男,10\n東,女,20")
            .bad("地区,性別,人口\n東,男,10\n,女,20\n@merge A2:A3")
            .check(Checks.sheets(LookRules::merged));

    static final Rule<TableCase> HIDDEN = Checks.rule("L1-13", CRITICAL)
            .title("行・列・シートを非表示にしたままにしていない", "No rows, columns or sheets are hidden")
            .remedy("再表示して内容を確かめ、いらないものは削除してください。",
                    "Unhide them, look what they hold, and delete what is not needed.")
            .fix(Fix.CONFIRM)
            .good("名称,定員\n図書館,120\n公民館,80")
            .bad("名称,定員\n図書館,120\n公民館,80\n@hide-row 3")
            .check(LookRules::hidden);

    static final Rule<TableCase> FORMULAS = Checks.rule("L2-06", MAJOR)
            .title("数式ではなく値になっている", "Cells hold values, not formulas")
            .remedy("コピーして「値の貼り付け」をし、数式を値にしてください。", "Copy and paste as values.")
            .fix(Fix.AUTO)
            .good("名称,男,女,計\n東,1,2,3\n西,3,4,7")
            .bad("名称,男,女,計\n東,1,2,3\n西,3,4,7\n@formula D2 B2+C2")
            .check(LookRules::formulas);

    private LookRules() {}

    private static void objects(SheetProfile sheet, Told told) {
        for (var thing : sheet.sheet().around().objects()) {
            var what = switch (thing.kind()) {
                case PICTURE -> "画像";
                case SHAPE -> "図形";
                case CHART -> "グラフ";
                case CONTROL -> "ボタンなどの部品";
                case EMBEDDED -> "埋め込んだファイル";
            };
            told.at(thing.range(), thing.text().isBlank()
                    ? "%sがあります。".formatted(what)
                    : "%s「%s」があります。".formatted(what, Told.shortened(thing.text())),
                    "There is an object over the cells (%s)."
                            .formatted(thing.kind().name().toLowerCase(java.util.Locale.ROOT)));
        }
        for (var note : sheet.sheet().around().notes()) {
            told.at(Range.cell(note.row(), note.column()),
                    "コメント「%s」があります。".formatted(Told.shortened(note.text())),
                    "There is a comment: “%s”.".formatted(Told.shortened(note.text())));
        }
    }

    private static void looks(TableProfile table, Told told) {
        if (told.sheet().isList()) {
            return;
        }
        for (var profile : table.columns()) {
            looks(table, profile, told);
        }
        for (var conditional : table.sheet().around().conditional()) {
            if (conditional.range().overlaps(table.table().range()) && !conditional.look().isPlain()) {
                told.at(conditional.range(), "条件付き書式で見た目を変えています。", "A conditional format changes the look.");
            }
        }
    }

    /// Looks that fewer than half of a column's records have, when most of it looks alike.
    private static void looks(TableProfile table, ColumnProfile profile, Told told) {
        var counts = counts(table, profile);
        if (counts.size() < 2 && counts.keySet().stream().noneMatch(Look::struck)) {
            return;
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var usual = counts.entrySet().stream().max(Map.Entry.<Look, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().isPlain()).thenComparing(e -> e.getKey().toString()))
                .orElseThrow();
        boolean isStriped = usual.getValue() * 5 <= all * 3 && counts.size() == 2;
        for (var block : table.blocks(profile, (row, column) -> {
            var look = bare(table.sheet().look(row, column));
            boolean isOdd = look.struck() || (!isStriped && !look.equals(usual.getKey()));
            return isOdd && !table.isEmpty(row, column);
        })) {
            var look = table.sheet().look(block.top(), block.left());
            told.withExample(block, "「%s」だけ見た目が違います（" + named(look, usual.getKey()) + "）。",
                    "“%s” looks different from the rest of its column.");
        }
    }

    /// Cells that look alike share their look, so that most are told by its identity.
    private static Map<Look, Integer> counts(TableProfile table, ColumnProfile profile) {
        var shared = new IdentityHashMap<Look, int[]>();
        table.blocks(profile, (row, column) -> {
            if (!table.isEmpty(row, column)) {
                shared.computeIfAbsent(table.sheet().look(row, column), _ -> new int[1])[0]++;
            }
            return false;
        });
        var counts = new HashMap<Look, Integer>();
        shared.forEach((look, count) -> counts.merge(bare(look), count[0], Integer::sum));
        return counts;
    }

    /// Without what only serves reading: borders, indent, number format.
    private static Look bare(Look look) {
        return look.isPlain() || isLink(look) ? Look.PLAIN : unadorned(look);
    }

    /// As spreadsheets paint addresses of pages.
    private static boolean isLink(Look look) {
        return look.underlined() && !look.struck()
                && (look.ink().equals("0563C1") || look.ink().equals("0000FF"));
    }

    private static Look unadorned(Look look) {
        return look.isPlain() || (look.borders() == 0 && look.indent() == 0 && look.format().isEmpty()
                && !look.centredAcross())
                        ? look
                        : new Look("", look.fill(), look.ink(), look.bold(), look.italic(), look.struck(),
                                look.underlined(),
                                0, 0, false);
    }

    private static String named(Look look, Look usual) {
        var names = new ArrayList<String>();
        if (look.struck()) {
            names.add("取り消し線");
        }
        if (!look.fill().equals(usual.fill())) {
            names.add(look.fill().isEmpty() ? "塗りつぶしなし" : "塗りつぶし " + look.fill());
        }
        if (!look.ink().equals(usual.ink())) {
            names.add(look.ink().isEmpty() ? "黒い文字" : "文字の色 " + look.ink());
        }
        if (look.bold() != usual.bold()) {
            names.add(look.bold() ? "太字" : "太字でない");
        }
        if (look.italic() != usual.italic()) {
            names.add("斜体");
        }
        if (look.underlined() != usual.underlined()) {
            names.add("下線");
        }
        return String.join("・", names);
    }

    private static void merged(SheetProfile sheet, Told told) {
        var merges = new ArrayList<>(sheet.sheet().around().merges());
        merges.sort(Comparator.comparingInt(Range::left).thenComparingInt(Range::right)
                .thenComparingInt(Range::top));
        for (int from = 0; from < merges.size();) {
            var block = merges.get(from);
            int to = from + 1;
            while (to < merges.size() && goesOn(block, merges.get(to))) {
                block = block.with(merges.get(to++));
            }
            told(block, to - from, told);
            from = to;
        }
    }

    private static boolean goesOn(Range block, Range merge) {
        return block.left() == merge.left() && block.right() == merge.right()
                && block.bottom() + 1 == merge.top();
    }

    private static void told(Range block, int count, Told told) {
        told.at(block, count == 1 ? "セルが結合されています。" : "結合されたセルが%d個続いています。".formatted(count),
                count == 1 ? "Cells are merged." : "%d merged cells in a row.".formatted(count));
    }

    private static void hidden(TableCase c, Found found) {
        for (var sheet : c.isList() ? List.<SheetProfile>of() : c.sheets()) {
            var told = new Told(sheet, found);
            if (sheet.sheet().visibility() != Sheet.Visibility.VISIBLE) {
                found.at(new Place.Range(sheet.sheet().name(), sheet.whole().a1()), "シート全体が非表示です。",
                        "The whole sheet is hidden.");
                continue;
            }
            var around = sheet.sheet().around();
            var whole = sheet.whole();
            lines(around.hiddenRows(), whole.bottom(),
                    (from, to) -> told.at(new Range(from, 0, to, whole.right()),
                            around.filtered()
                                    ? "フィルターで隠れた行があります（%d行）。".formatted(to - from + 1)
                                    : "非表示の行があります（%d行）。".formatted(to - from + 1),
                            "%d rows are hidden.".formatted(to - from + 1)));
            lines(around.hiddenColumns(), whole.right(),
                    (from, to) -> told.at(new Range(0, from, whole.bottom(), to),
                            "非表示の列があります（%d列）。".formatted(to - from + 1),
                            "%d columns are hidden.".formatted(to - from + 1)));
        }
    }

    private static void lines(BitSet hidden, int last, Span span) {
        for (int from = hidden.nextSetBit(0); from >= 0
                && from <= last; from = hidden.nextSetBit(hidden.nextClearBit(from))) {
            span.take(from, Math.min(last, hidden.nextClearBit(from) - 1));
        }
    }

    private static void formulas(TableCase c, Found found) {
        for (var sheet : c.shown()) {
            for (var table : sheet.tables()) {
                formulas(table, new Told(sheet, found));
            }
        }
    }

    private static void formulas(TableProfile table, Told told) {
        for (var profile : table.columns()) {
            told.at(table.blocks(profile, Fact.FORMULA), "「%s」は「=」で始まり、表計算ソフトでは数式になります。",
                    "“%s” begins with = and would be computed by a spreadsheet.");
            if (table.sheet().formulas() > 0) {
                table.blocksOfAll(profile, (row, column) -> table.sheet().formula(row, column).isPresent())
                        .forEach(block -> told.at(block, "数式が入っています。", "The cells hold formulas."));
            }
        }
    }

    @FunctionalInterface
    private interface Span {
        void take(int from, int to);
    }
}
