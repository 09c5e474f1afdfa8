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
}
