package jp.kanmin.table.rule.privacy;

import java.util.List;
import java.util.regex.Pattern;

import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Rule.Found;
import jp.kanmin.finding.Severity;
import jp.kanmin.table.rule.profile.ColumnProfile;
import jp.kanmin.table.rule.profile.Fact;
import jp.kanmin.table.rule.profile.IndividualNumber;
import jp.kanmin.table.rule.profile.SheetProfile;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Range;

/// Personal data in the cells of tables.
final class CellGate {

    private static final Pattern PERSON = Pattern.compile(
            "(?i).*(氏名|名前|姓名|世帯主|申請者|申込者|本人|保護者|担当者名|代表者名|住民|患者|受給者|被保険者|会員|参加者|first ?name|last ?name|full ?name).*");
    private static final Pattern FACILITY = Pattern.compile(
            "(?i).*(施設|名称|事業所|園名|店|会社|団体|法人|学校|病院|医院|設置|所在地|公園|イベント|url|ホームページ|開園|定員|ＡＥＤ|aed|name|label|facility|installation|緯度|latitude).*");
    private static final Pattern BIRTH = Pattern.compile("(?i).*(生年月日|誕生日|出生日|birth ?(day|date)|dob).*");
    private static final Pattern OTHER_NUMBER = Pattern
            .compile("(?i).*(法人番号|会計|伝票|jan|isbn|シリアル|serial|機番).*");
    private static final Pattern OFFICE_MAIL = Pattern.compile(
            "(?i)(info|mail|office|contact|kouhou|koho|soumu|webmaster|support|jouhou).*@.*|.*@.*(lg\\.jp|go\\.jp)");
    private static final Pattern MOBILE = Pattern.compile("[(（]?0[5789]0[-)）]?\\d{4}-?\\d{4}");

    static final Rule<TableCase> INDIVIDUAL_NUMBER = gate("KD-PII-NUMBER", Severity.CRITICAL)
            .title("個人番号（マイナンバー）がない", "There are no individual numbers")
            .remedy("列を削除してください。個人番号は法律で認められた場合のほかは扱えません。",
                    "Delete the column. Individual numbers may be used only where the law allows it.")
            .cites("番号法19条")
            .good("番号,区分\n123456789012,A\n234567890123,B\n345678901235,C")
            .bad("番号,区分\n123456789018,A\n234567890121,B")
            .check((c, found) -> tables(c, found, CellGate::individualNumbers));

    static final Rule<TableCase> BIRTH_DATE = gate("KD-PII-BIRTH", Severity.CRITICAL)
            .title("個人の名前と生年月日が並んでいない", "No birth dates stand beside names")
            .remedy("公開する目的に必要かを確かめ、名前か生年月日の列を削除してください。",
                    "Delete the names or the birth dates unless both are needed.")
            .cites("個人情報保護法2条1項")
            .good("施設,設置日\n図書館,2001-04-01\n公民館,2002-04-01")
            .bad("氏名,生年月日\n山田太郎,1960-05-01\n佐藤花子,1971-11-23")
            .check((c, found) -> tables(c, found, CellGate::birthDates));

    static final Rule<TableCase> MAIL = gate("KD-PII-MAIL", Severity.MAJOR)
            .title("個人のメールアドレスがない", "There are no mail addresses of people")
            .remedy("組織の代表アドレスに替えるか、列を削除してください。", "Replace them by an address of the office, or delete them.")
            .cites("個人情報保護法2条1項")
            .good("施設名,メール\n図書館,info@lib.example.jp\n公民館,info@kominkan.example.jp")
            .bad("担当,連絡先\n税務課,taro.yamada@example.jp\n建設課,hanako.sato@example.jp")
            .check((c, found) -> tables(c, found, CellGate::mails));

    static final Rule<TableCase> PHONE = gate("KD-PII-PHONE", Severity.MAJOR)
            .title("個人の電話番号がない", "There are no telephone numbers of people")
            .remedy("施設や組織の代表番号に替えるか、列を削除してください。",
                    "Replace them by the number of the office, or delete them.")
            .cites("個人情報保護法2条1項")
            .good("施設名,電話番号\n図書館,0778-12-3456\n公民館,0778-12-3457")
            .bad("氏名,電話番号\n山田太郎,0778-12-3456\n佐藤花子,090-1234-5678")
            .check((c, found) -> tables(c, found, CellGate::phones));

    private CellGate() {}

    static Rule.Draft<TableCase> gate(String id, Severity severity) {
        return Rule.<TableCase>rule(id, HiddenGate.force(severity)).severity(severity).fix(Fix.NONE);
    }

    private static void tables(TableCase c, Found found, Look look) {
        for (var sheet : c.sheets()) {
            for (var table : sheet.tables()) {
                look.at(table, sheet, found);
            }
        }
    }

    /// One number with a fitting check digit can be chance, one in eleven; a column of them is not.
    private static void individualNumbers(TableProfile table, SheetProfile sheet, Found found) {
        for (var profile : table.columns()) {
            int of12 = 0;
            int fitting = 0;
            for (var block : table.blocksOfAll(profile,
                    (row, column) -> digits(table, row, column).length() == 12)) {
                for (int row = block.top(); row <= block.bottom(); row++) {
                    of12++;
                    fitting += IndividualNumber.is(digits(table, row, block.left())) ? 1 : 0;
                }
            }
            boolean isNamed = profile.name().matches("(?i).*(個人番号|マイナンバー|my ?number).*");
            boolean isProbable = fitting >= 2 && fitting * 10 >= of12 * 7;
            if (of12 > 0 && !OTHER_NUMBER.matcher(profile.name()).matches() && (isNamed || isProbable)) {
                report(table.blocksOfAll(profile, (row, column) -> digits(table, row, column).length() == 12),
                        sheet,
                        found, "個人番号（マイナンバー）とみられる12桁の番号があります（%d件）。",
                        "12-digit numbers look like individual numbers (%d).");
            }
        }
    }

    private static String digits(TableProfile table, int row, int column) {
        var cells = table.sheet();
        boolean isNumber = cells.content(row, column) == Content.NUMBER && cells.number(row, column) >= 1e10;
        boolean isText = table.facts().is(Fact.DIGITS, row, column);
        return isNumber || isText ? cells.text(row, column).strip() : "";
    }

    private static void birthDates(TableProfile table, SheetProfile sheet, Found found) {
        boolean hasNames = table.columns().stream().anyMatch(CellGate::isPerson);
        for (var profile : table.columns()) {
            if (hasNames && BIRTH.matcher(profile.name()).matches() && profile.filled() > 0) {
                report(table.blocksOfAll(profile, (row, column) -> !table.isEmpty(row, column)), sheet, found,
                        "名前の列と並んで生年月日があります（%d件）。", "Birth dates stand beside names (%d).");
            }
        }
    }

    private static boolean isPerson(ColumnProfile profile) {
        return PERSON.matcher(profile.name()).matches();
    }

    private static void mails(TableProfile table, SheetProfile sheet, Found found) {
        boolean ofFacilities = isOfFacilities(table);
        for (var profile : table.columns()) {
            if (profile.count(Fact.MAIL) > 0 && !ofFacilities) {
                report(table.blocks(profile, (row, column) -> table.facts().is(Fact.MAIL, row, column)
                        && !OFFICE_MAIL.matcher(table.sheet().text(row, column).strip()).matches()), sheet,
                        found,
                        "個人のものとみられるメールアドレスがあります（%d件）。", "Mail addresses look personal (%d).");
            }
        }
    }

    private static void phones(TableProfile table, SheetProfile sheet, Found found) {
        boolean ofPeople = table.columns().stream().anyMatch(CellGate::isPerson);
        boolean ofFacilities = isOfFacilities(table);
        for (var profile : table.columns()) {
            if (profile.count(Fact.PHONE) == 0 || (!ofPeople && ofFacilities)) {
                continue;
            }
            report(table.blocks(profile, (row, column) -> table.facts().is(Fact.PHONE, row, column)
                    && (ofPeople || MOBILE.matcher(table.sheet().text(row, column).strip()).matches())),
                    sheet, found,
                    "個人のものとみられる電話番号があります（%d件）。", "Telephone numbers look personal (%d).");
        }
    }

    /// Lists of places and offices are made to be called.
    private static boolean isOfFacilities(TableProfile table) {
        return table.columns().stream().anyMatch(p -> FACILITY.matcher(p.name()).matches() && !isPerson(p));
    }

    private static void report(List<Range> blocks, SheetProfile sheet, Found found, String ja, String en) {
        for (var block : blocks) {
            found.at(sheet.place(block), ja.formatted(block.height()), en.formatted(block.height()));
        }
    }

    @FunctionalInterface
    private interface Look {
        void at(TableProfile table, SheetProfile sheet, Found found);
    }
}
