package jp.kanmin.plan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// A part of a plan document that can be written by itself: `name`, `contact`, `chapters/purpose`, `policies/2`,
/// `measures/m1/kpis/k1/target`. Items of lists go by their id (policies by their pillar), never by their place, so
/// that a part stays the same part while others are added or taken away around it.
///
/// @param path keys and ids, separated by `/`
public record DocumentPart(String path) {

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]{1,60}(?:/[A-Za-z0-9_-]{1,60}){0,9}");

    /// The lists of a plan whose items have a name; items of all other lists are written together with their list.
    private static final List<String> NAMED = List.of("chapters", "policies", "measures", "kpis");

    public DocumentPart {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("no part of a plan: " + path);
        }
    }

    /// A part by its path; empty for what can be none.
    public static Optional<DocumentPart> of(String path) {
        return PATH.matcher(path).matches() ? Optional.of(new DocumentPart(path)) : Optional.empty();
    }

    /// The part that a pointer of a finding leads to, as narrow as a part can be.
    ///
    /// @param pointer RFC 6901 without its leading slash, counting from 0
    public static Optional<DocumentPart> at(Json.Obj document, String pointer) {
        var steps = new ArrayList<String>();
        Json here = document;
        for (var step : pointer.split("/", -1)) {
            var child = here.at(step);
            if (here instanceof Json.Arr) {
                var name = child.flatMap(item -> nameOf(item));
                if (name.isEmpty()) {
                    break;
                }
                steps.add(name.get());
            } else {
                steps.add(step);
            }
            if (child.isEmpty()) {
                break;
            }
            here = child.get();
        }
        return of(String.join("/", steps));
    }

    /// What stands there; empty for nothing.
    public Optional<Json> in(Json.Obj document) {
        return pointer(document).flatMap(document::at);
    }

    /// The text that stands there; empty where there is none.
    public String textIn(Json.Obj document) {
        return in(document).map(value -> switch (value) {
            case Json.Text(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Obj _,Json.Arr _,Json.Bool _,Json.Null _ -> "";
        }).orElse("");
    }

    /// Where it stands, as a pointer; empty while there is no such item.
    public Optional<String> pointer(Json.Obj document) {
        var steps = new ArrayList<String>();
        Json here = document;
        for (var step : steps()) {
            if (here instanceof Json.Arr(var items)) {
                int index = indexOf(items, step);
                if (index < 0) {
                    return Optional.empty();
                }
                steps.add(String.valueOf(index));
                here = items.get(index);
            } else {
                steps.add(step);
                here = here.at(step).orElse(Json.Obj.EMPTY);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    /// The document with another content there. Items and objects on the way are made where they are missing.
    public Json.Obj put(Json.Obj document, Json content) {
        return (Json.Obj) put(document, steps(), "", content);
    }

    /// The document without it: a field is taken away, an item of a list too.
    public Json.Obj remove(Json.Obj document) {
        return (Json.Obj) remove(document, steps());
    }

    /// The part that holds this one: `measures/m1` for everything of that measure.
    public DocumentPart whole() {
        var steps = steps();
        return NAMED.contains(steps.getFirst()) && steps.size() > 1
                ? new DocumentPart(steps.get(0) + "/" + steps.get(1))
                : new DocumentPart(steps.getFirst());
    }

    public boolean isIn(DocumentPart other) {
        return path.equals(other.path) || path.startsWith(other.path + "/");
    }

    private List<String> steps() {
        return List.of(path.split("/", -1));
    }

    private static Json put(Json here, List<String> steps, String key, Json content) {
        if (steps.isEmpty()) {
            return content;
        }
        var step = steps.getFirst();
        var rest = steps.subList(1, steps.size());
        if (here instanceof Json.Arr(var items)) {
            var changed = new ArrayList<>(items);
            int index = indexOf(items, step);
            if (index < 0) {
                changed.add(named(key, step, put(Json.Obj.EMPTY, rest, "", content)));
            } else {
                changed.set(index, put(items.get(index), rest, "", content));
            }
            return new Json.Arr(changed);
        }
        var object = here instanceof Json.Obj found ? found : Json.Obj.EMPTY;
        var child = object.at(step).orElse(NAMED.contains(step) ? new Json.Arr(List.of()) : Json.Obj.EMPTY);
        return object.with(step, put(child, rest, step, content));
    }

    private static Json remove(Json here, List<String> steps) {
        var step = steps.getFirst();
        var rest = steps.subList(1, steps.size());
        return switch (here) {
            case Json.Arr(var items) -> {
                int index = indexOf(items, step);
                if (index < 0) {
                    yield here;
                }
                var changed = new ArrayList<>(items);
                if (rest.isEmpty()) {
                    changed.remove(index);
                } else {
                    changed.set(index, remove(items.get(index), rest));
                }
                yield new Json.Arr(changed);
            }
            case Json.Obj object when rest.isEmpty() -> object.without(step);
            case Json.Obj object ->
                object.at(step).<Json>map(child -> object.with(step, remove(child, rest))).orElse(object);
            case Json.Text _,Json.Num _,Json.Bool _,Json.Null _ -> here;
        };
    }

    /// An item that has no name yet gets it, in front.
    private static Json named(String list, String name, Json item) {
        if (!(item instanceof Json.Obj object) || nameOf(object).isPresent()) {
            return item;
        }
        var with = Json.Obj.EMPTY.with(list.equals("policies") ? "pillar" : "id", Json.of(name));
        for (var field : object.fields().entrySet()) {
            with = with.with(field.getKey(), field.getValue());
        }
        return with;
    }

    private static int indexOf(List<Json> items, String name) {
        for (int i = 0; i < items.size(); i++) {
            if (nameOf(items.get(i)).filter(name::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> nameOf(Json item) {
        return item instanceof Json.Obj object
                ? Stream.of("id", "pillar").map(key -> JsonResource.text(object, key))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return path;
    }
}
