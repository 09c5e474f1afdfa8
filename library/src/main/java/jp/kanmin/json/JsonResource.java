package jp.kanmin.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;

/// Reads the documents that we ship ourselves; a fault in one is a fault of ours.
public final class JsonResource {

    private JsonResource() {}

    /// The document that lies beside a class.
    public static Json.Obj read(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            if (in != null && JsonFile.read(in.readAllBytes()).root() instanceof Json.Obj document) {
                return document;
            }
            throw new IllegalStateException("not shipped: " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException(name, e);
        }
    }

    /// The text under a key, empty where there is none.
    public static String text(Json.Obj object, String key) {
        return object.fields().get(key) instanceof Json.Text(var text) ? text : "";
    }

    public static OptionalLong number(Json.Obj object, String key) {
        return object.fields().get(key) instanceof Json.Num(var number)
                ? OptionalLong.of(number.longValueExact())
                : OptionalLong.empty();
    }

    /// The texts of a list under a key.
    public static List<String> texts(Json.Obj object, String key) {
        return object.fields().get(key) instanceof Json.Arr(var items)
                ? items.stream().filter(Json.Text.class::isInstance).map(item -> ((Json.Text) item).value())
                        .toList()
                : List.of();
    }

    /// The objects of a list under a key.
    public static List<Json.Obj> items(Json.Obj object, String key) {
        return object.fields().get(key) instanceof Json.Arr(var items)
                ? items.stream().filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast).toList()
                : List.of();
    }
}
