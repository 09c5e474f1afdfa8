package jp.kanmin.table.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.kanmin.table.repair.CleanTable.CleanColumn;

/// A wide table, in which times or ages stand side by side as headings, in long form: one value a row (L3-09).
public final class LongForm {

    private static final int FEWEST = 3;
    private static final String ITEM = "項目";
    private static final String VALUE = "値";
    private static final Pattern TIME = Pattern.compile(
            "(明治|大正|昭和|平成|令和|[MTSHR])\\s?(元|\\d{1,2})年?度?.*|(19|20)\\d{2}年?度?.*|\\d{1,2}月(末|分)?|第?[1-4１-４]四半期");
    private static final Pattern AGE = Pattern.compile(".*\\d{1,3}\\s*([-～〜~‐]\\s*\\d{1,3}\\s*)?[歳才].*");

    private LongForm() {}

    /// The long form of a table; empty when it is not wide.
    public static Optional<CleanTable> of(CleanTable wide) {
        var names = wide.names();
        var spread = new ArrayList<Integer>();
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < names.size(); i++) {
            boolean isNumeric = switch (wide.columns().get(i).type()) {
                case INTEGER, DECIMAL -> true;
                case TEXT, DATE -> false;
            };
            (isNumeric && isSpread(names.get(i)) ? spread : kept).add(i);
        }
        return spread.size() < FEWEST || kept.isEmpty()
                ? Optional.empty()
                : Optional.of(turned(wide, kept, spread));
    }

    private static boolean isSpread(String name) {
        return List.of(name.split("_", -1)).stream()
                .anyMatch(level -> TIME.matcher(level).matches() || AGE.matcher(level).matches());
    }

    private static CleanTable turned(CleanTable wide, List<Integer> kept, List<Integer> spread) {
        var columns = new ArrayList<CleanColumn>();
        kept.forEach(column -> columns.add(wide.columns().get(column)));
        columns.add(new CleanColumn(free(wide, ITEM), "", CleanColumn.Type.TEXT));
        boolean isWhole = spread.stream()
                .allMatch(column -> wide.columns().get(column).type() == CleanColumn.Type.INTEGER);
        columns.add(new CleanColumn(free(wide, VALUE), "",
                isWhole ? CleanColumn.Type.INTEGER : CleanColumn.Type.DECIMAL));
        var rows = new ArrayList<List<String>>();
        var origins = new ArrayList<Integer>();
        for (int at = 0; at < wide.rows().size(); at++) {
            var row = wide.rows().get(at);
            for (int column : spread) {
                var values = new ArrayList<String>();
                kept.forEach(of -> values.add(row.get(of)));
                values.add(wide.columns().get(column).name());
                values.add(row.get(column));
                rows.add(values);
                origins.add(wide.origins().get(at));
            }
        }
        return new CleanTable(wide.sheet(), wide.number(), wide.range(), columns, rows, origins,
                wide.description());
    }

    private static String free(CleanTable wide, String name) {
        return wide.names().contains(name) ? name + "_2" : name;
    }
}
