package jp.kanmin.table.rule;

import static jp.kanmin.finding.Severity.FATAL;
import static jp.kanmin.finding.Severity.MAJOR;
import static jp.kanmin.finding.Severity.MINOR;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Rule;
import jp.kanmin.table.layout.cut.Remark;
import jp.kanmin.table.rule.Checks.Told;
import jp.kanmin.table.rule.profile.ColumnProfile;
import jp.kanmin.table.rule.profile.Fact;
import jp.kanmin.table.rule.profile.Formats;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Range;

/// Rules about numbers: that they are numbers, what stands in their place, what they are in.
final class NumberRules {

    /// From here on, a text among the numbers is out of place.
    private static final double NEARLY_ALL = 0.8;
    private static final Pattern SAYS_UNIT = Pattern.compile(
            "(?i).*([（(\\[［/／].{1,12}[)）\\]］]|数|員|率|割合|比|指数|%|％|歳|年齢|age.*|金額.*円|人口密度.*).*|.*(count|rate|ratio|percent|yen).*");
    private static final Pattern DEFINES = Pattern
            .compile("(?s).*(「.{1,4}」|『.{1,4}』|[-－―…xX*＊χ] ?[はがを:：…＝=]|秘匿|該当なし|不詳|未満).*");

    static final Rule<TableCase> BLANK_AND_ZERO = Checks.rule("L1-09", MINOR)
            .title("空白とゼロが区別されている", "Blank and zero are told apart")
            .remedy("0は「0」と書き、値がない理由（不明、該当なし、秘匿）を注記か別の列に書いてください。",
                    "Write 0 as 0, and say in a note or column why a value is missing.")
            .fix(Fix.NONE)
            .good("地区,件数\n東,10\n西,0\n南,3\n北,5")
            .bad("地区,件数\n東,10\n西,0\n南,\n北,5")
            .check(Checks.tables(NumberRules::blankAndZero));

    static final Rule<TableCase> NUMERIC = Checks.rule("L2-01", FATAL)
            .title("数値のセルには数値だけが入っている", "Cells of numbers hold numbers alone")
            .remedy("カンマ・単位・記号・注の印を取って半角の数値にし、単位は項目名に、注は備考の列に書いてください。",
                    "Leave the bare number; put the unit into the heading and notes into a column.")
            .fix(Fix.AUTO)
            .good("地区,金額（円）\n東,1200\n西,-300\n南,500")
            .bad("地区,金額\n東,\"1,200円\"\n西,▲300\n南,500")
            .check(Checks.tables(NumberRules::numeric));

    static final Rule<TableCase> SIGNS = Checks.rule("L3-03", MAJOR)
            .title("数値の列の記号（-、x など）の意味を書いている", "Signs among numbers are explained")
            .remedy("記号の意味（例：「-」は該当なし、「x」は秘匿）をデータの説明に書いてください。",
                    "Say in the description what each sign means.")
            .fix(Fix.CONFIRM)
            .good("地区,件数\n東,10\n西,-\n南,3\n\n※「-」は該当がないことを表す。")
            .bad("地区,件数\n東,10\n西,-\n南,3")
            .check(Checks.tables(NumberRules::signs));

    static final Rule<TableCase> UNITS = Checks.rule("L3-04", MAJOR)
            .title("数値の単位が書いてある", "It is said what numbers are in")
            .remedy("項目名に単位を書いてください（例：面積（㎡）→面積_平方メートル、金額（千円））。", "Name the unit in the heading.")
            .fix(Fix.CONFIRM)
            .good("地区,面積（ha）\n東,10.5\n西,30.2\n南,1.1")
            .bad("地区,面積\n東,10.5\n西,30.2\n南,1.1")
            .check(Checks.tables(NumberRules::units));

    private NumberRules() {}

    private static void blankAndZero(TableProfile table, Told told) {
        for (var profile : table.columns()) {
            if (!profile.isNumeric() || profile.isCoordinate() || profile.isTimeByName()) {
                continue;
            }
            if (profile.blanks() > 0 && profile.zeros() > 0 && profile.blanks() < profile.rows() / 2) {
                table.blocks(profile, table::isEmpty).forEach(block -> told.at(block,
                        "「%s」に0と空白があり、空白の意味が分かりません。".formatted(profile.name()),
                        "“%s” has zeros and blanks; what the blanks mean is not said."
                                .formatted(profile.name())));
            }
            if (!told.sheet().isList() && profile.zeros() > 0) {
                table.blocks(profile, (row, column) -> table.sheet().number(row, column) == 0
                        && Formats.hidesZero(table.sheet().look(row, column).format()))
                        .forEach(block -> told.at(block, "表示形式により、0が空白か記号に見えます。",
                                "The number format hides zeros."));
            }
        }
    }

    private static void numeric(TableProfile table, Told told) {
        for (var profile : table.columns()) {
            if (!profile.isNumeric() || isLabel(table, profile)) {
                continue;
            }
            told.at(table.blocksOfAll(profile,
                    (row, column) -> table.facts().is(Fact.DRESSED_NUMBER, row, column)),
                    "「%s」は、数値にカンマ・単位・記号などが付いています。", "“%s” is a number with a comma, unit or sign.");
            if (!told.sheet().isList()) {
                table.blocks(profile, Fact.NUMBER).forEach(block -> told.at(block,
                        "数値が文字列として入っています（「%s」、%d件）。".formatted(table.sheet().text(block.top(), block.left()),
                                block.height()),
                        "Numbers are stored as text (%d).".formatted(block.height())));
            }
            if (profile.numericShare() >= NEARLY_ALL && profile.filled() >= 5) {
                told.at(table.blocks(profile, (row, column) -> isWord(table, row, column)),
                        "数値の列に文字「%s」が入っています。", "“%s” stands in a column of numbers.");
            }
        }
    }

    /// The first column names the rows: 0歳, 1歳, 2歳 are no figures.
    private static boolean isLabel(TableProfile table, ColumnProfile profile) {
        return profile == table.columns().getFirst() && table.columns().size() > 1
                && profile.count(Fact.DRESSED_NUMBER) * 2 > profile.filled();
    }

    private static boolean isWord(TableProfile table, int row, int column) {
        var facts = table.facts();
        return table.sheet().content(row, column) == Content.TEXT && !table.isEmpty(row, column)
                && Stream.of(Fact.NUMBER, Fact.DRESSED_NUMBER, Fact.MARK)
                        .noneMatch(f -> facts.is(f, row, column));
    }

    private static void signs(TableProfile table, Told told) {
        boolean isDefined = Stream.concat(table.table().titles().stream(), table.table().notes().stream())
                .map(Remark::text).anyMatch(text -> DEFINES.matcher(text).matches());
        for (var profile : table.columns()) {
            if (profile.isNumeric() && !isDefined) {
                told.at(table.blocks(profile, Fact.MARK), "数値の列の記号「%s」の意味が書かれていません。",
                        "What the sign “%s” means is not said.");
            }
        }
    }

    private static void units(TableProfile table, Told told) {
        if (!table.table().unit().isEmpty() || table.table().headerRows().isEmpty()) {
            return;
        }
        Range block = null;
        var names = new StringBuilder();
        for (var profile : table.columns()) {
            boolean lacks = lacksUnit(profile, table);
            if (lacks) {
                var heading = table.headings(profile).getFirst();
                block = block == null ? heading : block.with(heading);
                names.append(names.isEmpty() ? "" : "、").append(profile.name());
            }
            if (block != null && (!lacks || profile == table.columns().getLast())) {
                var said = Told.shortened(names.toString());
                told.at(block, "「%s」の単位が書かれていません。".formatted(said),
                        "The unit of “%s” is not said.".formatted(said));
                block = null;
                names.setLength(0);
            }
        }
    }

    /// Numbers that stand for something else: 1 to n in order, or a few again and again.
    private static boolean isIndex(ColumnProfile profile) {
        double span = profile.most() - profile.least();
        boolean isCount = profile.least() <= 1 && Math.abs(profile.most() - profile.filled()) <= 1;
        return profile.isWhole() && profile.least() >= 0
                && (isCount || (span <= 20 && profile.filled() > 10 * span));
    }

    private static boolean lacksUnit(ColumnProfile profile, TableProfile table) {
        return profile.isNumeric() && profile.filled() >= 2 && profile.column().unit().isEmpty()
                && profile.column().isNamed() && !SAYS_UNIT.matcher(profile.name()).matches()
                && table.table().titles().stream()
                        .noneMatch(t -> t.text().matches(".*[（(].{0,4}(人|円|件)[)）].*"))
                && !profile.isCoordinate() && !profile.isTimeByName() && !isFlag(profile) && !isIndex(profile)
                && profile.count(Fact.DRESSED_NUMBER) * 2 < profile.filled();
    }

    /// 0 and 1 answer a question.
    private static boolean isFlag(ColumnProfile profile) {
        return profile.isWhole() && profile.least() >= 0 && profile.most() <= 1;
    }
}
