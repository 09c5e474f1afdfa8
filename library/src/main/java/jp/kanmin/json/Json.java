package jp.kanmin.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of a JSON or YAML document. Immutable; objects keep the order of their keys.
public sealed interface Json {

    record Obj(Map<String, Json> fields) implements Json {

        public static final Obj EMPTY = new Obj(Map.of());

        public Obj {
            fields = Collections
                    .unmodifiableMap(fields instanceof Fresh ? fields : new LinkedHashMap<>(fields));
        }

        /// The same object with one field set, at its old place or at the end.
        public Obj with(String key, Json value) {
            var changed = new LinkedHashMap<>(fields);
            changed.put(key, value);
            return new Obj(changed);
        }

        /// The same object without a field.
        public Obj without(String key) {
            var changed = new LinkedHashMap<>(fields);
            changed.remove(key);
            return new Obj(changed);
        }
    }

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Text(String value) implements Json {}

    record Num(BigDecimal value) implements Json {}

    record Bool(boolean value) implements Json {}

    /// `null` as written in a document.
    record Null() implements Json {
        private static final Null INSTANCE = new Null();
    }

    static Json ofNull() {
        return Null.INSTANCE;
    }

    static Json of(String text) {
        return new Text(text);
    }

    static Json of(long number) {
        return new Num(BigDecimal.valueOf(number));
    }

    static Json of(boolean value) {
        return new Bool(value);
    }

    static Json texts(List<String> values) {
        return new Arr(values.stream().map(Json::of).toList());
    }

    /// What stands at an RFC 6901 pointer written without its leading slash; the empty pointer is this value.
    default Optional<Json> at(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(this);
        }
        int slash = pointer.indexOf('/');
        var key = unescaped(slash < 0 ? pointer : pointer.substring(0, slash));
        var rest = slash < 0 ? "" : pointer.substring(slash + 1);
        return child(key).flatMap(child -> child.at(rest));
    }

    /// The same document with the value at `pointer` replaced; objects on the way are made where missing, and
    /// `-` or the next index appends to an array.
    default Json replaced(String pointer, Json value) {
        if (pointer.isEmpty()) {
            return value;
        }
        int slash = pointer.indexOf('/');
        var key = unescaped(slash < 0 ? pointer : pointer.substring(0, slash));
        var rest = slash < 0 ? "" : pointer.substring(slash + 1);
        var inner = child(key).orElse(Obj.EMPTY).replaced(rest, value);
        return switch (this) {
            case Arr(var items) -> {
                var changed = new ArrayList<>(items);
                int index = key.equals("-") ? items.size() : index(key);
                if (index < 0 || index > items.size()) {
                    throw new IllegalArgumentException("no item " + key + " in an array of " + items.size());
                }
                if (index == items.size()) {
                    changed.add(inner);
                } else {
                    changed.set(index, inner);
                }
                yield new Arr(changed);
            }
            case Obj object -> object.with(key, inner);
            case Text _,Num _,Bool _,Null _ -> Obj.EMPTY.with(key, inner);
        };
    }

    private Optional<Json> child(String key) {
        return switch (this) {
            case Obj(var fields) -> Optional.ofNullable(fields.get(key));
            case Arr(var items) -> {
                int index = index(key);
                yield index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
            }
            case Text _,Num _,Bool _,Null _ -> Optional.empty();
        };
    }

    private static int index(String key) {
        if (key.isEmpty() || key.length() > 9 || !key.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(key);
    }

    /// A key as it stands in a pointer.
    static String escaped(String key) {
        return key.indexOf('~') < 0 && key.indexOf('/') < 0
                ? key
                : key.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String step) {
        return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
    }
}
