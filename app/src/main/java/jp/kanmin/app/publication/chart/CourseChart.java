package jp.kanmin.app.publication.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A count over time up to a goal, as a line from a zero baseline.
///
/// @param id unique on its page
public record CourseChart(String id, String title, String description, List<Dot> dots, List<Stroke> strokes) {

    public static final int HEIGHT = 240;
    private static final int FLOOR = 200;
    private static final int CEILING = 40;

    public CourseChart {
        dots = List.copyOf(dots);
        strokes = List.copyOf(strokes);
    }

    /// What is shown at a time.
    ///
    /// @param time the label below
    /// @param words the label above
    /// @param hoped true for a goal, false for what was counted
    public record Point(long day, double value, String time, String words, boolean hoped) {}

    /// A point with its place in the picture.
    ///
    /// @param anchor how its labels are aligned: `start`, `middle` or `end`
    public record Dot(String x, int y, String time, String words, boolean hoped, String anchor) {}

    /// From one dot to the next; `hoped` when it leads to a goal.
    public record Stroke(String x1, int y1, String x2, int y2, boolean hoped) {}

    /// Draws points on one scale.
    ///
    /// @param points in order of time
    public static CourseChart of(String id, String title, String description, List<Point> points) {
        double most = points.stream().mapToDouble(Point::value).max().orElse(1);
        long first = points.isEmpty() ? 0 : points.getFirst().day();
        long days = points.isEmpty() ? 1 : Math.max(1, points.getLast().day() - first);
        var dots = new ArrayList<Dot>();
        var strokes = new ArrayList<Stroke>();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var x = String.format(Locale.ROOT, "%.2f%%", 2 + 96.0 * (point.day() - first) / days);
            int y = (int) Math.round(FLOOR - (FLOOR - CEILING) * point.value() / Math.max(1, most));
            var anchor = i == 0 ? "start" : i == points.size() - 1 ? "end" : "middle";
            if (i > 0) {
                strokes.add(new Stroke(dots.getLast().x(), dots.getLast().y(), x, y, point.hoped()));
            }
            dots.add(new Dot(x, y, point.time(), point.words(), point.hoped(), anchor));
        }
        return new CourseChart(id, title, description, dots, strokes);
    }

    public int height() {
        return HEIGHT;
    }

    public int floor() {
        return FLOOR;
    }
}
