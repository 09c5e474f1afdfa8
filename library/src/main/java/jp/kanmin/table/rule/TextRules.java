package jp.kanmin.table.rule;

import static jp.kanmin.finding.Severity.CRITICAL;

import java.util.List;
import java.util.Map;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Rule;
import jp.kanmin.table.rule.Checks.Told;
import jp.kanmin.table.rule.profile.ColumnProfile;
import jp.kanmin.table.rule.profile.Fact;
import jp.kanmin.table.rule.profile.PlatformSigns;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Range;

/// Rules about the texts in cells.
final class TextRules {

    /// A column holds several values in its cells when this share of them does, and at least two of them.
    private static final double SEVERAL = 0.2;
    /// In lists the same values come again in other cells.
    private static final Map<Fact, String> KINDS = Map.of(Fact.LIST, "複数の値", Fact.SPAN, "開始と終了", Fact.PAIR,
            "緯度と経度",
            Fact.VALUE_IN_BRACKETS, "数値とかっこ内の数値", Fact.WITH_PHONE, "文字と電話番号");

    static final Rule<TableCase> LAYOUT = Checks.rule("L1-06", CRITICAL)
            .title("空白や改行で体裁を整えていない", "Blanks and line breaks serve no layout")
            .remedy("体裁のための空白と改行を取ってください（例：「氏　名」→「氏名」）。",
                    "Take out blanks and line breaks that only serve the looks.")
            .fix(Fix.AUTO)
            .good("都道府県,2020年\n北海道,5250\n青森県,1246")
            .bad("都道府県,2020  年\n　北海道,5250\n青  森県,1246")
            .check(Checks.tables(TextRules::layout));

    static final Rule<TableCase> ONE_VALUE = Checks.rule("L1-07", CRITICAL)
            .title("1つのセルに値は1つである", "A cell holds one value")
            .remedy("値ごとに列か行を分けてください。決まった選択肢の並びは「;」で区切ってください。",
                    "Give each value a column or row of its own; separate choices with semicolons.")
            .fix(Fix.CONFIRM)
            .good("施設,開始時間,終了時間\n図書館,09:00,17:00\n公民館,08:30,21:00\n体育館,09:00,21:00")
            .bad("施設,利用時間\n図書館,9:00～17:00\n公民館,8:30～21:00\n体育館,9:00～21:00")
            .check(Checks.tables(TextRules::oneValue));

    static final Rule<TableCase> PLATFORM = Checks.rule("L1-08", CRITICAL)
            .title("機種依存文字を使っていない", "No signs that only some machines show")
            .remedy("ほかの文字に置き換えてください（例：①→1、㈱→株式会社、ｶﾅ→カナ）。人名と地名の字は、確かめてから変えてください。",
                    "Replace them (① by 1, ㈱ by 株式会社). Ask before changing names of people and places.")
            .fix(Fix.CONFIRM)
            .good("名称,種別\n株式会社みどり,1\n東公園,2")
            .bad("名称,種別\n㈱みどり,①\n東公園,②")
            .check(Checks.tables(TextRules::platform));

    private TextRules() {}

    private static void layout(TableProfile table, Told told) {
        headings(table, told);
        for (var profile : table.columns()) {
            boolean isPerson = profile.isPersonByName();
            if (!isPerson) {
                told.at(table.blocks(profile, Fact.LAYOUT_SPACE), "「%s」に体裁のための空白があります。",
                        "“%s” holds blanks for layout.");
            }
            table.blocks(profile, Fact.ONLY_SPACE)
                    .forEach(block -> told.at(block, "空白の文字だけのセルがあります（%d件）。".formatted(
                            block.height()),
                            "Cells hold nothing but blanks (%d).".formatted(block.height())));
            if (!told.sheet().isList() && several(profile, Fact.LIST) == 0) {
                told.at(table.blocks(profile, Fact.LINE_BREAK), "「%s」に改行があります。", "“%s” holds line breaks.");
            }
        }
    }

    private static void headings(TableProfile table, Told told) {
        for (var block : table.headingBlocks((row, column) -> table.facts().is(Fact.LAYOUT_SPACE, row, column)
                || table.facts().is(Fact.LINE_BREAK, row, column))) {
            told.withExample(block, "項目名「%s」に、体裁のための空白や改行があります。",
                    "The heading “%s” holds blanks or line breaks for layout.");
        }
    }

    private static void oneValue(TableProfile table, Told told) {
        for (var profile : table.columns()) {
            for (var fact : List.of(Fact.LIST, Fact.SPAN, Fact.PAIR, Fact.VALUE_IN_BRACKETS,
                    Fact.WITH_PHONE)) {
                if (several(profile, fact) > 0) {
                    told.at(table.blocks(profile, fact),
                            "「%s」のように、1つのセルに" + KINDS.getOrDefault(fact, "複数の値") + "が入っています。",
                            "Cells such as “%s” hold more than one value.");
                }
            }
        }
    }

    /// How many cells of a column hold several values; 0 when these are too few to be its way, or it is prose.
    private static int several(ColumnProfile profile, Fact fact) {
        int count = profile.count(fact);
        boolean isWay = count >= 2 && count >= SEVERAL * profile.filled();
        return isWay && !(fact == Fact.LIST && (profile.isProse() || isNames(profile))) ? count : 0;
    }

    /// Names and addresses, in which ・ and 、 belong to the name: hardly any comes twice.
    private static boolean isNames(ColumnProfile profile) {
        return profile.name().matches(
                "(?i).*(名称|名前|住所|所在地|方書|備考|摘要|特記|概要|説明|詳細|内容|条件|注意|コメント|自由|url|name|address|label|title|memo|remark|note|desc).*");
    }

    private static void platform(TableProfile table, Told told) {
        for (var block : table
                .headingBlocks((row, column) -> table.facts().is(Fact.PLATFORM_SIGN, row, column))) {
            sign(table, block, told);
        }
        for (var profile : table.columns()) {
            table.blocks(profile, Fact.PLATFORM_SIGN).forEach(block -> sign(table, block, told));
        }
    }

    private static void sign(TableProfile table, Range block, Told told) {
        var text = table.sheet().text(block.top(), block.left());
        var sign = PlatformSigns.firstOf(text);
        told.at(block, "「%s」の「%s」は機種依存文字です%s。".formatted(Told.shortened(text), shown(sign),
                Told.more(block)),
                "“%s” holds “%s”, which not every machine shows.".formatted(Told.shortened(text),
                        shown(sign)));
    }

    /// Private characters by their number, for nobody can see them.
    private static String shown(String sign) {
        int point = sign.isEmpty() ? 0 : sign.codePointAt(0);
        return Character.getType(point) == Character.PRIVATE_USE
                || Character.getType(point) == Character.NON_SPACING_MARK
                        ? "U+%04X".formatted(point)
                        : sign;
    }
}
