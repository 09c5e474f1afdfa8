package jp.kanmin.register.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.Schemas;

/// Which column of a file is which of a schema. Each is taken once, the surest first.
///
/// @param matches sorted by their place in the file
/// @param unmapped the headings of the others
public record Mapping(List<Match> matches, List<String> unmapped) {

    private static final double ALIAS = 0.97;
    private static final double UNVERIFIED = 0.9;
    private static final Map<String, List<Names>> NAMES = new ConcurrentHashMap<>();

    public Mapping {
        matches = List.copyOf(matches);
        unmapped = List.copyOf(unmapped);
    }

    /// A schema's column with all its names in the form for comparing.
    private record Names(Column column, Heading name, List<Heading> aliases) {

        static Names of(Column column) {
            return new Names(column, Heading.of(column.name()),
                    column.aliases().stream().map(Heading::of).toList());
        }

        double sure(Heading heading) {
            double sure = heading.like(name) * (column.verified() ? 1 : UNVERIFIED);
            for (var alias : aliases) {
                sure = Math.max(sure, heading.like(alias) * ALIAS);
            }
            return sure;
        }
    }

    /// By the headings alone: for our schemas with all their names, for foreign ones by the letter.
    public static Mapping of(List<String> headings, Schema schema) {
        return schema.isForeign()
                ? byLetter(headings, schema)
                : of(headings, headings.stream().map(Heading::of).toList(), schema, Values.NONE);
    }

    static Mapping of(List<String> headings, List<Heading> formed, Schema schema, Values values) {
        boolean shipped = Schemas.find(schema.id()).filter(schema::equals).isPresent();
        var names = shipped ? NAMES.computeIfAbsent(schema.id(), _ -> names(schema)) : names(schema);
        var all = new ArrayList<Match>();
        for (int i = 0; i < formed.size(); i++) {
            for (var name : names) {
                double sure = name.sure(formed.get(i));
                // The item's own name is believed even where the values are wrong.
                if (sure >= 1 || (sure > 0 && values.mayBe(i, name.column))) {
                    all.add(new Match(i, headings.get(i), name.column, sure));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Match::sure).reversed());
        return chosen(all, headings);
    }

    private static List<Names> names(Schema schema) {
        return schema.columns().stream().map(Names::of).toList();
    }

    private static Mapping byLetter(List<String> headings, Schema schema) {
        var all = new ArrayList<Match>();
        for (int i = 0; i < headings.size(); i++) {
            for (var column : schema.columns()) {
                if (column.name().equals(headings.get(i)) || column.aliases().contains(headings.get(i))) {
                    all.add(new Match(i, headings.get(i), column, 1));
                }
            }
        }
        return chosen(all, headings);
    }

    /// @param all sorted, the surest first
    static Mapping chosen(List<Match> all, List<String> headings) {
        var taken = new HashSet<String>();
        var places = new HashSet<Integer>();
        var matches = new ArrayList<Match>();
        for (var match : all) {
            if (!places.contains(match.from()) && taken.add(match.to().name())) {
                places.add(match.from());
                matches.add(match);
            }
        }
        matches.sort(Comparator.comparingInt(Match::from));
        var unmapped = new ArrayList<String>();
        for (int i = 0; i < headings.size(); i++) {
            if (!places.contains(i) && !headings.get(i).isBlank()) {
                unmapped.add(headings.get(i));
            }
        }
        return new Mapping(matches, unmapped);
    }
}
