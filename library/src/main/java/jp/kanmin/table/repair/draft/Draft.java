package jp.kanmin.table.repair.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import jp.kanmin.table.sheet.Sheet;

/// A clean table in the making. Everything that changes it goes by the log; what the log does not take stays as it was.
public final class Draft {

    private final Sheet sheet;
    private final int number;
    private final Log log;
    private final List<Field> fields = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Description.Builder description = new Description.Builder();

    /// A record: the row of the sheet it comes from, how far its part lies to the right of the first, its values.
    private record Line(int row, int shift, List<String> values) {}

    /// @param number which table of the sheet it is, from 1
    public Draft(Sheet sheet, int number, Log log) {
        this.sheet = sheet;
        this.number = number;
        this.log = log;
    }

    public Sheet sheet() {
        return sheet;
    }

    /// Which table of the sheet it is, from 1.
    public int number() {
        return number;
    }

    public List<Field> fields() {
        return List.copyOf(fields);
    }

    public Field field(int column) {
        return fields.get(column);
    }

    public int width() {
        return fields.size();
    }

    public int height() {
        return lines.size();
    }

    public String value(int line, int column) {
        return lines.get(line).values.get(column);
    }

    /// The row of the sheet that a record comes from.
    public int row(int line) {
        return lines.get(line).row;
    }

    /// The column of the sheet that a value comes from; -1 when it was added.
    public int column(int line, int column) {
        int at = fields.get(column).at();
        return at < 0 ? at : at + lines.get(line).shift;
    }

    public Description.Builder description() {
        return description;
    }

    public Description described() {
        return description.build();
    }

    public void begin(String name, String unit, int at) {
        fields.add(new Field(name, unit, at));
    }

    public void line(int row, int shift, List<String> values) {
        lines.add(new Line(row, shift, new ArrayList<>(values)));
    }

    /// Gives a cell another value.
    ///
    /// @return whether it was taken
    public boolean set(Mending mending, int line, int column, String to) {
        var from = value(line, column);
        return to.equals(from) || put(mending, line, column, to,
                from.isEmpty() ? Change.Kind.FILLED : Change.Kind.VALUE, fields.get(column).isNames());
    }

    /// Gives an empty cell the value it stands for, names as well: the author's own word for it stands beside.
    public void fill(Mending mending, int line, int column, String to) {
        put(mending, line, column, to, Change.Kind.FILLED, false);
    }

    /// Makes a text harmless; names are no exception.
    public void defuse(int line, int column, String to) {
        put(Mending.FORMULAS, line, column, to, Change.Kind.VALUE, false);
    }

    /// Gives a cell another value that somebody has to agree to first.
    public boolean setOnConsent(Mending mending, int line, int column, String to) {
        return to.equals(value(line, column)) || put(mending, line, column, to, Change.Kind.VALUE, true);
    }

    private boolean put(Mending mending, int line, int column, String to, Change.Kind kind, boolean isName) {
        var of = lines.get(line);
        boolean taken = log
                .takes(new Change(mending, kind, sheet.name(), number, of.row, column(line, column), "",
                        of.values.get(column), to), isName, fields.get(column)::name);
        if (taken) {
            of.values.set(column, to);
        }
        return taken;
    }

    /// Puts a value that stood elsewhere into a column that was added.
    ///
    /// @param from the column it stood in
    public void add(Mending mending, int line, int column, String value, int from) {
        var of = lines.get(line);
        if (log.takes(new Change(mending, Change.Kind.ADDED, sheet.name(), number, of.row, column(line, from),
                "", "",
                value), false, fields.get(column)::name)) {
            of.values.set(column, value);
        }
    }

    /// Makes room for a column to the right of another, empty as yet. Its name is made unique.
    public int insert(int after, String name) {
        fields.add(after + 1, new Field(unique(name, -1), "", -1));
        lines.forEach(line -> line.values.add(after + 1, ""));
        return after + 1;
    }

    /// Takes a column out again or for good; the values are in the log where that matters.
    public void drop(int column) {
        fields.remove(column);
        lines.forEach(line -> line.values.remove(column));
    }

    /// Calls a column something else. The name is made unique.
    public boolean rename(Mending mending, int column, String name) {
        var field = fields.get(column);
        var fresh = unique(name, column);
        boolean taken = fresh.equals(field.name()) || named(mending, column, field.name(), fresh);
        if (taken) {
            field.rename(fresh);
        }
        return taken;
    }

    /// Says how a column came by its name.
    public boolean named(Mending mending, int column, String from, String to) {
        return log.takes(
                new Change(mending, Change.Kind.NAMED, sheet.name(), number, -1, fields.get(column).at(), "",
                        from, to),
                false, () -> to);
    }

    /// Says that something went to the description or was left out.
    ///
    /// @param row -1 for a whole column
    /// @param column -1 for a whole row
    public boolean tell(Mending mending, Change.Kind kind, int row, int column, String from, String to) {
        return log.takes(new Change(mending, kind, sheet.name(), number, row, column, "", from, to), false,
                () -> "");
    }

    /// How many cells of a column are so.
    public int count(int column, Predicate<String> is) {
        int count = 0;
        for (var line : lines) {
            count += is.test(line.values.get(column)) ? 1 : 0;
        }
        return count;
    }

    /// How many cells of a column hold something.
    public int filled(int column) {
        return count(column, value -> !value.isEmpty());
    }

    /// The cells of all records in order, as copies.
    public List<List<String>> rows() {
        return lines.stream().map(line -> List.copyOf(line.values)).toList();
    }

    /// For each record, the row of the sheet it comes from.
    public List<Integer> origins() {
        return lines.stream().map(Line::row).toList();
    }

    private String unique(String name, int own) {
        var unique = name;
        for (int next = 2; isTaken(unique, own); next++) {
            unique = name + "_" + next;
        }
        return unique;
    }

    private boolean isTaken(String name, int own) {
        for (int column = 0; column < fields.size(); column++) {
            if (column != own && fields.get(column).name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
