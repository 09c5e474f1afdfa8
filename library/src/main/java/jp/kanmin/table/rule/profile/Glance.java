package jp.kanmin.table.rule.profile;

/// What one walk over a text shows: which kinds of signs it has, and how many. Nearly all texts are judged by it alone.
final class Glance {

    static final int COLON = 1;
    static final int SLASH = 1 << 1;
    static final int HYPHEN = 1 << 2;
    static final int POINT = 1 << 3;
    static final int COMMA = 1 << 4;
    static final int WAVE = 1 << 5;
    static final int DOT = 1 << 6;
    static final int HOUR = 1 << 7;
    static final int AT = 1 << 8;
    static final int BREAK = 1 << 9;
    static final int DAY = 1 << 10;
    static final int PLATFORM = 1 << 11;
    static final int RUN = 1 << 12;
    static final int SPACE = 1 << 13;
    static final int OTHER = 1 << 14;
    static final int KARA = 1 << 15;

    private static final char[] KINDS = kinds();

    final String plain;
    int digits;
    int hyphens;
    private int signs;

    Glance(String plain) {
        this.plain = plain;
        boolean space = false;
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            boolean isSpace = false;
            if (isDigit(sign)) {
                digits++;
            } else if (sign == ' ' || sign == '　' || sign == ' ' || sign == '\t') {
                isSpace = true;
                signs |= space || sign == '\t' ? RUN | SPACE : SPACE;
            } else {
                int kind = KINDS[sign];
                signs |= kind;
                hyphens += (kind & HYPHEN) != 0 ? 1 : 0;
            }
            space = isSpace;
        }
    }

    static boolean isDigit(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= '０' && sign <= '９');
    }

    private static char[] kinds() {
        var kinds = new char[1 << Character.SIZE];
        for (int sign = 0; sign < kinds.length; sign++) {
            kinds[sign] = (char) (kind((char) sign) | (PlatformSigns.contains((char) sign) ? PLATFORM : 0));
        }
        return kinds;
    }

    private static int kind(char sign) {
        return switch (sign) {
            case ':', '：' -> COLON;
            case '/', '／' -> SLASH;
            case '-', '－', '−', '―', '‐', '–' -> HYPHEN;
            case '.', '．' -> POINT;
            case ',', '，', '、' -> COMMA;
            case '～', '〜', '~' -> WAVE;
            case '・', '･' -> DOT;
            case '時' -> HOUR;
            case '@' -> AT;
            case '\n', '\r' -> BREAK;
            case '年', '月', '日' -> DAY;
            case 'か' -> KARA;
            default -> OTHER;
        };
    }

    boolean has(int kinds) {
        return (signs & kinds) != 0;
    }

    /// Whether all signs are digits or of these kinds.
    boolean isOnly(int kinds) {
        return (signs & ~kinds) == 0;
    }

    char first() {
        return plain.charAt(0);
    }

    char last() {
        return plain.charAt(plain.length() - 1);
    }
}
