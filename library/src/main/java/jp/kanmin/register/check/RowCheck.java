package jp.kanmin.register.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.register.check.cell.Fault;
import jp.kanmin.register.check.cell.Flaw;
import jp.kanmin.register.check.cell.Judge;
import jp.kanmin.register.check.cell.Judges;
import jp.kanmin.register.schema.Across;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Required;
import jp.kanmin.register.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Judges rows, cell by cell and across, wherever they come from.
final class RowCheck {

    private static final Judge ANYTHING = _ -> null;

    private final Schema schema;
    private final Heads heads;
    private final Tally tally;
    private final Judge[] judges;
    private final Set<String> missing;
    private final List<Across> rules;
    private final List<int[]> keys;
    private final List<Seen> seen = new ArrayList<>();
    private final AcrossCheck across = new AcrossCheck();
    private final Bodied bodied = new Bodied();
    private final int bodyColumn;
    private final Map<String, Integer> places = new HashMap<>();

    RowCheck(Schema schema, Heads heads, Tally tally) {
        this.schema = schema;
        this.heads = heads;
        this.tally = tally;
        missing = Set.copyOf(schema.missing());
        judges = new Judge[heads.count()];
        for (int i = 0; i < judges.length; i++) {
            var column = heads.column(i);
            judges[i] = column == null ? ANYTHING : Judges.of(column, schema);
            if (column != null) {
                places.put(column.name(), i);
            }
        }
        rules = schema.rules().stream().filter(rule -> !(rule instanceof Across.Same)
                && (rule instanceof Across.Body(var code, var names)
                        ? places.containsKey(code) && names.stream().anyMatch(places::containsKey)
                        : places.keySet().containsAll(rule.columns())))
                .toList();
        bodyColumn = schema.rules().stream().filter(rule -> rule instanceof Across.Same)
                .map(rule -> places.getOrDefault(rule.columns().getFirst(), -1)).findFirst().orElse(-1);
        keys = keys();
        keys.forEach(_ -> seen.add(new Seen()));
    }

    private List<int[]> keys() {
        var keys = new ArrayList<int[]>();
        if (!schema.key().isEmpty() && places.keySet().containsAll(schema.key())) {
            keys.add(schema.key().stream().mapToInt(places::get).toArray());
        }
        schema.columns().stream()
                .filter(column -> column.limits().unique() && places.containsKey(column.name()))
                .forEach(column -> keys.add(new int[]{places.get(column.name())}));
        return keys;
    }

    Judge judge(int column) {
        return judges[column];
    }

    /// Whether rows must be seen even when each of their cells is right.
    boolean looksAcross() {
        return !rules.isEmpty() || !keys.isEmpty() || bodyColumn >= 0;
    }

    /// Judges all of a row.
    ///
    /// @param row tells the row from others, such as its line
    void row(int row, List<String> cells, boolean misquoted) {
        if (misquoted) {
            tally.add(row, heads.place(row, -1), new Flaw(Fault.QUOTE,
                    Words.of("引用符（\"）が閉じられていないか、値の途中にあります。",
                            "A quotation mark (\") is not closed, or stands inside a value."),
                    Words.of("値を\"で囲むなら、前後に付け、中の\"は\"\"と書いてください。",
                            "Quote a value on both sides, and write \"\" for a mark inside it."),
                    false));
        }
        if (cells.size() != judges.length) {
            tally.add(row, heads.place(row, -1), fields(cells.size()));
            return;
        }
        for (int i = 0; i < judges.length; i++) {
            var flaw = cell(i, cells.get(i));
            if (flaw != null) {
                tally.add(row, heads.place(row, i), flaw);
            }
        }
        across(row, cells::get);
    }

    private Flaw fields(int count) {
        int asked = judges.length;
        return new Flaw(Fault.FIELDS,
                Words.of("値が%d個あります。見出しは%d列です。".formatted(count, asked),
                        "The row has %d values, the heading %d columns.".formatted(count, asked)),
                count > asked
                        ? Words.of("値の中のコンマは、値を\"で囲んで書いてください。", "Quote values that have commas in them.")
                        : Words.of("足りない値の分のコンマを補ってください。", "Add the commas of the values that are missing."),
                false);
    }

    private @Nullable Flaw cell(int place, String cell) {
        if (cell.indexOf('\uFFFD') >= 0) {
            return new Flaw(Fault.BYTES, Words.of("「%s」に文字として読めないところがあります。".formatted(Flaw.shown(cell)),
                    "“%s” has bytes that are no characters.".formatted(Flaw.shown(cell))),
                    Words.of("元のファイルで文字を確かめ、UTF-8で保存し直してください。",
                            "Look it up in the original and save the file as UTF-8."),
                    false);
        }
        if (cell.indexOf('\0') >= 0) {
            return new Flaw(Fault.CONTROL, Words.of("「%s」に制御文字（NUL）があります。".formatted(Flaw.shown(cell)),
                    "“%s” has a control character (NUL).".formatted(Flaw.shown(cell))),
                    Words.of("その文字を消してください。", "Delete it."), true);
        }
        Column column = heads.column(place);
        if (column == null) {
            return null;
        }
        if (isMissing(cell)) {
            return column.required() == Required.YES ? Judges.empty(column) : null;
        }
        return judges[place].judge(cell);
    }

    private boolean isMissing(String cell) {
        return missing.contains(cell) || (!schema.isForeign() && cell.isBlank());
    }

    /// Judges what a row's cells say together.
    void across(int row, IntFunction<String> cell) {
        for (var rule : rules) {
            var flaw = across.judge(rule,
                    name -> places.containsKey(name) ? cell.apply(places.get(name)) : "");
            if (flaw != null) {
                tally.add(row, heads.place(row, places.getOrDefault(rule.columns().getFirst(), -1)), flaw);
            }
        }
        for (int i = 0; i < keys.size(); i++) {
            twice(row, keys.get(i), seen.get(i), cell);
        }
        if (bodyColumn >= 0) {
            var code = cell.apply(bodyColumn);
            if (code.length() == 6 && jp.kanmin.body.Bodies.find(code).isPresent()) {
                bodied.add(code, row, () -> heads.place(row, bodyColumn), tally.isBad(row));
            }
        }
    }

    private void twice(int row, int[] key, Seen before, IntFunction<String> cell) {
        var parts = new ArrayList<String>(key.length);
        for (int column : key) {
            parts.add(cell.apply(column));
        }
        if (isMissing(parts.getLast())) {
            return;
        }
        int first = before.add(parts, row);
        if (first > 0) {
            int last = key[key.length - 1];
            var shown = Flaw.shown(parts.getLast());
            tally.add(row, heads.place(row, last), new Flaw(Fault.TWICE,
                    Words.of("「%s」は%d行目にもあります。".formatted(shown, first),
                            "“%s” stands in line %d too.".formatted(shown, first)),
                    Words.of("同じ行が二つあるなら一つを消し、別のものなら番号を分けてください。",
                            "Delete one of two equal rows, or number different things differently."),
                    false));
        }
    }

    /// Says what only all rows together tell.
    void finish() {
        bodied.finish(tally);
    }

    Place place(int row) {
        return heads.place(row, -1);
    }
}
