package jp.kanmin.table.repair.step;

import java.util.regex.Pattern;

import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Mending;

/// Blanks and line breaks that were put in for the looks (L1-06, L1-14).
final class Spaces {

    private static final String BLANK = "[\\s\\u3000\\u00A0\\u200B\\uFEFF]";
    private static final Pattern BREAKS = Pattern
            .compile("[\\t ]*(\\r\\n|[\\r\\n\\u2028\\u2029\\u000B\\u000C])+" + BLANK + "*");
    private static final Pattern AROUND = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
    private static final Pattern RUNS = Pattern.compile(BLANK + "{2,}|\\t|\\u00A0|\\u200B|\\uFEFF");
    /// One Japanese sign, a blank, one Japanese sign, and so on to the end: 氏　名, 合　　計.
    private static final Pattern SPREAD = Pattern
            .compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}](" + BLANK
                    + "+[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])+");

    private Spaces() {}

    /// Line breaks within cells become one blank.
    static void join(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            for (int line = 0; line < draft.height(); line++) {
                var value = draft.value(line, column);
                if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
                    draft.set(Mending.ONE_LINE, line, column, BREAKS.matcher(value.strip()).replaceAll(" "));
                }
            }
        }
    }

    /// Blanks at the ends go, runs of blanks become one, words that were spread out are drawn together.
    static void tighten(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            for (int line = 0; line < draft.height(); line++) {
                var value = draft.value(line, column);
                if (mayHave(value)) {
                    draft.set(Mending.SPACES, line, column, tight(value));
                }
            }
        }
    }

    static String tight(String value) {
        var cut = AROUND.matcher(value).replaceAll("");
        if (SPREAD.matcher(cut).matches()) {
            return cut.replaceAll(BLANK + "+", "");
        }
        return RUNS.matcher(cut).replaceAll(found -> found.group().indexOf('　') >= 0 ? "　" : " ");
    }

    private static boolean mayHave(String value) {
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign <= ' ' || sign == '　' || sign == '\u00A0' || sign == '\u200B' || sign == '\uFEFF') {
                return true;
            }
        }
        return false;
    }
}
