package jp.kanmin.register.identify;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A heading in the form in which headings are compared: width, case, blanks, signs and remarks such as （必須） aside.
///
/// @param whole all of it
/// @param outside without what stands in brackets, such as units; the same as `whole` where there is nothing
record Heading(String whole, String outside) {

    private static final int LONGEST = 200;
    private static final Pattern REMARKS = Pattern
            .compile("[(\\[【〔<](?:必須|任意|推奨|必須項目|任意項目|半角|全角|◎|○|※)[^)\\]】〕>]*[)\\]】〕>]");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<][^)\\]】〕>]*[)\\]】〕>]");
    private static final Pattern SIGNS = Pattern
            .compile("[\\p{P}\\p{S}\\s\\p{Cntrl}\\uFEFF]+");
    private static final Pattern DASHES = Pattern.compile("(?<=[ァ-ヺ])[-‐―−─](?=[ァ-ヺ])");

    static Heading of(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var folded = DASHES.matcher(Normalizer.normalize(cut.replace('―', 'ー'), Normalizer.Form.NFKC))
                .replaceAll("ー");
        var plain = REMARKS.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
        var whole = letters(plain);
        var outside = letters(BRACKETS.matcher(plain).replaceAll(""));
        return new Heading(whole, outside.isEmpty() ? whole : outside);
    }

    /// Letters and digits, the usual slips of the pen mended. A heading of signs alone stays.
    private static String letters(String text) {
        var letters = SIGNS.matcher(text).replaceAll("");
        return (letters.isEmpty() ? text.strip() : letters).replace("連結標記", "連結表記").replace("ヵ", "カ")
                .replace("ヶ", "ケ").replace("ごみ", "ゴミ");
    }

    /// How sure it is that this heading stands for a column called so: 1 for the same, 0 for not.
    double like(Heading name) {
        if (whole.isEmpty()) {
            return 0;
        }
        if (whole.equals(name.whole)) {
            return 1;
        }
        if (outside.equals(name.whole)
                || (whole.equals(name.outside) && !name.outside.equals(name.whole))) {
            return 0.93;
        }
        return isSlip(whole, name.whole) ? 0.8 : 0;
    }

    /// One character wrong, missing or too many in a long heading; not one that makes another column of it.
    private static boolean isSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5 || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int front = 0;
        while (front < shorter && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        var left = a.substring(front, a.length() - back);
        var right = b.substring(front, b.length() - back);
        return left.length() <= 1 && right.length() <= 1 && !tells(left) && !tells(right);
    }

    private static boolean tells(String letter) {
        return letter.chars().anyMatch(
                c -> Character.isDigit(c) || c < 0x80 || "男女総和洋小大開終始前後上下内外新旧緯経名数日月年".indexOf(c) >= 0);
    }
}
