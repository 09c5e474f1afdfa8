package jp.kanmin.register.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.Schemas;
import jp.kanmin.register.schema.Type;

/// Tables without headings, by what stands in their columns: those of a set come in the set's order.
final class Headless {

    /// Types whose values look like nothing else.
    private static final Set<Type> TELLING = EnumSet.of(Type.CODE, Type.LATITUDE, Type.LONGITUDE, Type.PHONE,
            Type.URL,
            Type.KANA, Type.DATE, Type.TIME, Type.FLAG, Type.POSTAL_CODE, Type.CORPORATE_NUMBER, Type.MAIL);
    private static final double FITS = 0.8;

    private Headless() {}

    static List<Candidate> candidates(Values values) {
        var candidates = new ArrayList<Candidate>();
        for (var schema : Schemas.current()) {
            var best = schema.provenance().hasColumns() ? inOrder(schema.columns(), schema, values) : null;
            if (best != null) {
                candidates.add(best);
            }
        }
        for (var old : Schemas.of("2019")) {
            Schemas.current().stream().filter(schema -> schema.slug().equals(old.slug())).findFirst()
                    .map(schema -> inOrder(translated(old, schema), schema, values))
                    .filter(found -> found != null).ifPresent(candidates::add);
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates;
    }

    /// The columns of today that stand in the order of 2019.
    private static List<Column> translated(Schema old, Schema schema) {
        var mapping = Mapping.of(old.columns().stream().map(Column::name).toList(), schema);
        var columns = new ArrayList<>(old.columns());
        mapping.matches().forEach(match -> columns.set(match.from(), match.to()));
        return columns;
    }

    private static @org.jspecify.annotations.Nullable Candidate inOrder(List<Column> columns, Schema schema,
            Values values) {
        if (columns.size() != values.columns()) {
            return null;
        }
        int asked = 0;
        int fitting = 0;
        var matches = new ArrayList<Match>();
        for (int i = 0; i < columns.size(); i++) {
            var type = columns.get(i).type();
            for (var telling : TELLING) {
                boolean there = values.share(i, telling) >= FITS;
                if (telling == type && !values.isEmpty(i)) {
                    asked++;
                    fitting += there ? 1 : 0;
                } else if (there && telling != Type.KANA && telling != Type.DATE && telling != Type.CODE) {
                    asked++;
                }
            }
            if (schema.columns().contains(columns.get(i))) {
                matches.add(new Match(i, "", columns.get(i), FITS));
            }
        }
        double score = asked < 3 ? 0 : (double) fitting / asked;
        return score >= FITS ? new Candidate(schema, score, new Mapping(matches, List.of())) : null;
    }
}
