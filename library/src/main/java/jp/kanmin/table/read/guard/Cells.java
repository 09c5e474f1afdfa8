package jp.kanmin.table.read.guard;

import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Texts;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// The cells of one sheet while it is read: counted, cut and kept inside of what a sheet can have.
public final class Cells {

    private final String sheet;
    private final Sheet.Builder builder;
    private final Budget budget;
    private final Doubts doubts;
    private final int longest;
    private final int lastRow;
    private int rows;
    private int row = -1;
    private int width;
    private boolean hasCut;
    private boolean hasLeftOut;

    private Cells(String sheet, Texts texts, Budget budget, Doubts doubts, int longest, int lastRow) {
        this.sheet = sheet;
        this.builder = Sheet.named(sheet, texts);
        this.budget = budget;
        this.doubts = doubts;
        this.longest = longest;
        this.lastRow = lastRow;
    }

    /// For a sheet of a workbook.
    public static Cells ofSheet(String name, Budget budget, Doubts doubts) {
        return ofSheet(name, new Texts(), budget, doubts);
    }

    /// For a sheet of a workbook whose sheets share their texts.
    public static Cells ofSheet(String name, Texts texts, Budget budget, Doubts doubts) {
        return new Cells(name, texts, budget, doubts, budget.limits().text(), Range.LAST_ROW);
    }

    /// For a list, which has no name, may have more rows than a sheet and longer texts.
    public static Cells ofList(Budget budget, Doubts doubts) {
        return new Cells("", new Texts(), budget, doubts, budget.limits().listText(),
                (int) budget.limits().places());
    }

    public String sheet() {
        return sheet;
    }

    public void visibility(Sheet.Visibility how) {
        builder.visibility(how);
    }

    /// A text of this cell alone.
    public void text(int row, int column, String text) {
        if (takes(row, column)) {
            budget.characters(text.length());
            builder.text(row, column, cut(text));
        }
    }

    /// A text by its number among those that the sheets share, counted and cut where it was read first.
    public void text(int row, int column, int number) {
        if (takes(row, column)) {
            builder.text(row, column, number);
        }
    }

    public void number(int row, int column, double number) {
        if (takes(row, column)) {
            builder.number(row, column, number);
        }
    }

    public void truth(int row, int column, boolean isTrue) {
        if (takes(row, column)) {
            builder.truth(row, column, isTrue);
        }
    }

    public void error(int row, int column, String error) {
        if (takes(row, column)) {
            builder.error(row, column, error.length() > 32 ? error.substring(0, 32) : error);
        }
    }

    public void formula(int row, int column, String formula) {
        if (takes(row, column)) {
            builder.formula(row, column, cut(formula));
        }
    }

    public void look(int row, int column, Look look) {
        if (!look.isPlain() && takes(row, column)) {
            builder.look(row, column, look);
        }
    }

    public Sheet build(Around around) {
        return builder.build(around);
    }

    private boolean takes(int at, int column) {
        if (at < 0 || column < 0 || at > lastRow || column > Range.LAST_COLUMN) {
            leaveOut();
            return false;
        }
        if (at != row) {
            row = at;
            width = 0;
            if (at >= rows) {
                budget.places(at + 1 - rows);
                rows = at + 1;
            }
        }
        if (column >= width) {
            budget.places(column + 1 - width);
            width = column + 1;
        }
        return true;
    }

    private String cut(String text) {
        if (text.length() <= longest) {
            return text;
        }
        if (!hasCut) {
            hasCut = true;
            doubts.add(Kind.DAMAGED, sheet,
                    "%,d字を超える文字が入ったセルがあり、その先は読んでいません。元の表で確かめてください。".formatted(longest),
                    "A cell holds more than %,d characters; the rest was not read. Check it in the original."
                            .formatted(longest));
        }
        return text.substring(0, longest);
    }

    private void leaveOut() {
        if (!hasLeftOut) {
            hasLeftOut = true;
            doubts.add(Kind.DAMAGED, sheet,
                    "シートに入る範囲（%,d列まで）の外にあるセルは読んでいません。".formatted(Range.LAST_COLUMN + 1),
                    "Cells outside of what a sheet can hold (%,d columns) were not read."
                            .formatted(Range.LAST_COLUMN + 1));
        }
    }
}
