package jp.kanmin.register.schema;

import java.util.Map;

/// The terms under which columns mean the same in every list: those of the core vocabulary of IMI, a path of properties
/// such as `ic:地理座標>ic:緯度`, and those of DCAT where a list is about data sets.
///
/// The core vocabulary has a property for describing what it has no property for: `ic:記述` with the kind of the
/// description. A column without a term of its own is described so, under its own name.
public final class Vocabulary {

    private static final Map<String, String> PREFIXES = Map.of("ic", "http://imi.go.jp/ns/core/2#",
            "dct", "http://purl.org/dc/terms/", "dcat", "http://www.w3.org/ns/dcat#",
            "foaf", "http://xmlns.com/foaf/0.1/");

    private Vocabulary() {}

    /// The term of a column, its own or the description under its name.
    public static String term(Column column) {
        return column.term().isEmpty() ? "ic:記述[%s]>ic:説明".formatted(column.name()) : column.term();
    }

    /// The address of the property that a term ends with.
    ///
    /// @throws IllegalArgumentException when the term's prefix is not known
    public static String address(String term) {
        var last = term.substring(term.lastIndexOf('>') + 1).replaceFirst("\\[.*]$", "");
        int colon = last.indexOf(':');
        var space = colon < 0 ? null : PREFIXES.get(last.substring(0, colon));
        if (space == null) {
            throw new IllegalArgumentException("no such vocabulary: " + term);
        }
        return space + last.substring(colon + 1);
    }
}
