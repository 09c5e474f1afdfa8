package jp.kanmin.plan.alignment;

import java.util.List;

import jp.kanmin.json.Json;

/// What became of one measure, one chapter, or the plan's own items.
///
/// @param id the measure's or chapter's id; in the older plan, where it was dropped
/// @param title in the newer plan, or the older where it was dropped
/// @param kind added, dropped or changed
/// @param fields what is different, in the order of the newer document; empty unless it changed
public record Change(String id, String title, Kind kind, List<FieldChange> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

    /// As JSON says them.
    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// One value that differs.
    ///
    /// @param path below the measure, indicators by their id: `kpis/k1/target/value`
    /// @param before `null` where it was not there
    /// @param after `null` where it is gone
    /// @param kind such as `target-raised`; see [FieldKind]
    public record FieldChange(String path, Json before, Json after, FieldKind kind) {}

    /// As the command line says it.
    public Json toJson() {
        var changed = fields.stream().map(field -> (Json) Json.Obj.EMPTY.with("path", Json.of(field.path()))
                .with("old", field.before()).with("new", field.after())
                .with("kind", Json.of(field.kind().code()))).toList();
        return Json.Obj.EMPTY.with("id", Json.of(id)).with("title", Json.of(title))
                .with("change", Json.of(kind.code()))
                .with("fields", new Json.Arr(changed));
    }
}
