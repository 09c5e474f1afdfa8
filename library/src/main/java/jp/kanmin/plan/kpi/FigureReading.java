package jp.kanmin.plan.kpi;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.Quantity;

/// How a figure or a date that somebody typed is understood.
public final class FigureReading {

    private static final Pattern HOURS = Pattern.compile("([0-9]{1,4})時間(?:([0-9]{1,4})分)?");
    private static final Pattern BETWEEN_STAGES = Pattern.compile("→|⇒|➡|->|、|;|～|~|\\n");
    private static final Pattern BARE_YEAR = Pattern.compile("[0-9]{4}|[MTSHRmtshr][0-9]{1,2}");
    private static final int LONGEST = 200;
    private static final int MOST_STAGES = 20;

    private FigureReading() {}

    /// What was understood.
    public sealed interface Read {

        /// Nothing was typed, or a sign that is still to be filled (〇件).
        record Nothing() implements Read {}

        /// A figure in the form its type has.
        ///
        /// @param unit the unit that was typed with it; empty for none
        record Good(Json figure, String unit) implements Read {}

        /// Nothing that the type can hold.
        record Unclear(Words what) implements Read {}
    }

    /// Reads a figure of a type.
    ///
    /// @param unit of the indicator; `分` lets hours be typed
    /// @param scale the steps of a level
    public static Read figure(IndicatorType type, String unit, List<String> scale, String typed) {
        var text = folded(typed);
        if (text.isEmpty()) {
            return new Read.Nothing();
        }
        if (text.length() > LONGEST) {
            return unclear("長すぎて読み取れません。数だけを入力してください。", "This is too long. Enter the figure alone.");
        }
        return switch (type) {
            case COUNT, RATE, AMOUNT, DURATION, SURVEY, FORMULA -> number(unit, text);
            case STAGES -> stages(text);
            case LEVEL -> level(scale, text);
            case BOOLEAN -> yesNo(text);
            case TEXT -> new Read.Good(Json.of(typed.strip()), "");
        };
    }

    /// Reads a date in any clear form; a bare year (2028, R10) is a fiscal year, as everywhere in the document. Empty for nothing
    /// that can be understood, and for a date that is still to be filled.
    public static Optional<JapaneseDate> date(String typed) {
        var text = folded(typed);
        return JapaneseDate.parse(BARE_YEAR.matcher(text).matches() ? text + "年度" : text)
                .filter(date -> !date.toBeFilled());
    }

    /// A date as the document keeps it: a whole fiscal year as its western number, anything else as it was typed.
    public static Json kept(JapaneseDate date) {
        boolean isYear = date.kind() == JapaneseDate.Kind.FISCAL_YEAR
                && date.bound() == JapaneseDate.Bound.NONE
                && !date.about() && date.year().isPresent();
        return Json.of(isYear ? String.valueOf(date.year().getAsInt()) : folded(date.written()));
    }

    private static Read number(String unit, String text) {
        var hours = HOURS.matcher(text);
        if (unit.equals("分") && hours.matches()) {
            long minutes = hours.group(2) == null ? 0 : Long.parseLong(hours.group(2));
            return new Read.Good(Json.of(Long.parseLong(hours.group(1)) * 60 + minutes), "分");
        }
        var quantity = Quantity.parse(text);
        if (quantity.isEmpty()) {
            return unclear("数として読み取れません。「1,200」「3万箇所」「70％」のように入力してください。",
                    "This cannot be read as a number. Enter it like 1,200 or 70 %.");
        }
        return quantity.get().toBeFilled()
                ? new Read.Nothing()
                : new Read.Good(new Json.Num(quantity.get().value()), quantity.get().unit());
    }

    private static Read stages(String text) {
        var numbers = new ArrayList<Json>();
        for (var piece : BETWEEN_STAGES.split(text, -1)) {
            var value = Quantity.parse(piece).filter(found -> !found.toBeFilled()).map(Quantity::value);
            if (value.isEmpty() || numbers.size() == MOST_STAGES) {
                return unclear("段階ごとの数を「20→12→4」のように、順に入力してください。",
                        "Enter the numbers of the stages in order, like 20→12→4.");
            }
            numbers.add(new Json.Num(value.get()));
        }
        return new Read.Good(new Json.Arr(numbers), "");
    }

    private static Read level(List<String> scale, String text) {
        for (var step : scale) {
            if (folded(step).equalsIgnoreCase(text)) {
                return new Read.Good(Json.of(step), "");
            }
        }
        return scale.isEmpty()
                ? new Read.Good(Json.of(text), "")
                : unclear("段階（%s）の中から選んでください。".formatted(String.join("、", scale)),
                        "Choose one of the steps: %s.".formatted(String.join(", ", scale)));
    }

    private static Read yesNo(String text) {
        return switch (text) {
            case "true", "yes", "できた", "実施", "済", "した", "はい" -> new Read.Good(Json.of(true), "");
            case "false", "no", "できない", "できていない", "未実施", "まだ", "いいえ" -> new Read.Good(Json.of(false), "");
            default -> unclear("「できた」か「できていない」を選んでください。", "Choose done or not done.");
        };
    }

    /// One spelling of width, without blanks around it.
    static String folded(String typed) {
        return Normalizer.normalize(typed.length() > 10_000 ? typed.substring(0, 10_000) : typed,
                Normalizer.Form.NFKC).strip();
    }

    private static Read unclear(String ja, String en) {
        return new Read.Unclear(Words.of(ja, en));
    }

    /// A plain number from a text, such as how many people answer.
    static Optional<BigDecimal> plain(String typed) {
        return Quantity.parse(folded(typed)).filter(found -> !found.toBeFilled()).map(Quantity::value);
    }
}
