package jp.kanmin.document.outline;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number or sign that a heading begins with.
///
/// @param value its number, from 1; 0 where it is a sign
/// @param written as it stands there, such as `第1章`
/// @param rest what follows it
record Mark(Kind kind, int value, String written, String rest) {

    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final String KANJI = "[一二三四五六七八九十百]{1,4}";
    private static final String BLANK = "[ 　\\t]";
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final int LONGEST = 200;

    /// Ways to mark a heading, with how sure it is that a line so marked is one.
    enum Kind {
        PART("(第" + BLANK + "?(" + DIGITS + "|" + KANJI + ")" + BLANK + "?[編部])(?=" + BLANK + "|$)", true),
        CHAPTER("((?:第" + BLANK + "?(" + DIGITS + "|" + KANJI + ")" + BLANK + "?|序|終)章)(?![でのにはをと](?!ぞ))",
                true),
        SECTION("(第" + BLANK + "?(" + DIGITS + "|" + KANJI + ")" + BLANK + "?節)(?![でのにはをと])", true),
        CLAUSE("(第" + BLANK + "?(" + DIGITS + "|" + KANJI + ")" + BLANK + "?項)(?=" + BLANK + "|$)", true),
        ROMAN("(([Ⅰ-Ⅻ]|[IVXＩＶＸ]{1,4}(?=[ 　\\t.．、:：])))[.．、:：]?", true),
        ITEM("(第(" + DIGITS + "|" + KANJI + "))(?=" + BLANK + ")", false),
        DECIMAL_3("((" + DIGITS + ")(?:[.．－‐-]" + DIGITS + "){2,3})[.．]?(?![0-9０-９%％])", false),
        DECIMAL_2("((" + DIGITS + ")[.．－‐-]" + DIGITS + ")(?:[.．](?![0-9０-９])|(?=[^0-9０-９%％.．倍億万千年月人件]))",
                false),
        NUMBER("((" + DIGITS + ")(?:" + BLANK + "?[.．、:：]|(?=" + BLANK + ")))(?!" + BLANK + "?[0-9０-９])",
                false),
        NUMBER_PAREN("((" + DIGITS + ")[)）])", false),
        PAREN("([(（](" + DIGITS + ")[)）]|([⑴-⒇]))", false),
        CIRCLE("(([①-⑳❶-❿]))", false),
        KANJI_NUMBER("((" + KANJI + ")[、.．　 ])", false),
        KANJI_PAREN("([(（](" + KANJI + ")[)）])", false),
        KANA_NUMBER("(([ア-ン])[ 　.．、)）])", false),
        KANA_PAREN("([(（]([ア-ン])[)）])", false),
        LETTER("(([A-Za-zＡ-Ｚａ-ｚ])[.．)）])", false),
        LETTER_PAREN("([(（]([A-Za-zＡ-Ｚａ-ｚ])[)）])", false),
        SIGN("([■□◆◇●▼▽▶►★])", false),
        BRACKETS("((?=[【〔《〈][^】〕》〉]{2,40}[】〕》〉]$))", false);

        private final Pattern pattern;
        private final boolean isSure;

        Kind(String pattern, boolean isSure) {
            this.pattern = Pattern.compile(pattern);
            this.isSure = isSure;
        }

        boolean isSure() {
            return isSure;
        }

        /// How far up it stands in every document: 編, 章, 節, 項; 0 where each document decides.
        int rank() {
            return switch (this) {
                case PART -> 1;
                case CHAPTER -> 2;
                case SECTION -> 3;
                case CLAUSE -> 4;
                default -> 0;
            };
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    /// The mark of a line; empty for none.
    static Optional<Mark> of(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        for (var kind : KINDS) {
            var found = kind.pattern.matcher(line);
            if (found.lookingAt()) {
                var rest = line.substring(found.end()).strip();
                boolean isAlone = rest.isEmpty() && !kind.isSure;
                return isAlone
                        ? Optional.empty()
                        : Optional.of(new Mark(kind, value(found), found.group(1).strip(), rest));
            }
        }
        return Optional.empty();
    }

    private static int value(Matcher found) {
        for (int i = found.groupCount(); i >= 2; i--) {
            if (found.group(i) != null) {
                return number(found.group(i));
            }
        }
        return 0;
    }

    private static int number(String written) {
        char first = written.charAt(0);
        if (first >= '❶' && first <= '❿') {
            return first - '❶' + 1;
        }
        if (KANA.indexOf(first) >= 0) {
            return KANA.indexOf(first) + 1;
        }
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[()]", "");
        if (plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(plain);
        }
        if (plain.chars().allMatch(c -> "IVX".indexOf(c) >= 0)) {
            return roman(plain);
        }
        return first < 0x80 ? Character.toLowerCase(plain.charAt(0)) - 'a' + 1 : kanji(plain);
    }

    private static int roman(String written) {
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            int here = worth(written.charAt(i));
            boolean isLess = i + 1 < written.length() && here < worth(written.charAt(i + 1));
            value += isLess ? -here : here;
        }
        return value;
    }

    private static int worth(char sign) {
        return sign == 'I' ? 1 : sign == 'V' ? 5 : 10;
    }

    private static int kanji(String written) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (unit > 0) {
                value += Math.max(1, digit) * unit;
                digit = 0;
            } else {
                digit = "一二三四五六七八九".indexOf(c) + 1;
            }
        }
        return value + digit;
    }
}
