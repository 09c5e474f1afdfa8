package jp.kanmin.register.schema;

import java.util.List;

/// A column of a data set.
///
/// @param name the heading that the schema asks for
/// @param aliases other headings that files use for it: of former editions, in English, misspelt
/// @param physical a name in ASCII; empty where none is known
/// @param format how a foreign schema wants the type written, such as `%d/%m/%Y` or `Y|N`; empty for the usual form
/// @param unit what the number counts, such as `人`; empty where there is none
/// @param term the term of a vocabulary, such as `ic:地理座標>ic:緯度`; empty where it has none of its own ([Vocabulary])
/// @param known `2019` for a column of which only the edition of 2019 is known to have it; usually empty
/// @param verified false where the official spelling of the name is not known
public record Column(String name, List<String> aliases, String physical, Type type, String format,
        Required required, Limits limits, String unit, String term, String known, boolean verified) {

    public Column {
        aliases = List.copyOf(aliases);
    }

    /// A column of a foreign schema.
    public static Column foreign(String name, List<String> titles, Type type, String format, boolean required,
            Limits limits) {
        return new Column(name, titles, name, type, format, required ? Required.YES : Required.NO, limits, "",
                "", "", true);
    }
}
