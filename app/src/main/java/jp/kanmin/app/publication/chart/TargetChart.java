package jp.kanmin.app.publication.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where an indicator stands and where it should be: one bar each, from a zero baseline. Lengths are in percent of
/// the picture and heights in pixels, so that letters keep their size on a narrow screen.
///
/// @param id unique on its page
/// @param zero where zero lies, in percent
/// @param whole true when the full width means 100 percent
public record TargetChart(String id, String title, String description, List<Bar> bars, String zero,
        boolean whole) {

    private static final int ROW = 60;
    private static final int LABEL = 18;
    private static final int TOP = 26;
    private static final int THICKNESS = 20;

    public TargetChart {
        bars = List.copyOf(bars);
    }

    /// What one bar shows.
    ///
    /// @param number empty where it is unknown; drawn hatched, never as zero
    /// @param words the number with its unit, or in words that it is unknown
    public record Side(String label, Optional<BigDecimal> number, String words) {}

    /// A bar with its place in the picture.
    ///
    /// @param tone `base`, `goal` or `unknown`
    /// @param x where it begins, in percent
    /// @param width in percent
    public record Bar(String label, String words, String tone, String x, String width, int labelY, int y) {}

    /// Draws two sides on one scale.
    ///
    /// @param outOfHundred true when the figures are percentages, so that the whole is drawn behind them
    public static TargetChart of(String id, String title, String description, Side base, Side goal,
            boolean outOfHundred) {
        var numbers = Stream.of(base, goal).flatMap(side -> side.number().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        boolean whole = outOfHundred && Stream.of(base, goal).flatMap(side -> side.number().stream())
                .allMatch(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0);
        double low = 0;
        double high = whole ? 100 : 0;
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        double span = high > low ? high - low : 1;
        var bars = new ArrayList<Bar>();
        bars.add(bar(base, "base", 0, low, span));
        bars.add(bar(goal, "goal", 1, low, span));
        return new TargetChart(id, title, description, bars, percent(-low / span), whole);
    }

    public int height() {
        return bars.size() * ROW;
    }

    public int thickness() {
        return THICKNESS;
    }

    private static Bar bar(Side side, String tone, int row, double low, double span) {
        int labelY = row * ROW + LABEL;
        int y = row * ROW + TOP;
        if (side.number().isEmpty()) {
            return new Bar(side.label(), side.words(), "unknown", percent(0), percent(1), labelY, y);
        }
        double value = side.number().get().doubleValue();
        return new Bar(side.label(), side.words(), tone, percent((Math.min(0, value) - low) / span),
                percent(Math.abs(value) / span), labelY, y);
    }

    /// Adding zero turns a negative zero into zero.
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100 + 0.0);
    }
}
