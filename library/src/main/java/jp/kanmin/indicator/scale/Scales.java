package jp.kanmin.indicator.scale;

import java.util.List;
import java.util.Optional;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// The scales that are known by name.
public final class Scales {

    private static final List<Scale> ALL = JsonResource
            .items(JsonResource.read(Scales.class, "scales.json"), "scales").stream()
            .map(Scales::shipped).toList();

    private Scales() {}

    public static List<Scale> all() {
        return ALL;
    }

    public static Optional<Scale> find(String id) {
        return ALL.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /// The scale of a body that names none: how much of the way is gone, at 100, 80 and 50 percent.
    public static Scale usual() {
        return ALL.getFirst();
    }

    private static Scale shipped(Json.Obj object) {
        var reading = ScaleReading.of(object);
        return reading.scale()
                .orElseThrow(() -> new IllegalStateException("scales.json: " + reading.flaws()));
    }
}
