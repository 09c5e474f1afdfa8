package jp.kanmin.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON text into a tree, at most [#DEPTH] levels deep.
final class JsonReader {

    /// Levels of nesting; a plan has eight.
    static final int DEPTH = 64;

    /// Names, values and brackets; a plan of 500 measures has 80,000.
    private static final long TOKENS = 1_500_000;

    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxTokenCount(TOKENS)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private JsonReader() {}

    static Json read(String text) throws Unreadable {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            var root = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw unreadable(parser, Words.of("文書の後ろに余分な文字があります。",
                        "There is something after the end of the document."));
            }
            return root;
        } catch (StreamConstraintsException _) {
            throw new Unreadable(Place.whole(),
                    Words.of("入れ子が深すぎるか、項目が多すぎるか、数字が長すぎます。",
                            "It is nested too deeply, has too many items, or a number is too long."),
                    Words.of("計画のファイルか確かめてください。", "Check that it is the right file."));
        } catch (StreamReadException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw brokenAt(line, Words.of("%d行目でJSONとして読めなくなりました。".formatted(line),
                    "It stops being JSON in line %d.".formatted(line)));
        }
    }

    private static Json value(JsonParser parser, JsonToken token) throws Unreadable {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> Json.ofNull();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw unreadable(
                        parser, Words.of("JSONとして読めません。", "It is not JSON."));
        };
    }

    private static Json object(JsonParser parser) throws Unreadable {
        var fields = new Fresh();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            if (fields.put(name, value(parser, parser.nextToken())) != null) {
                throw unreadable(parser, Words.of("項目「%s」が2回書かれています。".formatted(name),
                        "The key “%s” is given twice.".formatted(name)));
            }
        }
        return new Json.Obj(fields);
    }

    private static Json array(JsonParser parser) throws Unreadable {
        var items = new ArrayList<Json>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Json.Arr(items);
    }

    private static Json number(JsonParser parser) throws Unreadable {
        return bounded(parser.getDecimalValue())
                .orElseThrow(
                        () -> unreadable(parser, Words.of("桁の多すぎる数があります。", "A number has too many digits.")));
    }

    /// Numbers such as 1e999999999 are short to write and endless to print.
    static Optional<Json> bounded(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_NUMBER
                ? Optional.empty()
                : Optional.of(new Json.Num(number));
    }

    private static Unreadable unreadable(JsonParser parser, Words what) {
        int line = parser.currentTokenLocation().getLineNr();
        return brokenAt(line,
                Words.of("%d行目: %s".formatted(line, what.ja()), "Line %d: %s".formatted(line, what.en())));
    }

    static Unreadable brokenAt(int line, Words what) {
        return new Unreadable(Place.line(Math.max(1, line)), what,
                Words.of("その行の前後で、かっこ・引用符・コンマの抜けや、ファイルの途切れを確かめてください。",
                        "Look around that line for a missing bracket, quote or comma, or a file cut short."));
    }
}
