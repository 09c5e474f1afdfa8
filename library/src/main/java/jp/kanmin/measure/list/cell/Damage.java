package jp.kanmin.measure.list.cell;

import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.Words;

/// What can be wrong with a list, one constant each. Several share a rule id when only the reason differs.
///
/// @param id never reused once released
/// @param message what is so; `%s` stands for what it speaks of
/// @param remedy what the reader does next
public record Damage(String id, Severity severity, Words message, Words remedy) {

    public static final Damage NOT_THE_LIST = of("KD-LIST-01", Severity.FATAL,
            "国の施策一覧の表が見つかりません。",
            "The table of national measures is not in this file.",
            "「No」「施策名」「国の施策番号」の列を持つ、タブ区切りの一覧を指定してください。",
            "Give the tab-separated list with its columns for number, title and code.");

    public static final Damage TOO_LARGE = of("KD-LIST-02", Severity.FATAL,
            "一覧として大きすぎます（上限%s）。",
            "It is too large for a list (limit %s).",
            "ファイルが正しいか確かめてください。",
            "Check that it is the right file.");

    public static final Damage TOO_MANY_ROWS = of("KD-LIST-02", Severity.MAJOR,
            "行が多すぎるため、%s行目より後は読んでいません。",
            "There are too many rows; nothing after row %s was read.",
            "一覧を分けて読み込んでください。",
            "Divide the list and read the parts.");

    public static final Damage CUT_ROW = of("KD-LIST-03", Severity.MAJOR,
            "行が途中で切れています（%s欄まで）。",
            "The row is cut short (after cell %s).",
            "元の資料を見て、欠けた欄を補ってください。",
            "Fill what is missing from the official document.");

    public static final Damage NO_NUMBER = of("KD-LIST-04", Severity.INFO,
            "番号（No）がありません。",
            "The row has no number.",
            "国の施策番号か施策名で確かめてください。",
            "Tell it by its code or title.");

    public static final Damage SAME_NUMBER = of("KD-LIST-05", Severity.MINOR,
            "番号%sが2回以上あります。",
            "Number %s occurs more than once.",
            "どちらが正しいか、元の資料で確かめてください。",
            "See in the official document which one is right.");

    public static final Damage NUMBER_GAP = of("KD-LIST-06", Severity.MINOR,
            "番号%sの行がありません。",
            "There is no row with number %s.",
            "一覧の一部が欠けていないか確かめてください。",
            "Check whether a part of the list is missing.");

    public static final Damage NO_CODE = of("KD-LIST-07", Severity.INFO,
            "国の施策番号がありません。",
            "The measure has no code.",
            "施策名で指し示してください。",
            "Refer to it by its title.");

    public static final Damage SAME_CODE = of("KD-LIST-08", Severity.MINOR,
            "国の施策番号%sが2回以上あります。",
            "Code %s occurs more than once.",
            "どちらが正しいか、元の資料で確かめてください。",
            "See in the official document which one is right.");

    public static final Damage EFFECTS_EMPTY = of("KD-LIST-09", Severity.INFO,
            "市町村についての欄がすべて空なので、効果は分かりません。",
            "Everything about municipalities is blank, so its effects are unknown.",
            "効果を確かめるときは、元の資料を見てください。",
            "See the official document for the effects.");

    public static final Damage EFFECTS_WITHOUT_MARKS = of("KD-LIST-09", Severity.INFO,
            "このページには効果の印（○）が一つも残っていないので、効果は分かりません。",
            "No effect marks are left on this page, so its effects are unknown.",
            "効果を確かめるときは、元の資料を見てください。",
            "See the official document for the effects.");

    public static final Damage EFFECTS_SHIFTED = of("KD-LIST-09", Severity.INFO,
            "このページでは効果の列の数が行ごとに違い、印（○）がどの効果か決められません。",
            "The effect columns differ from row to row on this page, so the marks cannot be told apart.",
            "効果を確かめるときは、元の資料を見てください。",
            "See the official document for the effects.");

    public static final Damage EFFECTS_CONTRADICTED = of("KD-LIST-09", Severity.INFO,
            "印（○）の位置は「%s」ですが、本文にそれを示す言葉がなく、列のずれが疑われるので、効果は不明とします。",
            "The mark stands at “%s”, but the text says nothing of it; the columns may have shifted.",
            "効果を確かめるときは、元の資料を見てください。",
            "See the official document for the effects.");

    public static final Damage EFFECTS_UNSURE = of("KD-LIST-09", Severity.INFO,
            "見出しと列がそろっておらず、印（○）がないことの意味が決められないので、効果は不明とします。",
            "Header and rows do not agree, so a missing mark proves nothing.",
            "効果を確かめるときは、元の資料を見てください。",
            "See the official document for the effects.");

    public static final Damage NO_LEAD = of("KD-LIST-10", Severity.INFO,
            "主担当の府省庁を示す印（◎）がありません。",
            "The mark ◎ of the leading ministry is missing.",
            "主担当は元の資料で確かめてください。",
            "See in the official document who leads.");

    public static final Damage PILLAR_ALIAS = of("KD-LIST-11", Severity.INFO,
            "柱の名前が手引と違います。「%s」として扱います。",
            "The pillar has another name in the guide; it counts as “%s”.",
            "そのままで構いません。",
            "Nothing to do.");

    public static final Damage PILLAR_EMPTY = of("KD-LIST-12", Severity.INFO,
            "対応する柱が空です。",
            "The pillar is blank.",
            "計画に載せるときは、合う柱を選んでください。",
            "Choose the pillar that fits when a plan carries it.");

    public static final Damage PILLAR_STRANGE = of("KD-LIST-13", Severity.MINOR,
            "柱の名前「%s」が分かりません。",
            "“%s” is not a pillar.",
            "欄がずれていないか確かめてください。",
            "Check whether the cells have shifted.");

    public static final Damage LISTING_EMPTY = of("KD-LIST-14", Severity.INFO,
            "掲載時期が空です。",
            "The time from which plans can carry it is blank.",
            "掲載できるかどうか、担当の府省庁に確かめてください。",
            "Ask the ministry whether plans can carry it.");

    public static final Damage LISTING_MIXED = of("KD-LIST-14", Severity.INFO,
            "掲載時期に年度と「時期調整中」が並んでいるので、調整中として扱います。",
            "A year stands beside “being adjusted”; it counts as being adjusted.",
            "掲載できる年度は、担当の府省庁に確かめてください。",
            "Ask the ministry for the year.");

    public static final Damage LISTING_STRANGE = of("KD-LIST-14", Severity.MINOR,
            "掲載時期「%s」から年度を読み取れません。",
            "No fiscal year can be read from “%s”.",
            "欄がずれていないか確かめてください。",
            "Check whether the cells have shifted.");

    public static final Damage KPIS_SPLIT = of("KD-LIST-15", Severity.INFO,
            "一つの欄に続けて書かれた%sつのKPIを分けました。",
            "%s KPIs run together in one cell were divided.",
            "分け方が正しいか見てください。",
            "See whether they were divided rightly.");

    public static final Damage URL_JOINED = of("KD-LIST-16", Severity.INFO,
            "空白で切れていたURLをつなぎました。",
            "A URL broken by blanks was joined.",
            "つないだURLが開くか確かめてください。",
            "See whether the URL opens.");

    public static final Damage STRAY_SIGN = of("KD-LIST-16", Severity.INFO,
            "参考URLの欄に混じった余分な記号「%s」を除きました。",
            "A stray “%s” among the URLs was dropped.",
            "そのままで構いません。",
            "Nothing to do.");

    public static final Damage URL_DOUBTFUL = of("KD-LIST-17", Severity.INFO,
            "URLの「%s」は「%s」の誤りかもしれません。元のまま残しました。",
            "“%s” in the URL may be meant as “%s”; it was left as it is.",
            "開かないときは、直したつづりで試してください。",
            "If it does not open, try the other spelling.");

    public static final Damage CELL_MIXED = of("KD-LIST-18", Severity.INFO,
            "一つの欄に入っていた%sを分けました。",
            "One cell held several things, which were divided: %s.",
            "分け方が正しいか見てください。",
            "See whether they were divided rightly.");

    public static final Damage BUDGET_UNLABELLED = of("KD-LIST-19", Severity.INFO,
            "「予算事業名」の見出しがない欄を、内容から予算事業名と判断しました。",
            "A cell without its label was taken as the budget project from what it says.",
            "元の資料で確かめてください。",
            "See the official document.");

    public static final Damage SUPPORT_COPIED = of("KD-LIST-20", Severity.MINOR,
            "支援策の文が番号%sと同じで、この施策の内容と合いません。写し誤りとみられます。",
            "The support text is that of number %s and does not fit this measure; it looks like a slip.",
            "支援の内容は担当の府省庁に確かめてください。",
            "Ask the ministry what it supports.");

    public static final Damage SUPPORT_SHARED = of("KD-LIST-20", Severity.INFO,
            "支援策の文が番号%sと同じです。",
            "The support text is the same as that of number %s.",
            "そのままで構いません。",
            "Nothing to do.");

    public static final Damage SUPPORT_OLD = of("KD-LIST-21", Severity.INFO,
            "支援策に一覧より古い期限（%s）が残っています。",
            "The support text names a time older than the list (%s).",
            "今も使える支援か、担当の府省庁に確かめてください。",
            "Ask the ministry whether it still holds.");

    public static final Damage LETTERS = of("KD-LIST-22", Severity.INFO,
            "崩れた文字を直しました：%s",
            "Damaged letters were mended: %s",
            "直し方が正しいか見てください。",
            "See whether they were mended rightly.");

    public static final Damage WORDING = of("KD-LIST-23", Severity.INFO,
            "「%s」は「%s」の誤りかもしれません。元のまま残しました。",
            "“%s” may be meant as “%s”; it was left as it is.",
            "引用するときは元の資料で確かめてください。",
            "See the official document before quoting it.");

    public static final Damage ABBREVIATION = of("KD-LIST-23", Severity.INFO,
            "「%s」は「%s」の略です。",
            "“%s” is short for “%s”.",
            "そのままで構いません。",
            "Nothing to do.");

    public static final Damage HEADER_SHIFTED = of("KD-LIST-24", Severity.INFO,
            "見出しの列が下の行とずれています。列の位置ではなく内容で読み取りました。",
            "The header does not stand over its columns; the rows were read by their content.",
            "そのままで構いません。",
            "Nothing to do.");

    public static final Damage STRAY_LINE = of("KD-LIST-25", Severity.INFO,
            "表のどの行にも属さない行を読み飛ばしました。",
            "A line that belongs to no row was skipped.",
            "施策の一部でないか確かめてください。",
            "Check that it is not part of a measure.");

    public static final Damage MARKUP = of("KD-LIST-26", Severity.INFO,
            "書式のための記号（HTML）を取り除きました。",
            "Markup (HTML) was taken out.",
            "そのままで構いません。",
            "Nothing to do.");

    public static final Damage NO_MINISTRY = of("KD-LIST-27", Severity.MINOR,
            "府省庁名がありません。",
            "No ministry is named.",
            "担当の府省庁を元の資料で確かめてください。",
            "See in the official document who is in charge.");

    public static final Damage LONG_CELL = of("KD-LIST-28", Severity.MINOR,
            "長すぎる欄を途中までで打ち切りました。",
            "An overlong cell was cut.",
            "元の資料を確かめてください。",
            "See the official document.");

    /// All of them, in the order of their ids.
    public static final List<Damage> ALL = List.of(
            NOT_THE_LIST, TOO_LARGE, TOO_MANY_ROWS, CUT_ROW, NO_NUMBER, SAME_NUMBER, NUMBER_GAP, NO_CODE,
            SAME_CODE, EFFECTS_EMPTY, EFFECTS_WITHOUT_MARKS, EFFECTS_SHIFTED, EFFECTS_CONTRADICTED,
            EFFECTS_UNSURE, NO_LEAD, PILLAR_ALIAS, PILLAR_EMPTY, PILLAR_STRANGE, LISTING_EMPTY,
            LISTING_MIXED, LISTING_STRANGE, KPIS_SPLIT, URL_JOINED, STRAY_SIGN, URL_DOUBTFUL, CELL_MIXED,
            BUDGET_UNLABELLED, SUPPORT_COPIED, SUPPORT_SHARED, SUPPORT_OLD, LETTERS, WORDING, ABBREVIATION,
            HEADER_SHIFTED, STRAY_LINE, MARKUP, NO_MINISTRY, LONG_CELL);

    private static Damage of(String id, Severity severity, String ja, String en, String remedyJa,
            String remedyEn) {
        return new Damage(id, severity, Words.of(ja, en), Words.of(remedyJa, remedyEn));
    }

    /// The message with what it speaks of filled in, in order; subjects that are [Words] in their own language.
    Words message(Object... subjects) {
        return Words.of(message.ja().formatted(in(Language.JA, subjects)),
                message.en().formatted(in(Language.EN, subjects)));
    }

    private static Object[] in(Language language, Object... subjects) {
        return Stream.of(subjects).map(s -> s instanceof Words words ? words.in(language) : s).toArray();
    }

    /// The damage found at a place. Nothing of it is binding: mild damage is a note, the rest advice.
    public Finding finding(Place place, Object... subjects) {
        var force = severity == Severity.INFO ? Force.NOTE : Force.ADVICE;
        return new Finding(id, force, severity, place, message(subjects), remedy, List.of(), Fix.NONE);
    }
}
