package jp.kanmin.plan.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.text.JapaneseDate;
import jp.kanmin.text.Quantity;

/// A goal as documents print it in one line: `オープンデータ取組率(令和2年度100%)`, `平成〇年までに申請〇件を達成`. A sign in
/// place of a number (〇) is to be filled, and counts as not there.
///
/// @param name the line without a goal in brackets behind it
/// @param unit empty where none is found
/// @param toBeFilled true where a sign stands for a year or a number
public record PrintedGoal(String name, Optional<BigDecimal> value, String unit, Optional<JapaneseDate> due,
        boolean toBeFilled) {

    private static final Pattern BRACKET = Pattern.compile("[(（]([^()（）]{1,60})[)）]$");
    private static final int LONGEST = 400;

    /// Reads a line.
    public static PrintedGoal of(String line) {
        var text = line.strip();
        if (text.length() > LONGEST) {
            return new PrintedGoal(text.substring(0, LONGEST), Optional.empty(), "", Optional.empty(), false);
        }
        var bracket = BRACKET.matcher(text);
        boolean hasGoal = bracket.find() && isGoal(bracket.group(1));
        var name = hasGoal ? text.substring(0, bracket.start()).strip() : text;
        var goal = hasGoal ? bracket.group(1) : text;
        var dates = JapaneseDate.in(goal).stream().map(JapaneseDate.Found::date).toList();
        var quantities = Quantity.in(goal).stream().map(Quantity.Found::quantity).toList();
        var quantity = quantities.isEmpty() ? Optional.<Quantity>empty() : Optional.of(quantities.getLast());
        return new PrintedGoal(name, quantity.filter(found -> !found.toBeFilled()).map(Quantity::value),
                quantity.map(Quantity::unit).orElse(""),
                dates.stream().filter(date -> !date.toBeFilled()).findFirst(),
                isOpen(dates, quantities));
    }

    /// True when the line says something about the goal.
    public boolean saysSomething() {
        return value.isPresent() || due.isPresent();
    }

    private static boolean isGoal(String inBrackets) {
        return !JapaneseDate.in(inBrackets).isEmpty() || !Quantity.in(inBrackets).isEmpty();
    }

    private static boolean isOpen(List<JapaneseDate> dates, List<Quantity> quantities) {
        return dates.stream().anyMatch(JapaneseDate::toBeFilled)
                || quantities.stream().anyMatch(Quantity::toBeFilled);
    }
}
