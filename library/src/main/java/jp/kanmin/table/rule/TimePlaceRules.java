package jp.kanmin.table.rule;

import static jp.kanmin.finding.Severity.CRITICAL;
import static jp.kanmin.finding.Severity.MAJOR;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Change;
import jp.kanmin.body.Mergers;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Rule;
import jp.kanmin.table.rule.Checks.Told;
import jp.kanmin.table.rule.profile.ColumnProfile;
import jp.kanmin.table.rule.profile.Fact;
import jp.kanmin.table.rule.profile.Formats;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.text.BodyCode;

/// Rules about when and where.
final class TimePlaceRules {

    /// A column is one of dates when this share of it is.
    private static final double MOST = 0.5;
    private static final Pattern ERA_IN_HEADING = Pattern.compile(
            ".*((令和|平成|昭和)(元|[0-9０-９]{1,2})年?|(^|[^A-Za-zＡ-Ｚａ-ｚ0-9])[RHSＲＨＳ](元|[0-9０-９]{1,2})[./．年]).*");
    private static final Pattern ERA_ALONE = Pattern.compile("[RHSＲＨＳ](元|[0-9０-９]{1,2})");
    private static final int LONGEST_HEADING = 30;
    private static final Pattern CODE_NAME = Pattern.compile(
            "(?i).*(団体コ[ー―]ド|団体ｺｰﾄﾞ|区町村コ[ー―]ド|市町村コ[ー―]ド|都道府県コ[ー―]ド|地域コ[ー―]ド|行政コ[ー―]ド|公共団体コ[ー―]ド|公共団体ｺｰﾄﾞ).*");
    private static final Pattern PLACE_NAME = Pattern.compile(
            "(都道府県|市区町村|市町村|区市町村|団体|自治体|地方公共団体|県|市|区|町|村)(名|名称)?|.*_(都道府県|市区町村)(名)?|prefName|cityName");

    static final Rule<TableCase> TIME = Checks.rule("L3-05", MAJOR)
            .title("時点や期間は、西暦の標準的な書き方である", "Days and years are written in the western calendar")
            .remedy("西暦で「2026-03-31」「2026-03」「2026年度」のように書き、列の中でそろえてください。和暦は別の列に残せます。",
                    "Write 2026-03-31, 2026-03 or 2026年度, the same way in the whole column.")
            .fix(Fix.AUTO)
            .good("年月日,件数\n2026-03-01,10\n2026-03-02,12\n2026-03-03,8")
            .bad("年月日,件数\n令和8年3月1日,10\nR8.3.2,12\n令和8年3月3日,8")
            .check(Checks.tables(TimePlaceRules::time));

    static final Rule<TableCase> PLACE = Checks.rule("L3-06", CRITICAL)
            .title("地域は、コードか正式な名称で書いている", "Places are given by code or official name")
            .remedy("全国地方公共団体コード（6桁）か、都道府県・市区町村の正式な名称を書いてください。",
                    "Write the six-digit code of the body or its official name.")
            .fix(Fix.CONFIRM)
            .good("都道府県,件数\n北海道,10\n東京都,12\n大阪府,8")
            .bad("都道府県,件数\n北海道,10\n東京,12\n大阪府,8")
            .check(Checks.tables(TimePlaceRules::place));

    private TimePlaceRules() {}

    private static void time(TableProfile table, Told told) {
        for (var block : table.headingBlocks((row, column) -> isEraHeading(table, row, column))) {
            told.withExample(block, "項目名「%s」は和暦です。", "The heading “%s” counts by era.");
        }
        for (var profile : table.columns()) {
            int dates = profile.count(Fact.ERA_DATE) + profile.count(Fact.WESTERN_DATE)
                    + profile.count(Fact.ISO_DATE)
                    + profile.dates();
            if (dates >= MOST * profile.filled() && dates > 0 && !profile.isCode()) {
                times(table, profile, told);
            } else if (profile.dates() > 0) {
                eraFormats(table, profile, told);
            }
        }
    }

    /// A letter with a number alone can be anything (H24: 24 hours), unless it stands over other headings.
    private static boolean isEraHeading(TableProfile table, int row, int column) {
        boolean isGroup = table.table().headerRows().size() > 1;
        var text = table.sheet().text(row, column).strip();
        return text.length() <= LONGEST_HEADING && (ERA_IN_HEADING.matcher(text).matches()
                || (isGroup && ERA_ALONE.matcher(text).matches()));
    }

    private static void times(TableProfile table, ColumnProfile profile, Told told) {
        told.at(table.blocks(profile, Fact.ERA_DATE), "「%s」は和暦です。", "“%s” counts by era.");
        eraFormats(table, profile, told);
        int western = profile.count(Fact.WESTERN_DATE);
        int iso = profile.count(Fact.ISO_DATE);
        if (western > 0 && iso > 0) {
            told.at(table.blocks(profile, western <= iso ? Fact.WESTERN_DATE : Fact.ISO_DATE),
                    "「%s」は、同じ列のほかの日付と書き方が違います。", "“%s” is written unlike the other dates of the column.");
        }
    }

    private static void eraFormats(TableProfile table, ColumnProfile profile, Told told) {
        if (profile.dates() > 0) {
            table.blocks(profile, (row, column) -> table.sheet().content(row, column) == Content.NUMBER
                    && Formats.isEra(table.sheet().look(row, column).format()))
                    .forEach(block -> told.at(block, "日付が和暦で表示されています（%d件）。".formatted(block.height()),
                            "Dates are shown by era (%d).".formatted(block.height())));
        }
    }

    private static void place(TableProfile table, Told told) {
        for (var profile : table.columns()) {
            if (CODE_NAME.matcher(profile.name()).matches()) {
                codes(table, profile, told);
            } else if (PLACE_NAME.matcher(profile.name()).matches() && profile.texts() > 0
                    && profile.meanLength() <= 12) {
                names(table, profile, told);
            }
        }
    }

    private static void codes(TableProfile table, ColumnProfile profile, Told told) {
        var judged = new HashMap<String, String>();
        for (var block : table.blocks(profile, (row, column) -> !table.isEmpty(row, column)
                && !flaw(judged, table.sheet().text(row, column)).isEmpty())) {
            var code = table.sheet().text(block.top(), block.left());
            told.at(block, "コード「%s」%s%s。".formatted(Told.shortened(code), flaw(judged, code),
                    Told.more(block)),
                    "The code “%s” is not a code of a public body as it stands."
                            .formatted(Told.shortened(code)));
        }
    }

    /// What is wrong with a code; empty when nothing is, or it is a sign for no code.
    private static String flaw(Map<String, String> judged, String text) {
        return judged.computeIfAbsent(text.strip(), code -> {
            if (code.length() < 4 || code.length() > 6 || !code.chars().allMatch(Character::isDigit)) {
                return code.length() <= 2 ? "" : "は全国地方公共団体コード（6桁の数字）ではありません";
            }
            if (code.length() == 6) {
                return BodyCode.of(code).isPresent() ? "" : "は検査数字が合いません";
            }
            boolean isShort = code.length() == 5 && Bodies.find(code).isPresent();
            return isShort ? "" : BodyCode.of(code).isPresent() ? "は先頭の0がありません" : "は全国地方公共団体コードではありません";
        });
    }

    private static void names(TableProfile table, ColumnProfile profile, Told told) {
        var judged = new HashMap<Integer, Boolean>();
        int[] counts = new int[2];
        table.blocks(profile, (row, column) -> {
            int text = table.sheet().textNumber(row, column);
            if (text >= 0 && !table.isEmpty(row, column) && !table.facts().is(Fact.MARK, row, column)) {
                counts[judged.computeIfAbsent(text, n -> isOfficial(table.sheet().text(n))) ? 1 : 0]++;
            }
            return false;
        });
        boolean isOfPlaces = counts[1] >= counts[0] && counts[0] > 0;
        if (isOfPlaces) {
            told.at(table.blocks(profile, (row, column) -> !judged.getOrDefault(
                    table.sheet().textNumber(row, column), true)
                    && !isSummary(table.sheet().text(row, column))),
                    "「%s」は、都道府県・市区町村の正式な名称ではありません。", "“%s” is not the official name of a public body.");
        }
    }

    private static boolean isOfficial(String text) {
        var name = text.replaceAll("[\\s　]", "").replace('檮', '梼').replace('惠', '恵');
        return name.endsWith("郡") || name.startsWith("（")
                || Bodies.named(name).stream().map(Body::name).anyMatch(name::endsWith) || isFormer(name);
    }

    /// What was official before a merger is no mistake in old figures.
    private static boolean isFormer(String name) {
        return Mergers.all().stream().map(Change::oldName)
                .anyMatch(old -> !old.isEmpty() && name.endsWith(old));
    }

    private static boolean isSummary(String text) {
        return text.matches(".*(計|合計|総数|全国|その他|全体|県外|市外|国外|島しょ).*");
    }
}
