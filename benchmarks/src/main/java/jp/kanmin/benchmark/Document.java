package jp.kanmin.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.kanmin.json.Json;

/// An object of a document while its fields are put in, in their order.
final class Document {

    private final Map<String, Json> fields = new LinkedHashMap<>();

    Document with(String key, Json value) {
        fields.put(key, value);
        return this;
    }

    Document with(String key, String value) {
        return with(key, Json.of(value));
    }

    Document with(String key, List<Json> items) {
        return with(key, new Json.Arr(items));
    }

    Json.Obj done() {
        return new Json.Obj(fields);
    }
}
