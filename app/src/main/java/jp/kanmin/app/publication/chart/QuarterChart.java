package jp.kanmin.app.publication.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// A value quarter by quarter, small, from a zero baseline. Where a quarter has no value the line is broken.
///
/// @param id unique on its page
/// @param zero height of the zero line, in pixels from above
public record QuarterChart(String id, String title, String description, List<Dot> dots, List<Stroke> strokes,
        int zero, String first, String last) {

    public static final int HEIGHT = 140;
    private static final int FLOOR = 100;
    private static final int CEILING = 28;

    public QuarterChart {
        dots = List.copyOf(dots);
        strokes = List.copyOf(strokes);
    }

    /// A quarter with its value; the words say it, or why there is none.
    public record Point(OptionalDouble value, String words) {}

    /// A quarter with its place in the picture.
    ///
    /// @param y empty where there is no value
    /// @param words empty where they would stand in each other's way
    /// @param anchor how they are aligned: `start`, `middle` or `end`
    public record Dot(String x, Optional<Integer> y, String words, String anchor) {}

    /// Between two neighbouring quarters that both have a value.
    public record Stroke(String x1, int y1, String x2, int y2) {}

    /// Draws quarters on one scale. Words stand at the first and the last value only.
    ///
    /// @param points one for each quarter, in order
    /// @param first name of the first quarter
    /// @param last name of the last one
    public static QuarterChart of(String id, String title, String description, List<Point> points,
            String first, String last) {
        double most = points.stream().flatMapToDouble(point -> point.value.stream()).max().orElse(1);
        double least = Math.min(0,
                points.stream().flatMapToDouble(point -> point.value.stream()).min().orElse(0));
        double span = Math.max(most, 0) - least;
        double unit = span > 0 ? (FLOOR - CEILING) / span : 0;
        var dots = new ArrayList<Dot>();
        var strokes = new ArrayList<Stroke>();
        int worded = lastValue(points);
        for (int i = 0; i < points.size(); i++) {
            var x = String.format(Locale.ROOT, "%.2f%%",
                    points.size() == 1 ? 50 : 2 + 96.0 * i / (points.size() - 1));
            var value = points.get(i).value;
            var y = value.isPresent()
                    ? Optional.of((int) Math.round(FLOOR - (value.getAsDouble() - least) * unit))
                    : Optional.<Integer>empty();
            if (i > 0 && y.isPresent() && dots.getLast().y.isPresent()) {
                strokes.add(new Stroke(dots.getLast().x, dots.getLast().y.get(), x, y.get()));
            }
            boolean isFirst = i == 0 && worded != 0;
            dots.add(new Dot(x, y, isFirst || i == worded ? points.get(i).words : "",
                    points.size() == 1
                            ? "middle"
                            : i == 0 ? "start" : i == points.size() - 1 ? "end" : "middle"));
        }
        return new QuarterChart(id, title, description, dots, strokes,
                (int) Math.round(FLOOR + least * unit), first, points.size() == 1 ? "" : last);
    }

    private static int lastValue(List<Point> points) {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (points.get(i).value.isPresent()) {
                return i;
            }
        }
        return -1;
    }

    public int height() {
        return HEIGHT;
    }
}
