package jp.kanmin.app.publication.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The outlines of the 47 prefectures, from `@svg-maps/japan` (CC BY 4.0): whoever shows them names their makers.
public final class JapanMap {

    public static final int WIDTH = 438;
    public static final int HEIGHT = 516;

    /// Names as the outlines have them, in the order of the prefectures' codes.
    private static final List<String> NAMES = List.of("hokkaido", "aomori", "iwate", "miyagi", "akita",
            "yamagata", "fukushima", "ibaraki", "tochigi", "gunma", "saitama", "chiba", "tokyo", "kanagawa",
            "niigata", "toyama", "ishikawa", "fukui", "yamanashi", "nagano", "gifu", "shizuoka", "aichi",
            "mie", "shiga", "kyoto", "osaka", "hyogo", "nara", "wakayama", "tottori", "shimane", "okayama",
            "hiroshima", "yamaguchi", "tokushima", "kagawa", "ehime", "kochi", "fukuoka", "saga", "nagasaki",
            "kumamoto", "oita", "miyazaki", "kagoshima", "okinawa");
    private static final Pattern SHAPE = Pattern
            .compile("id=\"([a-z]+)\"\\s+aria-label=\"[^\"]*\"\\s+d=\"([-MmZzLlHhVvCc0-9., \\s]+)\"");
    private static final List<Shape> SHAPES = read();

    private JapanMap() {}

    /// A prefecture.
    ///
    /// @param number the first two digits of its code
    /// @param path its outline, as the `d` of an SVG path
    public record Shape(String number, String path) {}

    /// All 47, in the order of their codes.
    public static List<Shape> shapes() {
        return SHAPES;
    }

    private static List<Shape> read() {
        var paths = new HashMap<String, String>();
        var found = SHAPE.matcher(file());
        while (found.find()) {
            paths.put(found.group(1), found.group(2).strip());
        }
        return NAMES.stream().map(name -> shape(name, paths)).toList();
    }

    private static Shape shape(String name, Map<String, String> paths) {
        return new Shape("%02d".formatted(NAMES.indexOf(name) + 1),
                Objects.requireNonNull(paths.get(name), name));
    }

    private static String file() {
        try (var in = Objects.requireNonNull(JapanMap.class.getResourceAsStream("japan.svg"), "japan.svg")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
