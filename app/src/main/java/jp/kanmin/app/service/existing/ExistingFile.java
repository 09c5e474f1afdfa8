package jp.kanmin.app.service.existing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.kanmin.app.store.ExistingPlanStore;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.mapping.offer.Accepted;

/// The file of an existing plan with what people decided about it.
///
/// @param revision counts the decisions
/// @param decided which content a section holds, by its id
/// @param accepted numbers of the offers that were taken, from 1, each with the number of the measure it goes into;
///     0 for those that stand by themselves
/// @param start which of several plans in the file, from 1
/// @param takenAt when the draft was begun from it; empty before
public record ExistingFile(String body, String id, String name, int revision, Map<String, String> decided,
        Map<Integer, Integer> accepted, int start, String takenAt, String addedAt, String addedBy) {

    public ExistingFile {
        decided = Collections.unmodifiableMap(new LinkedHashMap<>(decided));
        accepted = Collections.unmodifiableMap(new TreeMap<>(accepted));
    }

    public boolean isTaken() {
        return !takenAt.isEmpty();
    }

    /// The same file with other decisions.
    ExistingFile with(Map<String, String> otherDecided, Map<Integer, Integer> otherAccepted, int otherStart) {
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
        var accepted = new TreeMap<Integer, Integer>();
        for (var one : row.accepted().split(" ", -1)) {
            var parts = one.split(">", 2);
            if (!one.isEmpty()) {
                accepted.put(Integer.valueOf(parts[0]),
                        parts.length > 1 ? Integer.parseInt(parts[1]) : Accepted.OWN);
            }
        }
        return new ExistingFile(row.body(), row.id(), row.name(), row.revision(), contents, accepted,
                row.start(), row.takenAt(), row.addedAt(), row.addedBy());
    }

    ExistingPlanStore.Row row() {
        var json = Json.Obj.EMPTY;
        for (var one : decided.entrySet()) {
            json = json.with(one.getKey(), Json.of(one.getValue()));
        }
        return new ExistingPlanStore.Row(body, id, name, revision, JsonText.line(json),
                accepted.entrySet().stream()
                        .map(one -> one.getKey()
                                + (one.getValue() == Accepted.OWN ? "" : ">" + one.getValue()))
                        .collect(Collectors.joining(" ")),
                start, takenAt,
                addedAt, addedBy);
    }
}
