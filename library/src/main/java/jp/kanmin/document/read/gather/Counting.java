package jp.kanmin.document.read.gather;

/// Numbers in the ways that Japanese documents count.
public final class Counting {

    private static final String KANJI = "一二三四五六七八九";
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST = 9_999;

    private Counting() {}

    public static String full(int number) {
        var digits = new StringBuilder();
        var plain = Integer.toString(number);
        for (int i = 0; i < plain.length(); i++) {
            digits.append((char) (plain.charAt(i) - '0' + '０'));
        }
        return digits.toString();
    }

    /// Ⅰ to Ⅻ as one sign each, as they are typed in Japan; larger ones in letters.
    public static String roman(int number) {
        if (number >= 1 && number <= 12) {
            return Character.toString('Ⅰ' + number - 1);
        }
        if (number < 1 || number > 399) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                out.append(SIGNS[i]);
            }
        }
        return out.toString();
    }

    public static String kanji(int number) {
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        int rest = number;
        for (int unit : new int[]{1_000, 100, 10, 1}) {
            int times = rest / unit;
            if (times > 0) {
                out.append(times > 1 || unit == 1 ? KANJI.substring(times - 1, times) : "")
                        .append(unit == 1 ? "" : unit == 10 ? "十" : unit == 100 ? "百" : "千");
            }
            rest %= unit;
        }
        return out.toString();
    }

    public static String kana(int number) {
        return sign(KANA, number);
    }

    public static String iroha(int number) {
        return sign(IROHA, number);
    }

    public static String circled(int number) {
        return number >= 1 && number <= 20 ? Character.toString('①' + number - 1) : "(" + number + ")";
    }

    public static String letter(int number, char first) {
        return number < 1
                ? Integer.toString(number)
                : Character.toString(first + (number - 1) % 26).repeat(Math.min(3, 1 + (number - 1) / 26));
    }

    private static String sign(String signs, int number) {
        return number < 1
                ? Integer.toString(number)
                : signs.substring((number - 1) % signs.length(), (number - 1) % signs.length() + 1);
    }
}
