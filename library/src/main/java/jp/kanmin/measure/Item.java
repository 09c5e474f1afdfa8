package jp.kanmin.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;

/// An object of our shipped data: its fields by pointer, empty where they are missing.
record Item(Json json) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /// Reads a document that lies beside this package.
    static Item shipped(String name) {
        try (var in = Item.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("shipped data are missing: " + name);
            }
            return new Item(JsonFile.read(in.readAllBytes()).root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException("shipped data are unreadable: " + name, e);
        }
    }

    String text(String pointer) {
        return json.at(pointer).map(Item::text).orElse("");
    }

    List<String> texts(String pointer) {
        return elements(pointer).map(Item::text).toList();
    }

    List<Integer> numbers(String pointer) {
        return elements(pointer).flatMapToInt(element -> number(element).stream()).boxed().toList();
    }

    Stream<Item> items(String pointer) {
        return elements(pointer).map(Item::new);
    }

    OptionalInt number(String pointer) {
        return json.at(pointer).map(Item::number).orElse(OptionalInt.empty());
    }

    boolean flag(String pointer) {
        return json.at(pointer).filter(value -> value instanceof Json.Bool(var yes) && yes).isPresent();
    }

    private Stream<Json> elements(String pointer) {
        return json.at(pointer).filter(Json.Arr.class::isInstance).map(Json.Arr.class::cast).stream()
                .flatMap(array -> array.items().stream());
    }

    private static String text(Json value) {
        return value instanceof Json.Text(var text) ? text : "";
    }

    private static OptionalInt number(Json value) {
        return value instanceof Json.Num(var number) && number.abs().compareTo(LARGEST) <= 0
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }
}
