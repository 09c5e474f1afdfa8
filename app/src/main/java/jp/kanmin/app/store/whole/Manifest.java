package jp.kanmin.app.store.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.store.AuditStore;
import jp.kanmin.json.Json;

/// What a backup says of itself.
///
/// @param schema the version of the tables
/// @param taken a time as the store writes times
/// @param audit the end of the record of changes
public record Manifest(String schema, String taken, AuditStore.End audit, List<Part> parts) {

    static final String FORMAT = "kanmin-backup/1";

    public Manifest {
        parts = List.copyOf(parts);
    }

    /// The rows of one table.
    ///
    /// @param bytes of all rows, each with its line feed
    /// @param hash SHA-256 of them
    public record Part(String table, List<String> columns, long rows, long bytes, String hash) {

        public Part {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + table + ".ndjson";
        }
    }

    /// How many rows in all.
    public long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    Json json() {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("format", Json.of(FORMAT));
        fields.put("schema", Json.of(schema));
        fields.put("taken", Json.of(taken));
        fields.put("audit", new Json.Obj(new LinkedHashMap<>(Map.of("number", Json.of(audit.number()), "hash",
                Json.of(audit.hash())))));
        fields.put("tables", new Json.Arr(parts.stream().<Json>map(Manifest::json).toList()));
        return new Json.Obj(fields);
    }

    private static Json.Obj json(Part part) {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("name", Json.of(part.table));
        fields.put("columns", Json.texts(part.columns));
        fields.put("rows", Json.of(part.rows));
        fields.put("bytes", Json.of(part.bytes));
        fields.put("sha256", Json.of(part.hash));
        return new Json.Obj(fields);
    }

    /// Empty for what is no manifest.
    static Optional<Manifest> of(Json json) {
        if (!text(json, "format").equals(Optional.of(FORMAT))
                || !(json.at("tables").orElse(Json.Obj.EMPTY) instanceof Json.Arr(var tables))) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        for (var table : tables) {
            part(table).ifPresent(parts::add);
        }
        if (parts.size() != tables.size()) {
            return Optional.empty();
        }
        return text(json, "schema").flatMap(schema -> text(json, "taken").flatMap(taken -> number(json,
                "audit/number").flatMap(
                        number -> text(json, "audit/hash").map(
                                hash -> new Manifest(schema, taken, new AuditStore.End(number, hash),
                                        parts)))));
    }

    private static Optional<Part> part(Json json) {
        if (!(json.at("columns").orElse(Json.Obj.EMPTY) instanceof Json.Arr(var items))) {
            return Optional.empty();
        }
        var columns = items.stream().flatMap(item -> item instanceof Json.Text(var name)
                ? Optional.of(name).stream()
                : Optional.<String>empty().stream()).toList();
        return columns.size() != items.size()
                ? Optional.empty()
                : text(json, "name").filter(name -> name.matches("[a-z][a-z0-9_]{0,62}"))
                        .flatMap(name -> number(json, "rows").flatMap(rows -> number(json, "bytes")
                                .flatMap(bytes -> text(json, "sha256")
                                        .map(hash -> new Part(name, columns, rows, bytes, hash)))));
    }

    private static Optional<String> text(Json json, String pointer) {
        return json.at(pointer).flatMap(value -> value instanceof Json.Text(var text)
                ? Optional.of(text)
                : Optional.empty());
    }

    private static Optional<Long> number(Json json, String pointer) {
        return json.at(pointer).flatMap(value -> value instanceof Json.Num(var number)
                && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && number.scale() <= 0 ? Optional.of(number.longValue()) : Optional.empty());
    }
}
