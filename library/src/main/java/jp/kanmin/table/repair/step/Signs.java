package jp.kanmin.table.repair.step;

import java.text.Normalizer;
import java.util.Map;

import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.text.Repair;

/// Signs that not every machine has (L1-08). Variant characters of names (髙, 﨑) and signs an office made for itself
/// (外字) are never touched: only a person can say what they are.
final class Signs {

    /// What NFKC would write in a way nobody expects in a table.
    private static final Map<Integer, String> OWN = Map.ofEntries(
            Map.entry((int) '㎡', "m2"), Map.entry((int) '㎥', "m3"), Map.entry((int) '㎢', "km2"),
            Map.entry((int) '№', "No."), Map.entry((int) '℡', "TEL"), Map.entry((int) '〜', "～"),
            Map.entry((int) '−', "－"), Map.entry((int) '‖', "∥"));

    private Signs() {}

    static void plain(Draft draft) {
        for (int column = 0; column < draft.width(); column++) {
            draft.rename(Mending.SIGNS, column, plain(draft.field(column).name()));
            for (int line = 0; line < draft.height(); line++) {
                var value = draft.value(line, column);
                var plain = plain(value);
                if (!plain.equals(value)) {
                    draft.set(Mending.SIGNS, line, column, plain);
                }
            }
        }
    }

    static String plain(String value) {
        if (isSafe(value)) {
            return value;
        }
        var plain = new StringBuilder(value.length() + 8);
        for (int at = 0; at < value.length();) {
            int sign = value.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (isHalfKana(sign)) {
                while (next < value.length() && isHalfKana(value.charAt(next))) {
                    next++;
                }
                plain.append(Normalizer.normalize(value.substring(at, next), Normalizer.Form.NFKC));
            } else {
                plain.append(plain(sign));
            }
            at = next;
        }
        return Repair.print(plain.toString()).text();
    }

    private static String plain(int sign) {
        var own = OWN.get(sign);
        if (own != null) {
            return own;
        }
        return depends(sign)
                ? Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC).replace('⁄', '/')
                : Character.toString(sign);
    }

    private static boolean depends(int sign) {
        return isIn(sign, '①', '⓿') || isIn(sign, 'Ⅰ', 'ⅿ') || isIn(sign, '㈀', '㏿')
                || (isIn(sign, '℀', '⅏') && sign != '℃');
    }

    private static boolean isIn(int sign, char first, char last) {
        return sign >= first && sign <= last;
    }

    private static boolean isHalfKana(int sign) {
        return sign >= 0xFF61 && sign <= 0xFF9F;
    }

    /// Plain Japanese and ASCII need no look at each sign.
    private static boolean isSafe(String value) {
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            boolean safe = sign < 0x80 || isIn(sign, 'ぁ', 'ヾ') || isIn(sign, '一', '\u9FFF')
                    || isIn(sign, '！', '～')
                    || isIn(sign, '　', '。');
            if (!safe) {
                return false;
            }
        }
        return true;
    }
}
