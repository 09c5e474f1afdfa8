package jp.kanmin.table.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.kanmin.json.Json;
import jp.kanmin.table.repair.CleanTable;

/// What a program wants to know of a clean table: CSV on the Web (CSVW) and Frictionless Table Schema.
public final class Metadata {

    private static final String CSVW = "http://www.w3.org/ns/csvw";

    private Metadata() {}

    /// The CSVW description of a CSV file, to stand beside it as `FILE-metadata.json`.
    public static Json.Obj csvw(CleanTable table, String file) {
        var columns = new ArrayList<Json>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(csvwColumn(table, i));
        }
        var described = table.description();
        var json = Json.Obj.EMPTY.with("@context", new Json.Arr(List.of(Json.of(CSVW),
                Json.Obj.EMPTY.with("@language", Json.of("ja"))))).with("url", Json.of(file));
        json = with(json, "dc:title", described.title());
        json = with(json, "dc:source", described.source());
        json = with(json, "dc:temporal", described.asOf());
        if (!described.notes().isEmpty()) {
            json = json.with("dc:description", Json.of(String.join("\n", described.notes())));
        }
        if (!described.legend().isEmpty()) {
            json = json.with("notes", new Json.Arr(described.legend().keySet().stream().sorted()
                    .<Json>map(
                            mark -> Json.Obj.EMPTY.with("mark", Json.of(mark)).with("meaning", Json.of("")))
                    .toList()));
        }
        return json.with("dialect",
                Json.Obj.EMPTY.with("encoding", Json.of("utf-8")).with("header", Json.of(true))
                        .with("delimiter", Json.of(",")))
                .with("tableSchema",
                        Json.Obj.EMPTY.with("columns", new Json.Arr(columns)));
    }

    private static Json csvwColumn(CleanTable table, int column) {
        var of = table.columns().get(column);
        var json = Json.Obj.EMPTY.with("name", Json.of("c" + (column + 1))).with("titles", Json.of(of.name()))
                .with("datatype", Json.of(switch (of.type()) {
                    case TEXT -> "string";
                    case INTEGER -> "integer";
                    case DECIMAL -> "decimal";
                    case DATE -> "date";
                }));
        return of.unit().isEmpty() ? json : json.with("dc:extent", Json.of(of.unit()));
    }

    /// The Data Package of several CSV files, each with its Table Schema.
    ///
    /// @param files the tables by the names of their files, in order
    public static Json.Obj dataPackage(Map<String, CleanTable> files) {
        var resources = new ArrayList<Json>();
        files.forEach((file, table) -> resources.add(Json.Obj.EMPTY
                .with("name", Json.of("table-" + (resources.size() + 1)))
                .with("path", Json.of(file))
                .with("title", Json.of(table.description().title()))
                .with("profile", Json.of("tabular-data-resource"))
                .with("encoding", Json.of("utf-8"))
                .with("schema", Json.Obj.EMPTY.with("fields", fields(table)))));
        return Json.Obj.EMPTY.with("profile", Json.of("tabular-data-package")).with("resources",
                new Json.Arr(resources));
    }

    private static Json fields(CleanTable table) {
        var fields = new ArrayList<Json>();
        for (var column : table.columns()) {
            var field = Json.Obj.EMPTY.with("name", Json.of(column.name())).with("type",
                    Json.of(switch (column.type()) {
                        case TEXT -> "string";
                        case INTEGER -> "integer";
                        case DECIMAL -> "number";
                        case DATE -> "date";
                    }));
            var choices = table.description().choices().getOrDefault(column.name(), List.of());
            if (!choices.isEmpty()) {
                field = field.with("constraints", Json.Obj.EMPTY.with("enum", Json.texts(choices)));
            }
            fields.add(column.unit().isEmpty() ? field : field.with("unit", Json.of(column.unit())));
        }
        return new Json.Arr(fields);
    }

    private static Json.Obj with(Json.Obj json, String key, String text) {
        return text.isEmpty() ? json : json.with(key, Json.of(text));
    }
}
