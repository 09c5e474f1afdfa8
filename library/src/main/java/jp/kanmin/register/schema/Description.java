package jp.kanmin.register.schema;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.json.Json;

/// What a program wants to know of a list that follows a data set: its CSVW description, with the term of each column.
public final class Description {

    private Description() {}

    /// The description of a CSV file in UTF-8, to stand beside it as `FILE-metadata.json`.
    ///
    /// @param file the address of the CSV file, seen from the description
    /// @param title what the list is called
    /// @param headings of the file, in its order; those the data set does not have are texts
    public static Json.Obj csvw(Schema schema, String file, String title, List<String> headings) {
        var columns = new ArrayList<Json>();
        for (var heading : headings) {
            var name = "c" + (columns.size() + 1);
            columns.add(schema.column(heading).map(column -> column(column, name))
                    .orElseGet(() -> Json.Obj.EMPTY
                            .with("name", Json.of(name)).with("titles", Json.of(heading))
                            .with("datatype", Json.of("string"))));
        }
        return Json.Obj.EMPTY.with("@context", new Json.Arr(List.of(Json.of("http://www.w3.org/ns/csvw"),
                Json.Obj.EMPTY.with("@language", Json.of("ja")))))
                .with("url", Json.of(file)).with("dc:title", Json.of(title))
                .with("dialect",
                        Json.Obj.EMPTY.with("encoding", Json.of("utf-8")).with("header", Json.of(true)))
                .with("tableSchema", Json.Obj.EMPTY.with("columns", new Json.Arr(columns)));
    }

    private static Json column(Column column, String name) {
        var term = Vocabulary.term(column);
        var json = Json.Obj.EMPTY.with("name", Json.of(name)).with("titles", Json.of(column.name()))
                .with("datatype", Json.of(datatype(column.type())))
                .with("propertyUrl", Json.of(Vocabulary.address(term))).with("skos:note", Json.of(term));
        var needed = column.required() == Required.YES ? json.with("required", Json.of(true)) : json;
        return column.unit().isEmpty() ? needed : needed.with("dc:extent", Json.of(column.unit()));
    }

    /// The type as CSVW names it. Flags, codes and times are texts: files write them as the data set asks, not as XML does.
    private static String datatype(Type type) {
        return switch (type) {
            case INTEGER -> "integer";
            case NUMBER, LATITUDE, LONGITUDE -> "decimal";
            case DATE -> "date";
            case URL -> "anyURI";
            default -> "string";
        };
    }
}
