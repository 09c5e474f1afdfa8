package jp.kanmin.table.layout.cut;

/// What a text looks like at a glance.
public enum Shape {
    BLANK,
    WORD,
    /// A number, with separators, a sign and a percent sign.
    NUMBER,
    /// A day, a month, a time of day.
    DATE,
    /// A sign in the place of a value: -, …, ***.
    MARK;

    private static final String MARKS = "-‐‑–—―－ー−…‥*＊.・";
    private static final String SIGNS = "+-−▲△－＋¥￥\\(（";
    private static final int LONGEST = 40;

    public static Shape of(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return BLANK;
        }
        if (to - from > LONGEST) {
            return WORD;
        }
        return isNumber(text, from, to)
                ? NUMBER
                : isMark(text, from, to) ? MARK : isDate(text, from, to) ? DATE : WORD;
    }

    static boolean isSpace(char sign) {
        return sign <= ' ' || sign == '　' || sign == ' ' || sign == '​' || sign == '﻿';
    }

    private static boolean isNumber(String text, int from, int to) {
        int at = from;
        while (at < to && SIGNS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int digits = 0;
        int points = 0;
        for (; at < to; at++) {
            char sign = text.charAt(at);
            if (isDigit(sign)) {
                digits++;
            } else if (sign == '.' || sign == '．') {
                points++;
            } else if ((sign != ',' && sign != '，') || digits == 0) {
                break;
            }
        }
        while (at < to && (")）%％".indexOf(text.charAt(at)) >= 0 || isSpace(text.charAt(at)))) {
            at++;
        }
        return digits > 0 && points < 2 && at == to;
    }

    private static boolean isMark(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (MARKS.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(String text, int from, int to) {
        int digits = 0;
        int separators = 0;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (isDigit(sign)) {
                digits++;
            } else if ("/:.年月日時分：／".indexOf(sign) >= 0 || (sign == '-' && digits >= 4)) {
                separators++;
            } else if (!isSpace(sign) && sign != 'T' && "令和平成昭大明正元RHSrhs度".indexOf(sign) < 0) {
                return false;
            }
        }
        return digits >= 1 && separators >= 1 && digits + separators >= 3;
    }

    private static boolean isDigit(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= '０' && sign <= '９');
    }
}
