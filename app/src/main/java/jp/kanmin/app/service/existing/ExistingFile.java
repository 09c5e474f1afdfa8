package jp.kanmin.app.service.existing;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jp.kanmin.app.store.ExistingPlanStore;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;

/// The file of an existing plan with what people decided about it.
///
/// @param revision counts the decisions
/// @param decided which content a section holds, by its id
/// @param accepted numbers of the offered measures that were taken, from 1
/// @param start which of several plans in the file, from 1
/// @param takenAt when the draft was begun from it; empty before
public record ExistingFile(String body, String id, String name, int revision, Map<String, String> decided,
        Set<Integer> accepted, int start, String takenAt, String addedAt, String addedBy) {

    public ExistingFile {
        decided = Collections.unmodifiableMap(new LinkedHashMap<>(decided));
        accepted = Collections.unmodifiableSet(new TreeSet<>(accepted));
    }

    public boolean isTaken() {
        return !takenAt.isEmpty();
    }

    /// The same file with other decisions.
    ExistingFile with(Map<String, String> otherDecided, Set<Integer> otherAccepted, int otherStart) {
        return new ExistingFile(body, id, name, revision + 1, otherDecided, otherAccepted, otherStart,
                takenAt,
                addedAt, addedBy);
    }

    ExistingFile taken(String at) {
        return new ExistingFile(body, id, name, revision + 1, decided, accepted, start, at, addedAt, addedBy);
    }

    static ExistingFile of(ExistingPlanStore.Row row, Json decided) {
        var contents = new LinkedHashMap<String, String>();
        if (decided instanceof Json.Obj(var fields)) {
            fields.forEach((section, content) -> {
                if (content instanceof Json.Text(var id)) {
                    contents.put(section, id);
                }
            });
        }
        var accepted = Arrays.stream(row.accepted().split(" ", -1)).filter(number -> !number.isEmpty())
                .map(Integer::valueOf).collect(Collectors.toSet());
        return new ExistingFile(row.body(), row.id(), row.name(), row.revision(), contents, accepted,
                row.start(), row.takenAt(), row.addedAt(), row.addedBy());
    }

    ExistingPlanStore.Row row() {
        var json = Json.Obj.EMPTY;
        for (var one : decided.entrySet()) {
            json = json.with(one.getKey(), Json.of(one.getValue()));
        }
        return new ExistingPlanStore.Row(body, id, name, revision, JsonText.line(json),
                accepted.stream().map(String::valueOf).collect(Collectors.joining(" ")), start, takenAt,
                addedAt, addedBy);
    }
}
