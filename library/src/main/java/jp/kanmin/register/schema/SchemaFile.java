package jp.kanmin.register.schema;

import static jp.kanmin.json.JsonResource.items;
import static jp.kanmin.json.JsonResource.text;

import java.util.HashSet;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;

/// Reads a schema from a file: ours, Table Schema, or CSV on the Web, told apart by what stands in it.
public final class SchemaFile {

    private static final int MOST_COLUMNS = 16_384;

    private SchemaFile() {}

    /// The schema in these bytes.
    ///
    /// @param id what to call a foreign schema that has no name
    /// @throws Unreadable when they are no document or no schema
    public static Schema read(byte[] bytes, String id) throws Unreadable {
        if (!(JsonFile.read(bytes).root() instanceof Json.Obj document)) {
            throw none();
        }
        var schema = schema(document, id);
        var names = new HashSet<String>();
        if (schema.columns().isEmpty() || schema.columns().size() > MOST_COLUMNS
                || !schema.columns().stream().allMatch(column -> names.add(column.name()))
                || names.contains("") || !names.containsAll(schema.key())
                || !schema.rules().stream().allMatch(rule -> names.containsAll(rule.columns()))) {
            throw none();
        }
        return schema;
    }

    private static Schema schema(Json.Obj document, String id) throws Unreadable {
        try {
            if (text(document, "format").equals(OwnFormat.NAME)) {
                return OwnFormat.schema(document);
            }
            if (document.fields().containsKey("tableSchema") || document.fields().containsKey("tables")) {
                return CsvwFormat.schema(document, id);
            }
            for (var resource : items(document, "resources")) {
                if (resource.fields().get("schema") instanceof Json.Obj inner) {
                    return TableSchemaFormat.schema(inner, id);
                }
            }
            return TableSchemaFormat.schema(document, id);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | java.util.NoSuchElementException _) {
            throw none();
        }
    }

    private static Unreadable none() {
        return new Unreadable(Place.whole(),
                Words.of("スキーマとして読めないファイルです。列がないか、同じ名前の列が二つあるか、規則がない列を指しています。",
                        "The file is no schema: it has no columns, two of one name, or a rule about a column that it lacks."),
                Words.of("Table Schema、CSVW、またはkanmin-schema/1の形のJSONを指定してください。",
                        "Give a JSON file in the form of Table Schema, CSVW or kanmin-schema/1."));
    }
}
