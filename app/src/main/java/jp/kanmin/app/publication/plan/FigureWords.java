package jp.kanmin.app.publication.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.indicator.Figure;

/// Figures with their unit, as a reader writes them: `1,234件`, `12.5％`, `20 → 12 → 4件`.
public final class FigureWords {

    private FigureWords() {}

    public static String of(Figure figure, String unit, PageWords words) {
        return switch (figure) {
            case Figure.Value(var value) -> number(value) + unit(unit);
            case Figure.YesNo(var value) -> words.say(value ? "figure.done" : "figure.notDone");
            case Figure.Text(var value) -> value;
            case Figure.Stages(var values) ->
                String.join(" → ", values.stream().map(FigureWords::number).toList())
                        + unit(unit);
        };
    }

    /// A number with its thousands apart.
    public static String number(BigDecimal value) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(100);
        return format.format(value);
    }

    public static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /// Japanese units stand close, Latin ones after a blank.
    private static String unit(String unit) {
        return !unit.isEmpty() && unit.charAt(0) < 0x80 && Character.isLetter(unit.charAt(0))
                ? " " + unit
                : unit;
    }
}
