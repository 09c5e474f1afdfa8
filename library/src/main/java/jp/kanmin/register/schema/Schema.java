package jp.kanmin.register.schema;

import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;

/// What a data set's files look like.
///
/// @param id `08` for a current set, `2019-01` for the edition of 2019, a word for one of our own; for a foreign schema
///         its name or title
/// @param slug the word that the standard puts in file names: `aed`
/// @param edition `current`, `2019`, `own` or `foreign`
/// @param missing the texts that stand for nothing, the empty text among them
/// @param key the columns that tell rows apart; none where nothing does
public record Schema(String id, String slug, Words name, String edition, Provenance provenance,
        List<String> missing, List<String> key, List<Column> columns, List<Across> rules) {

    public Schema {
        missing = List.copyOf(missing);
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    /// True for a schema that others wrote. It is applied as it stands: headings by the letter, and no meaning beyond
    /// what it says.
    public boolean isForeign() {
        return edition.equals("foreign");
    }

    public Optional<Column> column(String named) {
        return columns.stream().filter(column -> column.name().equals(named)).findFirst();
    }
}
