package jp.kanmin.register.check;

import java.util.HashSet;
import java.util.List;

import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.register.check.cell.Fault;
import jp.kanmin.register.identify.Mapping;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Required;
import jp.kanmin.register.schema.Schema;
import org.jspecify.annotations.Nullable;

/// The columns of a list, each with the schema's column that it is.
final class Heads {

    /// Says where a cell is.
    @FunctionalInterface
    interface Places {

        /// Where a cell is.
        ///
        /// @param column from 0, -1 for the whole row
        Place of(int row, int column, List<String> headings);

        /// Lines of a list file.
        Places LINES = (row, column, headings) -> new Place.Line(row, column < 0 ? "" : headings.get(column));
    }

    private final List<String> headings;
    private final @Nullable Column[] columns;
    private final Places places;

    Heads(List<String> headings, Schema schema, Places places) {
        this.headings = headings;
        this.places = places;
        columns = new Column[headings.size()];
        Mapping.of(headings, schema).matches().forEach(match -> columns[match.from()] = match.to());
    }

    int count() {
        return columns.length;
    }

    @Nullable
    Column column(int place) {
        return columns[place];
    }

    List<@Nullable Column> columns() {
        return java.util.Arrays.asList(columns);
    }

    Place place(int row, int column) {
        return places.of(row, column, headings);
    }

    /// Says which columns are wanting or not known; false when none is known, and so no row can be judged.
    boolean check(Schema schema, int row, Tally tally) {
        var there = new HashSet<String>();
        for (var column : columns) {
            if (column != null) {
                there.add(column.name());
            }
        }
        if (there.isEmpty()) {
            tally.add(place(row, -1), Fault.HEADER,
                    Words.of("見出しに「%s」の項目が一つもありません。".formatted(schema.name().ja()),
                            "No heading is one of “%s”.".formatted(schema.name().en())),
                    Words.of("見出しが1行目にあるか、スキーマが合っているか確かめてください。",
                            "Check that the headings are in the first line and the schema is the right one."));
            return false;
        }
        for (var column : schema.columns()) {
            if (!there.contains(column.name()) && (schema.isForeign() || column.required() == Required.YES)) {
                tally.add(place(row, -1), Fault.COLUMN,
                        Words.of("項目「%s」がありません。".formatted(column.name()),
                                "The column “%s” is not there.".formatted(column.name())),
                        Words.of("見出しの名前を確かめ、なければ列を加えてください。",
                                "Check the heading; add the column when there is none."));
            }
        }
        return true;
    }
}
