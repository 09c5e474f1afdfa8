package jp.kanmin.text.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kanmin.text.glyph.Table;

/// A number with multipliers, unit and the words around it, read at a place of a folded text.
public record Amount(BigDecimal value, String unit, boolean about, boolean cumulative, String limit,
        boolean toBeFilled, int start, int stop) {

    private static final String DIGITS = "一二三四五六七八九十百千";
    private static final String MULTIPLIERS = "十百千万億兆";
    private static final List<BigDecimal> POWERS = List.of(power(1), power(2), power(3), power(4), power(8),
            power(12));
    private static final Pattern NUMBER = Pattern
            .compile("[0-9]{1,3}(?:,[0-9]{3}){1,8}(?![0-9])(?:\\.[0-9]{1,12})?"
                    + "|[0-9]{1,20}(?:\\.[0-9]{1,12})?|〇{1,4}|[一二三四五六七八九十百千]{1,7}");
    /// 千円 and 百人 are what stands at the head of a column, not amounts.
    private static final Pattern MULTIPLIER_ALONE = Pattern.compile("[百千]");
    private static final Pattern BEFORE = Pattern.compile("(約|およそ|おおよそ|おおむね|概ね|ほぼ)? ?(延べ|のべ)? ?"
            + "(約)? ?(¥)? ?([-+])?(¥)?");
    private static final Pattern AFTER = Pattern
            .compile("(?: ?(程度|前後|余り|余|強|弱))?(?: ?(以上|以下|未満|超)(?![過え]))?(程度)?");
    /// In running text a unit must be known; a cell of its own may name any.
    private static final Pattern KNOWN_UNIT = Pattern.compile(Table.read("units.txt").stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", " ?(?:", ")(?:/(?:年|月|日|時間?|人|件|回))?")));
    private static final Pattern ANY_UNIT = Pattern.compile(" ?(?!程度|前後|以上|以下|未満|超|余)[^0-9 〇()~,.+=-]{1,12}?"
            + "(?= ?(?:程度|前後|以上|以下|未満|超|余り?|[強弱]$)|$)");
    private static final String SIGNS_OF_NOTHING = "*?_×■●▲＊＿？\t";
    /// What may follow a unit of one ideograph; another ideograph makes it the beginning of a word (3基本理念).
    private static final String AFTER_SHORT_UNIT = "以程未超前余強弱目分間増減当中達及又等";

    /// The text as [#alone] wants it: ▲ and △ are a minus, ＊ and the like are signs of nothing.
    public static String folded(String text) {
        var folded = new StringBuilder(Numerals.folded(text));
        for (int i = 0; i < folded.length(); i++) {
            char c = text.charAt(i);
            if (c == '▲' || c == '△') {
                folded.setCharAt(i, '-');
            } else if (c == '￥') {
                folded.setCharAt(i, '¥');
            } else if (c != '●' && SIGNS_OF_NOTHING.indexOf(c) >= 0) {
                folded.setCharAt(i, c);
            }
        }
        return folded.toString();
    }

    /// The text as [#running] wants it, where hyphens are no minus.
    public static String foldedRunning(String text) {
        var folded = new StringBuilder(folded(text));
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) == '-' && "▲△−－".indexOf(text.charAt(i)) < 0) {
                folded.setCharAt(i, '‐');
            } else if (text.charAt(i) == '●') {
                folded.setCharAt(i, '●');
            }
        }
        return folded.toString();
    }

    /// The quantity that the folded text is, whatever its unit, or without one.
    public static Optional<Amount> alone(String folded) {
        return folded.isEmpty()
                ? Optional.empty()
                : new Reader(folded, 0, true).read().filter(amount -> amount.stop == folded.length());
    }

    /// The quantity that begins at `start` of a running text.
    public static Optional<Amount> running(String folded, int start) {
        return mayStart(folded, start)
                ? new Reader(folded, start, false).read().filter(amount -> amount.isMeant(folded))
                : Optional.empty();
    }

    private static boolean mayStart(String folded, int start) {
        char before = start > 0 ? folded.charAt(start - 1) : ' ';
        char c = folded.charAt(start);
        boolean inside = (before < 0x80 && Character.isLetterOrDigit(before))
                || ".,-/_〇‐".indexOf(before) >= 0
                || DIGITS.indexOf(before) >= 0;
        return !inside && (Numerals.isDigit(c) || "〇-¥約延およほ概の".indexOf(c) >= 0 || DIGITS.indexOf(c) >= 0);
    }

    /// Not the number of a heading (３ 基本理念), a list sign (○ 国は), or a name left open (〇〇サービス).
    private boolean isMeant(String folded) {
        var read = folded.substring(start, stop);
        boolean lineStart = start == 0 || "\n\t".indexOf(folded.charAt(start - 1)) >= 0;
        boolean heading = lineStart && (toBeFilled || read.indexOf(' ') >= 0);
        boolean openName = toBeFilled && (read.contains("〇〇") || read.contains("〇 "));
        char after = stop < folded.length() ? folded.charAt(stop) : ' ';
        boolean inWord = unit.length() == 1 && read.endsWith(unit)
                && Character.isIdeographic(after) && AFTER_SHORT_UNIT.indexOf(after) < 0;
        return !heading && !openName && !inWord;
    }

    private static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }

    private static final class Reader {
        private final Matcher matcher;
        private final String text;
        private final boolean alone;
        private final int start;
        private int at;
        private boolean toBeFilled;

        Reader(String text, int start, boolean alone) {
            this.text = text;
            this.matcher = BEFORE.matcher(text);
            this.start = start;
            this.at = start;
            this.alone = alone;
        }

        Optional<Amount> read() {
            take(BEFORE);
            boolean about = matcher.group(1) != null || matcher.group(3) != null;
            boolean cumulative = matcher.group(2) != null;
            boolean negative = "-".equals(matcher.group(5));
            boolean yen = matcher.group(4) != null || matcher.group(6) != null;
            var value = number();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            var unit = unit(yen);
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            take(AFTER);
            about |= matcher.group(1) != null || matcher.group(3) != null;
            var limit = matcher.group(2) == null ? "" : matcher.group(2);
            var signed = negative ? value.get().negate() : value.get();
            return Optional
                    .of(new Amount(signed, unit.get(), about, cumulative, limit, toBeFilled, start, at));
        }

        private Optional<String> unit(boolean yen) {
            if ((alone && take(ANY_UNIT)) || take(KNOWN_UNIT)) {
                return Optional.of(spelled(matcher.group().strip()));
            }
            return yen ? Optional.of("円") : alone ? Optional.of("") : Optional.empty();
        }

        private static String spelled(String unit) {
            return unit.equals("パーセント") ? "%" : unit.replaceFirst("^(か|カ|ヶ|ケ|ヵ)(?=所|月|国|年)", "箇");
        }

        /// 1億2,000万: parts with falling multipliers.
        private Optional<BigDecimal> number() {
            var sum = BigDecimal.ZERO;
            var limit = power(30);
            boolean any = false;
            while (take(NUMBER)) {
                var read = matcher.group();
                boolean kanji = DIGITS.indexOf(read.charAt(0)) >= 0;
                var value = value(read);
                var factor = multiplier();
                if (factor.compareTo(limit) >= 0 || MULTIPLIER_ALONE.matcher(read).matches()
                        || (kanji && !alone && isOne(factor))) {
                    return Optional.empty();
                }
                sum = sum.add(value.multiply(factor));
                limit = factor;
                any = true;
                if (isOne(factor)) {
                    break;
                }
            }
            var plain = sum.stripTrailingZeros();
            return any ? Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain) : Optional.empty();
        }

        private static boolean isOne(BigDecimal factor) {
            return factor.compareTo(BigDecimal.ONE) == 0;
        }

        private BigDecimal value(String number) {
            if (number.charAt(0) == '〇') {
                toBeFilled = true;
                return BigDecimal.ZERO;
            }
            return Numerals.isDigit(number.charAt(0))
                    ? new BigDecimal(number.replace(",", ""))
                    : BigDecimal.valueOf(Numerals.kanji(number).orElse(0));
        }

        private BigDecimal multiplier() {
            var factor = BigDecimal.ONE;
            int sign = at < text.length() ? MULTIPLIERS.indexOf(text.charAt(at)) : -1;
            while (sign >= 0 && factor.compareTo(POWERS.get(5)) < 0) {
                factor = factor.multiply(POWERS.get(sign));
                at++;
                sign = at < text.length() ? MULTIPLIERS.indexOf(text.charAt(at)) : -1;
            }
            return factor;
        }

        private boolean take(Pattern pattern) {
            matcher.usePattern(pattern).region(at, text.length());
            boolean found = matcher.lookingAt();
            at = found ? matcher.end() : at;
            return found;
        }
    }
}
