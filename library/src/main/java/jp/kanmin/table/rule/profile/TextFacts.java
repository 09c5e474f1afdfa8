package jp.kanmin.table.rule.profile;

import java.util.regex.Pattern;

/// Finds out what can be said of a text.
final class TextFacts {

    /// Longer texts are prose, and only their beginning is looked at.
    private static final int LONG = 60;
    private static final int LONGEST = 4_000;

    private static final Pattern LETTER_SPACED = Pattern.compile("\\p{IsHan}([ 　]+\\p{IsHan}){1,4}");
    private static final Pattern DRESSED = Pattern.compile(
            "(約|計)?[▲△▼¥￥\\\\+＋\\-－−(（]*[0-9０-９][0-9０-９,，]*([.．][0-9０-９]+)? ?"
                    + "(円|千円|百万円|億円|万円|％|%|‰|人|名|世帯|件|台|戸|棟|箇所|か所|ヶ所|カ所|校|園|施設|回|歳|才|日|時間|分|㎡|m2|m²|㎢|k㎡|"
                    + "km2|ha|km|㎞|cm|㎝|mm|㎜|m|ｍ|t|ｔ|トン|kg|㎏|畳|床|室|席|本|基|冊|点|枚|組|倍|位|度|℃)?[)）]?"
                    + "( ?([*＊※†][0-9０-９]*|注[0-9０-９]*[)）]?|[0-9][)）]|r|p))?");
    private static final Pattern MARK = Pattern.compile(
            "[-‐‑–—―－ー−…‥*＊]{1,4}|[xXｘＸχ]|\\.{1,3}|・{1,3}|N/?A|n/a|NULL|null|不明|未定|未調査|秘匿|該当なし|なし");
    private static final Pattern ISO = Pattern.compile(
            "\\d{4}-\\d{2}(-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?)?");
    private static final Pattern WESTERN = Pattern.compile(
            "[0-9０-９]{4} ?[/／.年-] ?[0-9０-９]{1,2}([/／.月-] ?([0-9０-９]{1,2}日?)?)?"
                    + "( ?[0-9０-９]{1,2}[:：][0-9０-９]{2}([:：][0-9０-９]{2})?)?|[0-9０-９]{4}年(度|末|中)?");
    private static final Pattern ERA = Pattern.compile(
            "(令和|平成|昭和|大正|明治|[RHSTMＲＨＳＴＭ㍻㍼㋿令平昭]) ?(元|[0-9０-９]{1,2}) ?[年./．／-].{0,20}"
                    + "|(令和|平成|昭和)(元|[0-9０-９]{1,2})|[RHSＲＨＳ][0-9０-９]{1,2}");
    private static final Pattern TIME = Pattern.compile(
            "(午前|午後)?[0-9０-９]{1,2}([:：][0-9０-９]{2}([:：][0-9０-９]{2})?|時([0-9０-９]{1,2}分|半)?)");
    private static final Pattern SPAN = Pattern.compile(
            "(午前|午後)?[0-9０-９]{1,2}([:：][0-9０-９]{2}|時半?) ?[～〜~\\-－−から]{1,2} ?(午前|午後|翌)?[0-9０-９]{1,2}([:：][0-9０-９]{2}|時半?)(まで)?");
    private static final Pattern PAIR = Pattern.compile(
            "[(（]?[0-9]{2,3}\\.[0-9]{3,}[ ,、，/]+[0-9]{2,3}\\.[0-9]{3,}[)）]?");
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "[0-9０-９][0-9０-９,，.．]* ?[(（] ?[0-9０-９▲△-][0-9０-９,，.．]* ?[%％]? ?[)）]");
    private static final Pattern PHONE = Pattern.compile(
            "[(（]?0[0-9]{1,4}[)）\\-－−―‐ ]{1,2}[0-9]{1,4}[\\-－−―‐ )）][0-9]{3,4}|0[0-9]{9,10}");
    private static final Pattern WITH_PHONE = Pattern.compile(
            ".{4,}(電話|TEL|Tel|℡|☎|ＴＥＬ)?[:：）) 　]?[(（]?0[0-9]{1,4}[)）\\-－][0-9]{1,4}[\\-－][0-9]{4}\\D{0,3}");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(\\.[\\w-]{1,64}){1,4}");
    private static final Pattern DITTO = Pattern.compile("[〃\"”″々]|同上|同左|同じ|同|上に同じ|\"\"");
    private static final Pattern OTHER = Pattern.compile("(その他|そのほか|その外)[ 　]?[(（:：【].+");
    /// A slash between digits belongs to a date, ・ to a name unless there are many.
    private static final Pattern SEPARATOR = Pattern
            .compile("[、，\\n]+|,(?![0-9]{3})|(?<![0-9０-９])[/／]|[/／](?![0-9０-９])");
    private static final Pattern DOTS = Pattern.compile("[・･]");
    private static final Pattern WEEKDAYS = Pattern.compile("[月火水木金土日祝]([ 　]+[月火水木金土日祝])+");

    private TextFacts() {}

    /// A bit for each [Fact] that holds.
    static long of(String whole) {
        var text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        var plain = text.strip();
        if (plain.isEmpty()) {
            return text.isEmpty() ? 0 : Fact.ONLY_SPACE.bit();
        }
        long facts = signs(text, plain);
        if (plain.length() > LONG || plain.endsWith("。")) {
            facts |= Fact.PROSE.bit();
        }
        if (plain.length() <= LONG) {
            facts |= shape(plain);
        }
        if (plain.charAt(0) == '=' && plain.length() > 1) {
            facts |= Fact.FORMULA.bit();
        }
        return facts;
    }

    private static long signs(String text, String plain) {
        boolean isSpaced = plain.length() <= 12 && LETTER_SPACED.matcher(plain).matches()
                && !WEEKDAYS.matcher(plain).matches();
        long facts = plain.length() != text.length() || isSpaced ? Fact.LAYOUT_SPACE.bit() : 0;
        boolean isShort = plain.length() <= LONG;
        boolean space = false;
        boolean digits = true;
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            boolean isSpace = sign == ' ' || sign == '　' || sign == '\t' || sign == ' ';
            facts |= isShort && ((isSpace && space) || sign == '\t') ? Fact.LAYOUT_SPACE.bit() : 0;
            facts |= sign == '\n' || sign == '\r' ? Fact.LINE_BREAK.bit() : 0;
            facts |= PlatformSigns.contains(sign) ? Fact.PLATFORM_SIGN.bit() : 0;
            space = isSpace;
            digits &= sign >= '0' && sign <= '9';
        }
        if (digits) {
            facts |= Fact.DIGITS.bit() | Fact.NUMBER.bit();
            facts |= plain.length() > 1 && plain.charAt(0) == '0' ? Fact.LEADING_ZERO.bit() : 0;
            facts |= isMyNumber(plain) ? Fact.MY_NUMBER.bit() : 0;
        }
        return facts;
    }

    private static long shape(String plain) {
        char first = plain.charAt(0);
        boolean hasDigit = plain.chars().anyMatch(Character::isDigit);
        long facts = 0;
        if (hasDigit) {
            facts |= withDigits(plain);
        }
        if (plain.startsWith("http://") || plain.startsWith("https://")) {
            return facts | Fact.LINK.bit();
        }
        facts |= MARK.matcher(plain).matches() ? Fact.MARK.bit() : 0;
        facts |= plain.length() <= 4 && DITTO.matcher(plain).matches() ? Fact.DITTO.bit() : 0;
        facts |= first == 'そ' && OTHER.matcher(plain).matches() ? Fact.OTHER_SAID.bit() : 0;
        facts |= plain.indexOf('@') > 0 && MAIL.matcher(plain).find() ? Fact.MAIL.bit() : 0;
        return facts | (isList(plain) && facts == 0 ? Fact.LIST.bit() : 0);
    }

    private static long withDigits(String plain) {
        if (isNumber(plain)) {
            return Fact.NUMBER.bit();
        }
        long facts = ISO.matcher(plain).matches()
                ? Fact.ISO_DATE.bit()
                : ERA.matcher(plain).matches()
                        ? Fact.ERA_DATE.bit()
                        : WESTERN.matcher(plain).matches()
                                ? Fact.WESTERN_DATE.bit()
                                : TIME.matcher(plain).matches() ? Fact.TIME.bit() : 0;
        facts |= PHONE.matcher(plain).matches() ? Fact.PHONE.bit() : 0;
        if (facts == 0) {
            facts |= SPAN.matcher(plain).matches() ? Fact.SPAN.bit() : 0;
            facts |= PAIR.matcher(plain).matches() ? Fact.PAIR.bit() : 0;
            facts |= IN_BRACKETS.matcher(plain).matches() ? Fact.VALUE_IN_BRACKETS.bit() : 0;
            facts |= DRESSED.matcher(plain).matches() ? Fact.DRESSED_NUMBER.bit() : 0;
            facts |= plain.length() > 14 && WITH_PHONE.matcher(plain).matches() ? Fact.WITH_PHONE.bit() : 0;
        }
        return facts;
    }

    /// Digits with at most a minus and a point.
    static boolean isNumber(String plain) {
        int at = plain.charAt(0) == '-' ? 1 : 0;
        int digits = 0;
        boolean point = false;
        for (; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            if (sign == '.' && !point && digits > 0) {
                point = true;
            } else if (sign >= '0' && sign <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && plain.charAt(plain.length() - 1) != '.';
    }

    /// Two or more short pieces. One ・ stands in names, one 、 in phrases.
    private static boolean isList(String plain) {
        var pieces = SEPARATOR.split(plain, 20);
        if (pieces.length < 2) {
            pieces = DOTS.split(plain, 20);
            if (pieces.length < 4) {
                return false;
            }
        }
        for (var piece : pieces) {
            if (piece.isBlank() || piece.length() > 14 || piece.endsWith("。")) {
                return false;
            }
        }
        return true;
    }

    /// Whether 12 digits carry the check digit of an individual number (番号法 ordinance).
    static boolean isMyNumber(String digits) {
        if (digits.length() != 12) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place <= 11; place++) {
            int digit = digits.charAt(11 - place) - '0';
            sum += digit * (place <= 6 ? place + 1 : place - 5);
        }
        int rest = sum % 11;
        return digits.charAt(11) - '0' == (rest <= 1 ? 0 : 11 - rest);
    }
}
