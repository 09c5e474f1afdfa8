package jp.kanmin.app.publication;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanFile;

/// The worked example of the repository, as it is and changed pointer by pointer.
public final class Samples {

    private Samples() {}

    public static Path examplePath() {
        return Path.of(System.getProperty("kanmin.root"), "examples", "data", "plan.json");
    }

    public static PlanFile example() {
        return PlanFile.of(document());
    }

    /// The example with values replaced, such as `{"measures/0/title": "…"}`.
    public static PlanFile changed(String changes) {
        Json document = document();
        for (var change : json(changes).fields().entrySet()) {
            document = document.replaced(change.getKey(), change.getValue());
        }
        return PlanFile.of((Json.Obj) document);
    }

    public static PlanFile plan(String document) {
        return PlanFile.of(json(document));
    }

    /// The example with its first measure many times over.
    public static PlanFile withMeasures(int count) {
        Json document = document();
        var first = document.at("measures/0").orElseThrow();
        var copies = new ArrayList<Json>();
        for (int i = 0; i < count; i++) {
            copies.add(first.replaced("id", Json.of("m" + i)).replaced("title", Json.of("施策の名前" + i)));
        }
        return PlanFile.of((Json.Obj) document.replaced("measures", new Json.Arr(copies)));
    }

    private static Json.Obj document() {
        try {
            return (Json.Obj) JsonFile.read(examplePath()).root();
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static Json.Obj json(String text) {
        try {
            return (Json.Obj) JsonFile.read(text.getBytes(StandardCharsets.UTF_8)).root();
        } catch (Unreadable e) {
            throw new AssertionError(text, e);
        }
    }
}
