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
    private static final String ERAS = "令平昭大明RHSTMＲＨＳＴＭ㍻㍼㋿";
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
    private static final Pattern DITTO = Pattern.compile("[〃\"”″々]|同[　 ]?[上左]|同じ|同|[上左]に同じ|\"\"");
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
        var glance = new Glance(plain);
        boolean isShort = plain.length() <= LONG;
        long facts = when(plain.length() != text.length() || (isShort && isSpacedOut(glance)),
                Fact.LAYOUT_SPACE)
                | when(glance.has(Glance.BREAK), Fact.LINE_BREAK)
                | when(glance.has(Glance.PLATFORM), Fact.PLATFORM_SIGN)
                | when(!isShort || glance.last() == '。', Fact.PROSE)
                | when(glance.first() == '=' && plain.length() > 1, Fact.FORMULA);
        return isShort ? facts | shape(glance) : facts;
    }

    private static long when(boolean is, Fact fact) {
        return is ? fact.bit() : 0;
    }

    /// Several blanks in a row, or kanji one by one; 月 木 are two days.
    private static boolean isSpacedOut(Glance glance) {
        var plain = glance.plain;
        return glance.has(Glance.RUN) || (glance.has(Glance.SPACE) && plain.length() <= 12
                && LETTER_SPACED.matcher(plain).matches() && !WEEKDAYS.matcher(plain).matches());
    }

    private static long shape(Glance glance) {
        var plain = glance.plain;
        if (glance.digits == plain.length() || glance.isOnly(Glance.POINT | Glance.HYPHEN)) {
            long facts = plainNumber(plain);
            if (facts != 0) {
                return facts;
            }
        }
        if (glance.first() == 'h' && (plain.startsWith("http://") || plain.startsWith("https://"))) {
            return Fact.LINK.bit();
        }
        long facts = glance.digits > 0 ? withDigits(glance) : 0;
        facts |= when(plain.length() <= 4 && MARK.matcher(plain).matches(), Fact.MARK);
        facts |= when(plain.length() <= 4 && DITTO.matcher(plain).matches(), Fact.DITTO);
        facts |= when(glance.first() == 'そ' && OTHER.matcher(plain).matches(), Fact.OTHER_SAID);
        facts |= when(glance.has(Glance.AT) && MAIL.matcher(plain).find(), Fact.MAIL);
        boolean mayBeList = facts == 0 && glance.has(Glance.COMMA | Glance.SLASH | Glance.DOT | Glance.BREAK);
        return facts | when(mayBeList && isList(plain), Fact.LIST);
    }

    private static long plainNumber(String plain) {
        if (!isNumber(plain)) {
            return 0;
        }
        boolean isDigits = plain.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return Fact.NUMBER.bit() | when(isDigits, Fact.DIGITS)
                | when(isDigits && plain.length() > 1 && plain.charAt(0) == '0', Fact.LEADING_ZERO);
    }

    private static long withDigits(Glance glance) {
        var plain = glance.plain;
        boolean begins = Glance.isDigit(glance.first());
        long facts = date(glance, begins);
        boolean mayBePhone = (glance.digits >= 9 && glance.hyphens > 0) || glance.digits == plain.length();
        facts |= when(mayBePhone && PHONE.matcher(plain).matches(), Fact.PHONE);
        if (facts != 0) {
            return facts;
        }
        boolean isTimes = glance.has(Glance.COLON | Glance.HOUR);
        boolean mayBeNumber = plain.length() <= 24
                && (begins || "▲△▼¥￥\\+＋-－−(（約計".indexOf(glance.first()) >= 0);
        boolean mayHavePhone = glance.digits >= 9 && glance.hyphens > 1 && plain.length() > 14;
        return when(
                isTimes && glance.has(Glance.WAVE | Glance.HYPHEN | Glance.KARA)
                        && SPAN.matcher(plain).matches(),
                Fact.SPAN)
                | when(glance.digits >= 10 && glance.has(Glance.POINT) && PAIR.matcher(plain).matches(),
                        Fact.PAIR)
                | when(begins && ")）".indexOf(glance.last()) >= 0 && IN_BRACKETS.matcher(plain).matches(),
                        Fact.VALUE_IN_BRACKETS)
                | when(mayBeNumber && DRESSED.matcher(plain).matches(), Fact.DRESSED_NUMBER)
                | when(mayHavePhone && WITH_PHONE.matcher(plain).matches(), Fact.WITH_PHONE);
    }

    private static long date(Glance glance, boolean begins) {
        var plain = glance.plain;
        if (begins && glance.digits >= 4
                && glance.has(Glance.HYPHEN | Glance.SLASH | Glance.DAY | Glance.POINT)) {
            if (ISO.matcher(plain).matches()) {
                return Fact.ISO_DATE.bit();
            }
            if (WESTERN.matcher(plain).matches()) {
                return Fact.WESTERN_DATE.bit();
            }
        }
        if (ERAS.indexOf(glance.first()) >= 0 && ERA.matcher(plain).matches()) {
            return Fact.ERA_DATE.bit();
        }
        return when(glance.has(Glance.COLON | Glance.HOUR) && TIME.matcher(plain).matches(), Fact.TIME);
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
}
