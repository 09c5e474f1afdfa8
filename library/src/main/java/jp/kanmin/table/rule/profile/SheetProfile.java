package jp.kanmin.table.rule.profile;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import jp.kanmin.finding.Place;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.layout.TableFinder;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// A sheet with its tables.
///
/// @param isList whether it is a list file, whose places are lines and not cells
/// @param moreLines for records with line breaks, how many lines all records up to there take beyond one each
public record SheetProfile(Sheet sheet, List<TableProfile> tables, Facts facts, boolean isList,
        NavigableMap<Integer, Integer> moreLines) {

    public SheetProfile {
        tables = List.copyOf(tables);
    }

    static SheetProfile of(Sheet sheet, Format format) {
        var facts = new Facts(sheet);
        var tables = TableFinder.find(sheet).stream().map(table -> TableProfile.of(sheet, table, facts))
                .toList();
        return new SheetProfile(sheet, tables, facts, format.isList(),
                format.isList() ? moreLines(sheet, facts) : new TreeMap<>());
    }

    public List<FoundTable> found() {
        return tables.stream().map(TableProfile::table).toList();
    }

    /// Where a block is, in the words of a finding.
    public Place place(Range range) {
        return isList
                ? new Place.Line(line(range.top()), heading(range))
                : new Place.Range(sheet.name(), range.a1());
    }

    /// The line of the file on which a record begins: records with line breaks take several.
    public int line(int row) {
        var before = moreLines.lowerEntry(row);
        return row + 1 + (before == null ? 0 : before.getValue());
    }

    private static NavigableMap<Integer, Integer> moreLines(Sheet sheet, Facts facts) {
        var lines = new TreeMap<Integer, Integer>();
        int more = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            int before = more;
            for (int column = 0; column < sheet.width(row); column++) {
                if (facts.is(Fact.LINE_BREAK, row, column)) {
                    more += (int) sheet.text(row, column).lines().count() - 1;
                }
            }
            if (more > before) {
                lines.put(row, more);
            }
        }
        return lines;
    }

    private String heading(Range range) {
        for (var table : tables) {
            for (var column : table.columns()) {
                if (range.left() == range.right() && column.column().at() == range.left()
                        && table.table().range().overlaps(range)) {
                    return column.column().isNamed() ? column.name() : "";
                }
            }
        }
        return "";
    }

    /// All of the sheet that holds something.
    public Range whole() {
        return new Range(0, 0, Math.max(0, sheet.rows() - 1), Math.max(0, sheet.columns() - 1));
    }
}
