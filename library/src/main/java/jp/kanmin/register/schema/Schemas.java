package jp.kanmin.register.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jp.kanmin.json.JsonResource;

/// The schemas we ship: the 27 recommended data sets as they are now, the 14 of 2019, and a few for registers of
/// facilities.
public final class Schemas {

    private static final List<String> IDS = ids();
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private Schemas() {}

    /// All ids, the edition of 2019 first.
    public static List<String> names() {
        return IDS;
    }

    /// The schema with an id such as `08` or `2019-01`.
    public static Optional<Schema> find(String id) {
        return IDS.contains(id)
                ? Optional.of(READ.computeIfAbsent(id,
                        key -> OwnFormat.schema(JsonResource.read(Schemas.class, key + ".json"))))
                : Optional.empty();
    }

    /// The recommended data sets as they are now, by number.
    public static List<Schema> current() {
        return of("current");
    }

    /// The schemas of an edition: `current`, `2019` or `own`.
    public static List<Schema> of(String edition) {
        return IDS.stream().flatMap(id -> find(id).stream())
                .filter(schema -> schema.edition().equals(edition))
                .toList();
    }

    private static List<String> ids() {
        try (var in = Schemas.class.getResourceAsStream("index.txt")) {
            if (in == null) {
                throw new IllegalStateException("not shipped: index.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
