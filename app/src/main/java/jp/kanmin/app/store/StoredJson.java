package jp.kanmin.app.store;

import java.nio.charset.StandardCharsets;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;

/// JSON that the store holds as text, written by us.
public final class StoredJson {

    private StoredJson() {}

    public static Json read(String text) {
        try {
            return JsonFile.read(text.getBytes(StandardCharsets.UTF_8)).root();
        } catch (Unreadable e) {
            throw new IllegalStateException("the store holds what is no JSON", e);
        }
    }

    /// A document; an empty one where the text is something else.
    public static Json.Obj object(String text) {
        return read(text) instanceof Json.Obj object ? object : Json.Obj.EMPTY;
    }
}
