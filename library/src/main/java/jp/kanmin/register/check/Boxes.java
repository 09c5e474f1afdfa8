package jp.kanmin.register.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The box around each prefecture.
final class Boxes {

    private static final Map<String, Box> BOXES = read();

    /// In degrees.
    private record Box(double south, double north, double west, double east) {}

    private Boxes() {}

    /// Whether a point can lie in a prefecture; true where the prefecture is not known.
    ///
    /// @param prefecture two digits
    static boolean mayBeIn(String prefecture, double latitude, double longitude) {
        var box = BOXES.get(prefecture);
        return box == null || (latitude >= box.south && latitude <= box.north && longitude >= box.west
                && longitude <= box.east);
    }

    private static Map<String, Box> read() {
        try (var in = Boxes.class.getResourceAsStream("boxes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("not shipped: boxes.tsv");
            }
            var boxes = new HashMap<String, Box>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> boxes.put(cells[0], new Box(Double.parseDouble(cells[1]),
                            Double.parseDouble(cells[2]), Double.parseDouble(cells[3]),
                            Double.parseDouble(cells[4]))));
            return Map.copyOf(boxes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
