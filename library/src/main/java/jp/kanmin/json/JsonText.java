package jp.kanmin.json;

import java.util.List;
import java.util.Map;

/// Writes a tree as JSON text: two blanks of indent, keys in their order, numbers plain, nothing escaped that
/// need not be. Short arrays and objects of plain values stay on one line, so that a person can read the file.
public final class JsonText {

    private static final int LINE = 100;
    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /// The document with line breaks and a final newline.
    public static String pretty(Json value) {
        var out = new StringBuilder(4096);
        pretty(out, value, 0);
        return out.append('\n').toString();
    }

    /// The document on one line.
    public static String line(Json value) {
        var out = new StringBuilder(256);
        line(out, value);
        return out.toString();
    }

    private static void pretty(StringBuilder out, Json value, int indent) {
        int start = out.length();
        if (isFlat(value)) {
            line(out, value);
            if (out.length() - start + indent <= LINE || !isCollection(value)) {
                return;
            }
            out.setLength(start);
        }
        switch (value) {
            case Json.Obj(var fields) -> object(out, fields, indent);
            case Json.Arr(var items) -> array(out, items, indent);
            case Json.Text _,Json.Num _,Json.Bool _,Json.Null _ -> line(out, value);
        }
    }

    private static void object(StringBuilder out, Map<String, Json> fields, int indent) {
        char before = '{';
        for (var field : fields.entrySet()) {
            out.append(before);
            newline(out, indent + 2);
            string(out, field.getKey());
            out.append(": ");
            pretty(out, field.getValue(), indent + 2);
            before = ',';
        }
        newline(out, indent);
        out.append('}');
    }

    private static void array(StringBuilder out, List<Json> items, int indent) {
        char before = '[';
        for (var item : items) {
            out.append(before);
            newline(out, indent + 2);
            pretty(out, item, indent + 2);
            before = ',';
        }
        newline(out, indent);
        out.append(']');
    }

    private static void newline(StringBuilder out, int indent) {
        out.append('\n').repeat(" ", indent);
    }

    private static boolean isCollection(Json value) {
        return switch (value) {
            case Json.Obj(var fields) -> !fields.isEmpty();
            case Json.Arr(var items) -> !items.isEmpty();
            case Json.Text _,Json.Num _,Json.Bool _,Json.Null _ -> false;
        };
    }

    private static boolean isFlat(Json value) {
        return switch (value) {
            case Json.Obj(var fields) -> fields.values().stream().noneMatch(JsonText::isCollection);
            case Json.Arr(var items) -> items.stream().noneMatch(JsonText::isCollection);
            case Json.Text _,Json.Num _,Json.Bool _,Json.Null _ -> true;
        };
    }

    private static void line(StringBuilder out, Json value) {
        switch (value) {
            case Json.Obj(var fields) -> {
                String before = "{";
                for (var field : fields.entrySet()) {
                    string(out.append(before), field.getKey());
                    line(out.append(": "), field.getValue());
                    before = ", ";
                }
                out.append(fields.isEmpty() ? "{}" : "}");
            }
            case Json.Arr(var items) -> {
                String before = "[";
                for (var item : items) {
                    line(out.append(before), item);
                    before = ", ";
                }
                out.append(items.isEmpty() ? "[]" : "]");
            }
            case Json.Text(var text) -> string(out, text);
            case Json.Num(var number) -> out.append(number.toPlainString());
            case Json.Bool(var bool) -> out.append(bool);
            case Json.Null _ -> out.append("null");
        }
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || (Character.isSurrogate(c) && !isPaired(text, i))) {
                        out.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            out.append(HEX.charAt(c >> shift & 15));
                        }
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /// A lone surrogate has no UTF-8 form; it is written as an escape instead of being lost.
    private static boolean isPaired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
