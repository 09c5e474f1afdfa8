package jp.kanmin.table.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.table.sheet.number.Numbers;

/// The cells of one sheet. Rows and columns count from 0. A sheet of a million cells takes about ten bytes for each
/// and its different texts once.
public final class Sheet {

    /// Whether a reader sees the sheet.
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        /// Hidden so that only a program can show it again.
        VERY_HIDDEN
    }

    /// A cell's content in one long: a number as itself, everything else as a kind of NaN that no calculation makes,
    /// with the index of its text.
    private static final long TAG = 0x7FFC_0000_0000_0000L;
    private static final long TAG_MASK = 0x7FFC_0000_0000_0000L;
    private static final int KIND_SHIFT = 40;
    /// What is no number, by the code in its long.
    private static final List<Content> KINDS = List.of(Content.EMPTY, Content.TEXT, Content.BOOLEAN,
            Content.ERROR);
    private static final long EMPTY = tagged(Content.EMPTY, 0);
    private static final long[] NO_CELLS = {};
    private static final char[] NO_LOOKS = {};

    private final String name;
    private final Visibility visibility;
    private final Around around;
    private final int columns;
    private final int rows;
    private final long[][] cells;
    private final char[][] looks;
    private final Texts texts;
    private final List<Look> allLooks;
    private final Map<Long, String> formulas;

    private Sheet(Builder built, Around around) {
        name = built.name;
        visibility = built.visibility;
        this.around = around;
        rows = built.rows;
        columns = built.columns;
        cells = built.cells;
        looks = built.looks;
        texts = built.texts;
        allLooks = List.copyOf(built.allLooks.keySet());
        formulas = Map.copyOf(built.formulas);
    }

    public String name() {
        return name;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Around around() {
        return around;
    }

    /// One more than the last row with a cell that holds something or a formula.
    public int rows() {
        return rows;
    }

    /// One more than the last column with a cell that holds something or a formula.
    public int columns() {
        return columns;
    }

    public Content content(int row, int column) {
        return content(cell(row, column));
    }

    public boolean isEmpty(int row, int column) {
        return content(row, column) == Content.EMPTY;
    }

    /// What stands in a cell: a text as it is, a number as short as it can be written without loss, `TRUE` or
    /// `FALSE`, an error's name, nothing.
    public String text(int row, int column) {
        long cell = cell(row, column);
        return switch (content(cell)) {
            case EMPTY -> "";
            case NUMBER -> Numbers.text(Double.longBitsToDouble(cell));
            case TEXT, BOOLEAN, ERROR -> texts.get((int) cell);
        };
    }

    /// How many cells of a row are kept: from here on to the right there is nothing. Walks over a sheet stay within it, so
    /// that one wide row does not make all rows wide.
    public int width(int row) {
        return row < cells.length ? Math.min(cells[row].length, columns) : 0;
    }

    /// The number of a cell's text among the different texts of the sheet; -1 where no text stands. What is found out
    /// about a text can be kept by it, once for all cells.
    public int textNumber(int row, int column) {
        long cell = cell(row, column);
        return content(cell) == Content.TEXT ? (int) cell : -1;
    }

    /// How many different texts there are, those of truth values and errors included.
    public int texts() {
        return texts.size();
    }

    /// One of the different texts.
    public String text(int number) {
        return texts.get(number);
    }

    /// How long one of the different texts is.
    public int length(int text) {
        return texts.length(text);
    }

    /// The number in a cell; not a number where there is none.
    public double number(int row, int column) {
        long cell = cell(row, column);
        return content(cell) == Content.NUMBER ? Double.longBitsToDouble(cell) : Double.NaN;
    }

    public Look look(int row, int column) {
        var of = row < looks.length ? looks[row] : NO_LOOKS;
        return column < of.length ? allLooks.get(of[column]) : Look.PLAIN;
    }

    /// The formula of a cell without its `=`.
    public Optional<String> formula(int row, int column) {
        return Optional.ofNullable(formulas.get(key(row, column)));
    }

    /// How many cells hold formulas.
    public int formulas() {
        return formulas.size();
    }

    private long cell(int row, int column) {
        if (row >= cells.length) {
            return EMPTY;
        }
        var of = cells[row];
        return column < of.length ? of[column] : EMPTY;
    }

    private static Content content(long cell) {
        return (cell & TAG_MASK) == TAG ? KINDS.get((int) (cell >>> KIND_SHIFT & 3)) : Content.NUMBER;
    }

    private static long tagged(Content content, int text) {
        return TAG | (long) KINDS.indexOf(content) << KIND_SHIFT | text;
    }

    private static long key(int row, int column) {
        return (long) row << 14 | column;
    }

    public static Builder named(String name) {
        return new Builder(name, new Texts());
    }

    /// A sheet that shares its texts with the others of its workbook.
    public static Builder named(String name, Texts texts) {
        return new Builder(name, texts);
    }

    /// Takes the cells of a sheet, in any order, and makes the sheet. For one use.
    public static final class Builder {

        private final String name;
        private Visibility visibility = Visibility.VISIBLE;
        private int rows;
        private int columns;
        private long[][] cells = {};
        private char[][] looks = {};
        private final Texts texts;
        private final Map<Look, Character> allLooks = new LinkedHashMap<>();
        private final Map<Long, String> formulas = new HashMap<>();

        private Builder(String name, Texts texts) {
            this.name = name;
            this.texts = texts;
            allLooks.put(Look.PLAIN, (char) 0);
        }

        public Builder visibility(Visibility how) {
            visibility = how;
            return this;
        }

        /// Texts that are the empty text make no cell.
        public Builder text(int row, int column, String text) {
            return text.isEmpty() ? this : put(row, column, tagged(Content.TEXT, texts.number(text)));
        }

        /// A text by its number among the texts that the sheet was begun with; not the empty one.
        public Builder text(int row, int column, int number) {
            return put(row, column, tagged(Content.TEXT, number));
        }

        /// What is not a finite number makes an error cell.
        public Builder number(int row, int column, double number) {
            return Double.isFinite(number)
                    ? put(row, column, Double.doubleToRawLongBits(number))
                    : error(row, column, "#NUM!");
        }

        public Builder truth(int row, int column, boolean isTrue) {
            return put(row, column, tagged(Content.BOOLEAN, texts.number(isTrue ? "TRUE" : "FALSE")));
        }

        public Builder error(int row, int column, String error) {
            return put(row, column, tagged(Content.ERROR, texts.number(error)));
        }

        /// A formula; what it yielded comes beside it through the other methods, or never did.
        public Builder formula(int row, int column, String formula) {
            formulas.put(key(row, column), formula);
            reach(row, column);
            return this;
        }

        /// How a cell is shown. After 65,535 different looks, further ones are taken as plain.
        public Builder look(int row, int column, Look look) {
            var index = allLooks.get(look);
            if (index == null) {
                index = allLooks.size() > Character.MAX_VALUE ? (char) 0 : (char) allLooks.size();
                allLooks.putIfAbsent(look, index);
            }
            if (index == 0 && (row >= looks.length || looks[row].length <= column)) {
                return this;
            }
            looks = row < looks.length ? looks : grown(looks, row);
            looks[row] = column < looks[row].length
                    ? looks[row]
                    : Arrays.copyOf(looks[row], wide(row, column));
            looks[row][column] = index;
            return this;
        }

        public Sheet build() {
            return build(Around.NOTHING);
        }

        public Sheet build(Around around) {
            return new Sheet(this, around);
        }

        private Builder put(int row, int column, long cell) {
            cells = row < cells.length ? cells : grown(cells, row);
            var of = cells[row];
            if (column >= of.length) {
                cells[row] = Arrays.copyOf(of, wide(row, column));
                Arrays.fill(cells[row], of.length, cells[row].length, EMPTY);
            }
            cells[row][column] = cell;
            reach(row, column);
            return this;
        }

        private void reach(int row, int column) {
            rows = Math.max(rows, row + 1);
            columns = Math.max(columns, column + 1);
        }

        /// As wide as the row before, so that most rows are made once; half as much again where that is far wider, so
        /// that a wide row is made in a few steps and a short one not much too wide.
        private int wide(int row, int column) {
            int before = row > 0 && row - 1 < cells.length ? cells[row - 1].length : 0;
            int next = before > column + 64 ? Math.min(before, column + column / 2 + 1) : before;
            return Math.max(column + 1, before == 0 ? column + column / 2 + 1 : next);
        }

        private static long[][] grown(long[][] all, int row) {
            int before = all.length;
            var grown = Arrays.copyOf(all, Math.max(row + 1, before + before / 2 + 16));
            Arrays.fill(grown, before, grown.length, NO_CELLS);
            return grown;
        }

        private static char[][] grown(char[][] all, int row) {
            int before = all.length;
            var grown = Arrays.copyOf(all, Math.max(row + 1, before + before / 2 + 16));
            Arrays.fill(grown, before, grown.length, NO_LOOKS);
            return grown;
        }
    }
}
