package jp.kanmin.office.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.text.SearchForm;

/// The row of headings of a register's sheet.
///
/// @param columns where the column of each key stands; those that are missing are not in it
record ItemHead(Sheet sheet, int row, Map<String, Integer> columns) {

    /// The column of an entry's id.
    static final String ID = "id";
    /// The column of how often an entry had been kept when the sheet was made.
    static final String SEEN = "seen";

    static final String ID_HEADING = "番号";
    static final String SEEN_HEADING = "保存の回数";

    /// So far down it is looked for, since rows may have been put in above.
    private static final int DEEPEST = 200;
    private static final int WIDEST = 200;
    private static final int LONGEST = 40;

    ItemHead {
        columns = Map.copyOf(columns);
    }

    /// The first row that has at least half of the headings.
    static Optional<ItemHead> find(Sheet sheet, OfficeRegister register, Consumer<Finding> found) {
        var keys = keys(register);
        for (int row = 0; row < Math.min(sheet.rows(), DEEPEST); row++) {
            var columns = new HashMap<String, Integer>();
            for (int at = 0; at < Math.min(sheet.width(row), WIDEST); at++) {
                var key = key(sheet.text(row, at), keys);
                if (!key.isEmpty()) {
                    columns.putIfAbsent(key, at);
                }
            }
            if (columns.size() >= 2 && columns.size() * 2 >= register.columns().size()) {
                var head = new ItemHead(sheet, row, columns);
                head.judge(register, keys, found);
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> keys(OfficeRegister register) {
        var keys = new HashMap<String, String>();
        keys.put(SearchForm.of(ID_HEADING), ID);
        keys.put(SearchForm.of(SEEN_HEADING), SEEN);
        for (var field : register.columns()) {
            keys.put(SearchForm.of(field.heading()), field.key());
            keys.put(SearchForm.of(field.name().ja()), field.key());
            keys.put(SearchForm.of(field.name().en()), field.key());
        }
        return keys;
    }

    private static String key(String text, Map<String, String> keys) {
        return text.isEmpty() || text.length() > LONGEST
                ? ""
                : keys.getOrDefault(SearchForm.of(text), "");
    }

    private void judge(OfficeRegister register, Map<String, String> keys, Consumer<Finding> found) {
        for (var field : register.columns()) {
            if (!columns.containsKey(field.key()) && !field.key().equals("note")) {
                found.accept(OfficeFlaw.NO_HEADING.at(place(row, 0),
                        "「%s」の列がありません。".formatted(field.heading()),
                        "The column “%s” is missing.".formatted(field.heading())));
            }
        }
        for (int at = 0; at < Math.min(sheet.width(row), WIDEST); at++) {
            var key = key(sheet.text(row, at), keys);
            if (!key.isEmpty() && columns.getOrDefault(key, at) != at) {
                found.accept(OfficeFlaw.TWO_HEADINGS.at(place(row, at),
                        "「%s」の列が2つあります。".formatted(FieldReading.shown(sheet.text(row, at))),
                        "There are two columns “%s”.".formatted(FieldReading.shown(sheet.text(row, at)))));
            }
        }
    }

    /// Whether all columns are there once.
    boolean isWhole(OfficeRegister register) {
        return register.columns().stream()
                .allMatch(field -> field.key().equals("note") || columns.containsKey(field.key()));
    }

    Place place(int inRow, int column) {
        return new Place.Range(sheet.name(), Range.cell(inRow, column).a1());
    }

    /// Where a cell of a column stands; the row's first cell where the column is missing.
    Place place(int inRow, String key) {
        return place(inRow, columns.getOrDefault(key, 0));
    }
}
