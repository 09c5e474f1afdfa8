package jp.kanmin.register.schema;

import static jp.kanmin.json.JsonResource.items;
import static jp.kanmin.json.JsonResource.text;
import static jp.kanmin.json.JsonResource.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import org.jspecify.annotations.Nullable;

/// Metadata of CSV on the Web: the schema of the first table.
final class CsvwFormat {

    private static final Map<String, Type> TYPES = Map.ofEntries(Map.entry("number", Type.NUMBER),
            Map.entry("double", Type.NUMBER), Map.entry("float", Type.NUMBER),
            Map.entry("decimal", Type.NUMBER), Map.entry("integer", Type.INTEGER),
            Map.entry("long", Type.INTEGER), Map.entry("int", Type.INTEGER), Map.entry("short", Type.INTEGER),
            Map.entry("byte", Type.INTEGER), Map.entry("nonNegativeInteger", Type.INTEGER),
            Map.entry("positiveInteger", Type.INTEGER), Map.entry("unsignedInt", Type.INTEGER),
            Map.entry("unsignedLong", Type.INTEGER), Map.entry("unsignedShort", Type.INTEGER),
            Map.entry("boolean", Type.BOOLEAN), Map.entry("date", Type.DATE), Map.entry("time", Type.TIME),
            Map.entry("datetime", Type.DATETIME), Map.entry("dateTime", Type.DATETIME),
            Map.entry("gYear", Type.YEAR), Map.entry("gYearMonth", Type.YEAR_MONTH),
            Map.entry("anyURI", Type.URL));

    private CsvwFormat() {}

    static Schema schema(Json.Obj document, String id) {
        var table = items(document, "tables").isEmpty() ? document : items(document, "tables").getFirst();
        var schema = table.fields().get("tableSchema") instanceof Json.Obj own
                ? own
                : document.fields().get("tableSchema") instanceof Json.Obj shared ? shared : Json.Obj.EMPTY;
        var key = schema.fields().get("primaryKey") instanceof Json.Text(var one)
                ? List.of(one)
                : texts(schema, "primaryKey");
        var columns = items(schema, "columns").stream()
                .filter(column -> !(column.fields().get("virtual") instanceof Json.Bool(var is) && is))
                .toList();
        var url = text(table, "url");
        var name = url.isEmpty() ? id : url;
        var missing = missing(columns.isEmpty() ? Json.Obj.EMPTY : columns.getFirst(), schema, table);
        return new Schema(name, "", Words.of(name, name), "foreign", Provenance.FOREIGN, missing, key,
                columns.stream().map(CsvwFormat::column).toList(), List.of());
    }

    private static List<String> missing(Json.Obj... places) {
        for (var place : places) {
            var given = place.fields().get("null");
            if (given instanceof Json.Text(var one)) {
                return List.of(one, "");
            }
            if (given instanceof Json.Arr) {
                var all = new ArrayList<>(texts(place, "null"));
                all.add("");
                return all;
            }
        }
        return List.of("");
    }

    private static Column column(Json.Obj json) {
        var given = json.fields().get("datatype");
        var datatype = given instanceof Json.Obj details ? details : Json.Obj.EMPTY;
        var base = given instanceof Json.Text(var plain) ? plain : text(datatype, "base");
        var type = TYPES.getOrDefault(base, Type.TEXT);
        var titles = titles(json.fields().get("titles"));
        var name = text(json, "name").isEmpty() && !titles.isEmpty() ? titles.getFirst() : text(json, "name");
        return Column.foreign(name, titles, type, format(datatype, type),
                json.fields().get("required") instanceof Json.Bool(var required) && required,
                limits(datatype, type, base));
    }

    /// Titles are one text, several, or several by language.
    private static List<String> titles(@Nullable Json titles) {
        return switch (titles) {
            case Json.Text(var one) -> List.of(one);
            case Json.Arr(var items) -> items.stream().map(TableSchemaFormat::value).toList();
            case Json.Obj(var byLanguage) ->
                byLanguage.values().stream().flatMap(some -> titles(some).stream()).toList();
            case null, default -> List.of();
        };
    }

    private static String format(Json.Obj datatype, Type type) {
        var format = text(datatype, "format");
        return switch (type) {
            case BOOLEAN -> format.isEmpty() ? "true|1\nfalse|0" : format.replace('|', '\n');
            case DATE, TIME, DATETIME -> format;
            case NUMBER, INTEGER -> ".";
            default -> "";
        };
    }

    private static Limits limits(Json.Obj datatype, Type type, String base) {
        var fields = datatype.fields();
        int exact = TableSchemaFormat.length(datatype, "length", -1);
        var minimum = first(fields, "minimum", "minInclusive");
        return new Limits(List.of(), type == Type.TEXT ? text(datatype, "format") : "",
                minimum.isEmpty() ? least(base) : minimum, first(fields, "maximum", "maxInclusive"),
                exact >= 0 ? exact : TableSchemaFormat.length(datatype, "minLength", 0),
                exact >= 0 ? exact : TableSchemaFormat.length(datatype, "maxLength", Integer.MAX_VALUE),
                false);
    }

    private static String least(String base) {
        return base.startsWith("unsigned") || base.equals("nonNegativeInteger")
                ? "0"
                : base.equals("positiveInteger") ? "1" : "";
    }

    private static String first(Map<String, Json> fields, String one, String other) {
        return TableSchemaFormat.value(fields.getOrDefault(one, fields.get(other)));
    }
}
