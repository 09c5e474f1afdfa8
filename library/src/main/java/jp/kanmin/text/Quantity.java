package jp.kanmin.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kanmin.text.reading.Amount;

/// A number with its unit as plans and tables write it: 3万箇所, ▲1,000千円, 約70％, 延べ34回以上.
///
/// @param value in the unit, multipliers applied (3万箇所 is 30000); zero when it is to be filled in
/// @param unit as written but in one spelling and without multiplier (千円 is 円, か所 is 箇所, ％ is %); may be empty
/// @param written the text it was read from
/// @param about whether it is approximate: 約, 程度, 余り
/// @param cumulative whether repeated cases count again: 延べ
/// @param toBeFilled whether a sign stands in place of the number: 〇件
public record Quantity(BigDecimal value, String unit, String written, boolean about, boolean cumulative,
        Limit limit, boolean toBeFilled) {

    /// Which values are meant: exactly this one, 以上, 以下, 未満 or 超.
    public enum Limit {
        EXACT,
        AT_LEAST,
        AT_MOST,
        BELOW,
        ABOVE
    }

    /// A quantity in running text, between `start` and `end` in UTF-16 units.
    public record Found(int start, int end, Quantity quantity) {}

    private static final int LONGEST = 60;

    /// The whole text as one quantity. Brackets around the number mean nothing here: in tables they mark a part of
    /// the number above as often as a minus.
    public static Optional<Quantity> parse(String text) {
        return parse(text, false);
    }

    /// The whole text as one quantity.
    ///
    /// @param bracketsAreMinus whether `(50000)` is less than nothing, as accountants write it
    public static Optional<Quantity> parse(String text, boolean bracketsAreMinus) {
        var written = text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        var folded = Amount.folded(written);
        boolean bracketed = folded.startsWith("(") && folded.endsWith(")");
        var inside = bracketed ? folded.substring(1, folded.length() - 1) : folded;
        return Amount.alone(inside).map(amount -> of(amount, written, bracketed && bracketsAreMinus));
    }

    /// The numbers with a known unit in running text, in order. Numbers of dates and of headings are left out; a
    /// minus counts only as ▲, △ or −, because a hyphen is more often a list sign.
    public static List<Found> in(String text) {
        var folded = Amount.foldedRunning(text);
        var dates = JapaneseDate.in(text).iterator();
        var date = dates.hasNext() ? Optional.of(dates.next()) : Optional.<JapaneseDate.Found>empty();
        var found = new ArrayList<Found>();
        int i = 0;
        while (i < folded.length()) {
            while (date.isPresent() && date.get().end() <= i) {
                date = dates.hasNext() ? Optional.of(dates.next()) : Optional.empty();
            }
            if (date.isPresent() && date.get().start() <= i) {
                i = date.get().end();
                continue;
            }
            int behind = date.map(JapaneseDate.Found::start).orElse(folded.length());
            var amount = Amount.running(folded, i).filter(a -> a.stop() <= behind);
            amount.ifPresent(a -> found.add(new Found(a.start(), a.stop(),
                    of(a, text.substring(a.start(), a.stop()), false))));
            i = amount.map(Amount::stop).orElse(i + 1);
        }
        return found;
    }

    private static Quantity of(Amount amount, String written, boolean negative) {
        var value = negative ? amount.value().abs().negate() : amount.value();
        return new Quantity(value, amount.unit(), written, amount.about(), amount.cumulative(),
                limit(amount.limit()),
                amount.toBeFilled());
    }

    private static Limit limit(String word) {
        return switch (word) {
            case "以上" -> Limit.AT_LEAST;
            case "以下" -> Limit.AT_MOST;
            case "未満" -> Limit.BELOW;
            case "超" -> Limit.ABOVE;
            default -> Limit.EXACT;
        };
    }
}
