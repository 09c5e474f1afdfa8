package jp.kanmin.text.glyph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Character references of HTML, such as `&lt;`, `&#12354;` and `&#x3042;`.
public final class Entities {

    /// No reference is longer than this, `&` and `;` included.
    public static final int LONGEST = 12;

    private static final Map<String, String> NAMED = named();

    private Entities() {}

    /// What the reference stands for, given what is between `&` and `;`; empty when it is no reference.
    public static Optional<String> decode(String name) {
        if (!name.startsWith("#")) {
            return Optional.ofNullable(NAMED.get(name));
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        var digits = name.substring(hexadecimal ? 2 : 1);
        int radix = hexadecimal ? 16 : 10;
        if (digits.isEmpty() || digits.length() > 7
                || !digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0)) {
            return Optional.empty();
        }
        int code = Integer.parseInt(digits, radix);
        return isText(code) ? Optional.of(code == 0xA0 ? " " : Character.toString(code)) : Optional.empty();
    }

    private static boolean isText(int code) {
        return code == '\t' || code == '\n' || (code >= ' ' && code < 0x7F)
                || (code >= 0xA0 && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF));
    }

    private static Map<String, String> named() {
        var names = new HashMap<String, String>();
        for (var line : Table.read("entities.txt")) {
            int code = Integer.parseInt(line.get(1), 16);
            names.put(line.getFirst(), code == 0 ? "" : Character.toString(code));
        }
        return Map.copyOf(names);
    }
}
