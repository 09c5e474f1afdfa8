package jp.kanmin.register.schema;

import static jp.kanmin.json.JsonResource.items;
import static jp.kanmin.json.JsonResource.text;
import static jp.kanmin.json.JsonResource.texts;

import java.util.List;
import java.util.Map;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;

/// Table Schema of the Frictionless specifications, alone or as a data package's first resource with a schema.
final class TableSchemaFormat {

    private static final Map<String, Type> TYPES = Map.of("string", Type.TEXT, "number", Type.NUMBER,
            "integer",
            Type.INTEGER, "boolean", Type.BOOLEAN, "date", Type.DATE, "time", Type.TIME, "datetime",
            Type.DATETIME, "year", Type.YEAR, "yearmonth", Type.YEAR_MONTH);

    private TableSchemaFormat() {}

    static Schema schema(Json.Obj document, String id) {
        var missing = document.fields().containsKey("missingValues")
                ? texts(document, "missingValues")
                : List.of("");
        var key = document.fields().get("primaryKey") instanceof Json.Text(var one)
                ? List.of(one)
                : texts(document, "primaryKey");
        var title = text(document, "title").isEmpty() ? text(document, "name") : text(document, "title");
        var name = title.isEmpty() ? id : title;
        return new Schema(name, "", Words.of(name, name), "foreign", Provenance.FOREIGN, missing, key,
                items(document, "fields").stream().map(TableSchemaFormat::column).toList(), List.of());
    }

    private static Column column(Json.Obj field) {
        var constraints = field.fields().get("constraints") instanceof Json.Obj given
                ? given
                : Json.Obj.EMPTY;
        var format = text(field, "format");
        var type = TYPES.getOrDefault(text(field, "type"), Type.TEXT);
        if (type == Type.TEXT && format.equals("email")) {
            type = Type.MAIL;
        } else if (type == Type.TEXT && format.equals("uri")) {
            type = Type.URL;
        }
        return Column.foreign(text(field, "name"), List.of(), type, format(field, type, format),
                constraints.fields().get("required") instanceof Json.Bool(var required) && required,
                limits(constraints, "enum"));
    }

    private static String format(Json.Obj field, Type type, String format) {
        return switch (type) {
            case BOOLEAN -> words(field, "trueValues", "true|True|TRUE|1") + "\n"
                    + words(field, "falseValues", "false|False|FALSE|0");
            case NUMBER, INTEGER -> number(field);
            default -> format.equals("default") ? "" : format;
        };
    }

    /// The sign for the decimals and the one between groups, `.` alone for the usual form.
    private static String number(Json.Obj field) {
        var decimal = text(field, "decimalChar");
        var bare = !(field.fields().get("bareNumber") instanceof Json.Bool(var is)) || is;
        return (decimal.isEmpty() ? "." : decimal) + text(field, "groupChar") + (bare ? "" : "\n");
    }

    private static String words(Json.Obj field, String key, String usual) {
        var given = texts(field, key);
        return given.isEmpty() ? usual : String.join("|", given);
    }

    /// The limits that stand in an object, its list of values under the key `choices`.
    static Limits limits(Json.Obj json, String choices) {
        var fields = json.fields();
        return new Limits(values(fields.get(choices)), text(json, "pattern"), value(fields.get("minimum")),
                value(fields.get("maximum")), length(json, "minLength", 0),
                length(json, "maxLength", Integer.MAX_VALUE),
                fields.get("unique") instanceof Json.Bool(var unique) && unique);
    }

    private static List<String> values(@org.jspecify.annotations.Nullable Json list) {
        return list instanceof Json.Arr(var items)
                ? items.stream().map(TableSchemaFormat::value).toList()
                : List.of();
    }

    static String value(@org.jspecify.annotations.Nullable Json value) {
        return switch (value) {
            case Json.Text(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Bool(var bool) -> String.valueOf(bool);
            case null, default -> "";
        };
    }

    static int length(Json.Obj json, String key, int otherwise) {
        return json.fields().get(key) instanceof Json.Num(var number)
                ? number.min(java.math.BigDecimal.valueOf(Integer.MAX_VALUE)).intValue()
                : otherwise;
    }
}
