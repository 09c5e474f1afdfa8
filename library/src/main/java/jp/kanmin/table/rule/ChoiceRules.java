package jp.kanmin.table.rule;

import static jp.kanmin.finding.Severity.CRITICAL;
import static jp.kanmin.finding.Severity.MAJOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Rule.Found;
import jp.kanmin.table.rule.Checks.Told;
import jp.kanmin.table.rule.profile.ColumnProfile;
import jp.kanmin.table.rule.profile.Fact;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.rule.profile.TableProfile;
import jp.kanmin.text.SearchForm;

/// Rules about answers from a choice.
final class ChoiceRules {

    private static final Set<String> YES = Set.of("有", "あり", "有り", "○", "〇", "◯", "1", "true", "yes", "y",
            "はい", "可", "可能", "対象", "する");
    private static final Set<String> NO = Set.of("無", "なし", "無し", "×", "✕", "0", "false", "no", "n", "いいえ",
            "不可", "対象外", "しない");
    private static final Pattern KANA = Pattern.compile("[ぁ-ん]");
    private static final Pattern CODED = Pattern.compile(".*(コード|ｺｰﾄﾞ|区分|種別|分類|code|type|class).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KNOWN_CODE = Pattern.compile(
            "(?i).*(団体|都道府県|市区町村|市町村|自治体|地域|行政|町字|郵便|法人|事業所|POI|機関|prefName|zip).*");
    private static final Pattern CODE_SHEET = Pattern
            .compile("(?i).*(コード|凡例|区分|分類|定義|マスタ|選択肢|code|legend).*");

    static final Rule<TableCase> SAME_WORDS = Checks.rule("L2-04", CRITICAL)
            .title("選択肢の答えは、同じことを同じ言葉で書いている", "The same answer is always the same word")
            .remedy("同じ意味の答えを、1つの書き方にそろえてください。", "Use one word for each answer.")
            .fix(Fix.CONFIRM)
            .good("施設,駐車場\n図書館,有\n公民館,無\n体育館,有\n児童館,無\n博物館,有\n公園,有")
            .bad("施設,駐車場\n図書館,有\n公民館,なし\n体育館,あり\n児童館,無\n博物館,有\n公園,有")
            .check(Checks.tables(ChoiceRules::sameWords));

    static final Rule<TableCase> OTHER = Checks.rule("L2-05", MAJOR)
            .title("「その他」の内容は、別の列に書いている", "What “other” means stands in a column of its own")
            .remedy("選択肢の列は「その他」だけにし、内容は「その他_詳細」の列に移してください。",
                    "Leave “other” alone and move the detail into another column.")
            .fix(Fix.AUTO)
            .good("施設,種別,その他_詳細\n図書館,文化,\n公園,その他,緑地")
            .bad("施設,種別\n図書館,文化\n公園,その他（緑地）")
            .check(Checks.tables((table, told) -> {
                for (var profile : table.columns()) {
                    if (!profile.isProse()) {
                        told.at(table.blocks(profile, Fact.OTHER_SAID), "「%s」は、選択肢と内容が1つのセルに入っています。",
                                "“%s” holds a choice and its detail.");
                    }
                }
            }));

    static final Rule<TableCase> CODES = Checks.rule("L3-02", CRITICAL)
            .title("コードで答える列には、コード表がある", "Answers by code come with a table of the codes")
            .remedy("コードと意味の対応表を、別のシートかファイルで付けてください。", "Add a table of codes and their meanings.")
            .fix(Fix.NONE)
            .good("施設,種別コード\n図書館,1\n公民館,2\n体育館,1\n児童館,3\n博物館,1\n公園,2\n@sheet コード表\nコード,意味\n1,文化\n2,交流\n3,子育て")
            .bad("施設,種別コード\n図書館,1\n公民館,2\n体育館,1\n児童館,3\n博物館,1\n公園,2")
            .check(ChoiceRules::codes);

    private ChoiceRules() {}

    private static void sameWords(TableProfile table, Told told) {
        for (var profile : table.columns()) {
            boolean isAnswer = profile.isChoice() || isYesOrNo(table, profile);
            if (isAnswer && !profile.isNumeric() && !profile.isProse()) {
                sameWords(table, profile, told);
            }
        }
    }

    /// Few answers, and each of them yes or no.
    private static boolean isYesOrNo(TableProfile table, ColumnProfile profile) {
        var values = profile.values().keySet();
        return profile.texts() >= 4 && !values.isEmpty() && values.size() <= 6
                && values.stream().allMatch(number -> {
                    var form = number < 0 ? "" : SearchForm.of(table.sheet().text(number));
                    return YES.contains(form) || NO.contains(form);
                });
    }

    private static void sameWords(TableProfile table, ColumnProfile profile, Told told) {
        var groups = new HashMap<String, List<Integer>>();
        profile.values().keySet().stream().filter(number -> number >= 0).sorted().forEach(number -> groups
                .computeIfAbsent(meaning(table.sheet().text(number), profile), _ -> new ArrayList<>())
                .add(number));
        for (var entry : groups.entrySet()) {
            var group = entry.getValue();
            var same = new ArrayList<>(group);
            same.removeIf(number -> entry.getKey().length() > 1
                    && !isSame(table.sheet().text(number), table.sheet().text(group.getFirst())));
            if (same.size() > 1) {
                told(table, profile, same, told);
            }
        }
    }

    /// All but the most frequent way of writing one answer.
    private static void told(TableProfile table, ColumnProfile profile, List<Integer> group, Told told) {
        int usual = group.stream()
                .max(Comparator.comparingInt((Integer n) -> profile.values().getOrDefault(n, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        var others = new HashSet<>(group);
        others.remove(usual);
        var words = table.sheet().text(usual);
        told.at(table.blocks(profile,
                (row, column) -> others.contains(table.sheet().textNumber(row, column))),
                "「%s」は「" + words.replace("%", "%%") + "」と同じ答えのようですが、書き方が違います。",
                "“%s” seems to be the same answer as “" + words.replace("%", "%%") + "”.");
    }

    /// What an answer comes down to: yes, no, or its letters without width, case, blanks and endings in kana.
    private static String meaning(String text, ColumnProfile profile) {
        var form = SearchForm.of(text).replaceAll("[\\s　]", "");
        boolean isYesOrNo = profile.values().size() <= 6;
        if (isYesOrNo && YES.contains(form)) {
            return "\u0001";
        }
        if (isYesOrNo && NO.contains(form)) {
            return "\u0002";
        }
        var kanji = KANA.matcher(form).replaceAll("");
        boolean isKanji = kanji.length() >= 2 && kanji.codePoints().allMatch(Character::isIdeographic);
        return isKanji ? kanji : form.isEmpty() ? text : form;
    }

    /// Answers with the same kanji are the same when the kana of one only add a few to those of the other (取扱い,
    /// 取り扱い), and neither denies.
    private static boolean isSame(String one, String other) {
        var left = SearchForm.of(one).replaceAll("[\\s　]", "");
        var right = SearchForm.of(other).replaceAll("[\\s　]", "");
        if (left.equals(right) || KANA.matcher(left + right).results().findAny().isEmpty()) {
            return true;
        }
        boolean denies = (left + right).matches(".*(ない|なし|無|不|未|ず).*");
        return !denies && Math.abs(left.length() - right.length()) <= 2
                && (isWithin(left, right) || isWithin(right, left));
    }

    private static boolean isWithin(String shorter, String longer) {
        int at = 0;
        for (int sign = 0; sign < longer.length() && at < shorter.length(); sign++) {
            at += shorter.charAt(at) == longer.charAt(sign) ? 1 : 0;
        }
        return at == shorter.length();
    }

    private static void codes(TableCase c, Found found) {
        for (var sheet : c.shown()) {
            for (var table : sheet.tables()) {
                for (var profile : table.columns()) {
                    if (isCoded(profile) && !hasTable(c, table)) {
                        table.headings(profile).forEach(heading -> found.at(sheet.place(heading),
                                "「%s」はコードですが、コード表がありません。".formatted(profile.name()),
                                "“%s” holds codes, but there is no table of codes."
                                        .formatted(profile.name())));
                    }
                }
            }
        }
    }

    /// Few whole numbers under a name that says code or kind; codes that everybody knows need no table.
    static boolean isCoded(ColumnProfile profile) {
        boolean isFew = profile.filled() >= 6 && profile.isWhole() && profile.least() >= 0
                && profile.most() < 1_000
                && profile.most() > 1
                && profile.numericShare() > 0.9 && profile.most() - profile.least() < profile.filled() / 2.0;
        return isFew && CODED.matcher(profile.name()).matches()
                && !KNOWN_CODE.matcher(profile.name()).matches();
    }

    private static boolean hasTable(TableCase c, TableProfile table) {
        boolean hasSheet = c.sheets().stream().anyMatch(s -> CODE_SHEET.matcher(s.sheet().name()).matches());
        var said = new TreeSet<String>();
        table.table().notes().forEach(note -> said.add(note.text()));
        table.table().titles().forEach(title -> said.add(title.text()));
        return hasSheet || said.stream().anyMatch(text -> text.matches("(?s).*[0-9０-９] ?[:：=＝…].*"));
    }
}
