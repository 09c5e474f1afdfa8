package jp.kanmin.table.rule.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.layout.Part;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// A table with what its columns hold.
public final class TableProfile {

    private final Sheet sheet;
    private final FoundTable table;
    private final Facts facts;
    private final List<ColumnProfile> columns;

    private TableProfile(Sheet sheet, FoundTable table, Facts facts) {
        this.sheet = sheet;
        this.table = table;
        this.facts = facts;
        columns = table.columns().stream().map(ColumnProfile::new).toList();
        table.parts().forEach(this::count);
    }

    static TableProfile of(Sheet sheet, FoundTable table, Facts facts) {
        return new TableProfile(sheet, table, facts);
    }

    private void count(Part part) {
        for (int row = part.firstRow(); row <= part.range().bottom(); row++) {
            if (part.isData(row) && !part.totals().get(row)) {
                for (var profile : columns) {
                    count(profile, row, table.at(part, profile.column()));
                }
            }
        }
    }

    private void count(ColumnProfile profile, int row, int column) {
        int text = sheet.textNumber(row, column);
        if (text >= 0) {
            long bits = facts.bits(text);
            profile.text(text, bits, sheet.length(text));
            if ((bits & Fact.NUMBER.bit()) != 0) {
                profile.measure(Double.parseDouble(sheet.text(text).strip()));
            }
            return;
        }
        switch (sheet.content(row, column)) {
            case NUMBER -> profile.number(sheet.number(row, column), isDate(sheet.look(row, column)));
            case BOOLEAN, ERROR, TEXT -> profile.text(-1, 0, sheet.text(row, column).length());
            case EMPTY -> profile.blank();
        }
    }

    private static boolean isDate(Look look) {
        return !look.format().isEmpty() && Formats.isDate(look.format());
    }

    public Sheet sheet() {
        return sheet;
    }

    public FoundTable table() {
        return table;
    }

    public Facts facts() {
        return facts;
    }

    public List<ColumnProfile> columns() {
        return columns;
    }

    /// The cells of a column in records that fulfil a condition, neighbours as one block, totals left out.
    ///
    /// @param condition takes the row; the column is that of the part
    public List<Range> blocks(ColumnProfile profile, CellTest condition) {
        var blocks = new ArrayList<Range>();
        for (var part : table.parts()) {
            int column = table.at(part, profile.column());
            blocks(blocks, part, column,
                    row -> part.isData(row) && !part.totals().get(row) && condition.test(row, column));
        }
        return blocks;
    }

    /// As [#blocks], totals included.
    public List<Range> blocksOfAll(ColumnProfile profile, CellTest condition) {
        var blocks = new ArrayList<Range>();
        for (var part : table.parts()) {
            int column = table.at(part, profile.column());
            blocks(blocks, part, column, row -> part.isData(row) && condition.test(row, column));
        }
        return blocks;
    }

    private static void blocks(List<Range> blocks, Part part, int column, IntPredicate condition) {
        int from = -1;
        for (int row = part.firstRow(); row <= part.range().bottom() + 1; row++) {
            boolean is = row <= part.range().bottom() && condition.test(row);
            if (is && from < 0) {
                from = row;
            } else if (!is && from >= 0) {
                blocks.add(new Range(from, column, row - 1, column));
                from = -1;
            }
        }
    }

    /// The cells with a fact.
    public List<Range> blocks(ColumnProfile profile, Fact fact) {
        return profile.count(fact) == 0
                ? List.of()
                : blocks(profile, (row, column) -> facts.is(fact, row, column));
    }

    /// The cells of headings that fulfil a condition, neighbours in a row as one block.
    public List<Range> headingBlocks(CellTest condition) {
        var blocks = new ArrayList<Range>();
        for (int row : table.headerRows()) {
            int from = -1;
            for (int column = table.range().left(); column <= table.range().right() + 1; column++) {
                boolean is = column <= table.range().right() && condition.test(row, column);
                from = is && from < 0 ? column : from;
                if (!is && from >= 0) {
                    blocks.add(new Range(row, from, row, column - 1));
                    from = -1;
                }
            }
        }
        return blocks;
    }

    /// The heading cells of a column; empty when it has none.
    public List<Range> headings(ColumnProfile profile) {
        return table.headerRows().isEmpty()
                ? List.of()
                : List.of(new Range(table.headerRows().getFirst(), profile.column().at(),
                        table.headerRows().getLast(), profile.column().at()));
    }

    public boolean isEmpty(int row, int column) {
        return sheet.content(row, column) == Content.EMPTY || facts.is(Fact.ONLY_SPACE, row, column);
    }

    /// Asks something of a cell.
    @FunctionalInterface
    public interface CellTest {
        boolean test(int row, int column);
    }
}
