package jp.kanmin.register.identify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jp.kanmin.register.normal.Form;
import jp.kanmin.register.schema.Column;
import jp.kanmin.register.schema.Type;
import jp.kanmin.text.BodyCode;

/// What the values of a table's columns look like, from a sample of its rows.
final class Values {

    /// Nothing is known of the values; they may be anything.
    static final Values NONE = new Values(List.of());

    private static final double MOST = 0.6;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,17})?");
    private static final Pattern KANA = Pattern.compile("[ァ-ヶｦ-ﾟー・ 　]+");
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final Pattern PHONE = Pattern.compile("\\(?0[0-9]{1,4}[-()][0-9]{1,4}[-()][0-9]{3,4}");

    /// For each column and type, which part of the filled cells is of the type; and how many are filled.
    private final List<Map<Type, Double>> columns;

    private Values(List<Map<Type, Double>> columns) {
        this.columns = columns;
    }

    static Values of(List<List<String>> rows, int width) {
        var columns = new ArrayList<Map<Type, Double>>();
        for (int i = 0; i < width; i++) {
            int column = i;
            var cells = rows.stream().filter(row -> column < row.size()).map(row -> row.get(column).strip())
                    .filter(cell -> !cell.isEmpty()).toList();
            columns.add(cells.isEmpty() ? Map.of() : shares(cells));
        }
        return new Values(columns);
    }

    private static Map<Type, Double> shares(List<String> cells) {
        var shares = new EnumMap<Type, Double>(Type.class);
        for (var type : Type.values()) {
            shares.put(type, (double) cells.stream().filter(cell -> is(cell, type)).count() / cells.size());
        }
        return shares;
    }

    private static boolean is(String cell, Type type) {
        if (cell.length() > 300) {
            return type == Type.TEXT;
        }
        return switch (type) {
            case LATITUDE -> between(cell, 20, 46) && cell.indexOf('.') > 0;
            case LONGITUDE -> between(cell, 122, 154) && cell.indexOf('.') > 0;
            case CODE -> !BodyCode.candidates(cell).isEmpty();
            case NUMBER, INTEGER, YEAR -> NUMBER.matcher(cell.replace(",", "")).matches();
            case KANA -> KANA.matcher(cell).matches();
            case URL -> URL.matcher(cell).matches();
            case PHONE -> PHONE.matcher(cell).matches();
            case DATE -> Form.DATE.of(cell).understood();
            case TIME -> Form.TIME.of(cell).understood() && !NUMBER.matcher(cell).matches();
            case FLAG -> cell.equals("有") || cell.equals("無");
            case MARK -> cell.equals("1") || cell.equals("1.0") || cell.equals("○");
            case POSTAL_CODE -> Form.POSTAL_CODE.of(cell).understood();
            case CORPORATE_NUMBER -> Form.CORPORATE_NUMBER.of(cell).understood();
            case MAIL -> cell.indexOf('@') > 0;
            case TEXT, BOOLEAN, DATETIME, YEAR_MONTH -> true;
        };
    }

    private static boolean between(String cell, double least, double greatest) {
        if (!NUMBER.matcher(cell).matches()) {
            return false;
        }
        double value = Double.parseDouble(cell);
        return value >= least && value <= greatest;
    }

    int columns() {
        return columns.size();
    }

    boolean isEmpty(int column) {
        return column >= columns.size() || columns.get(column).isEmpty();
    }

    /// The part of a column's filled cells that is of a type.
    double share(int column, Type type) {
        return isEmpty(column) ? 0 : columns.get(column).getOrDefault(type, 0.0);
    }

    /// False where the values rule out what a heading says. Only those are asked whose headings are often short words
    /// for other things, such as X and Y.
    boolean mayBe(int column, Column to) {
        return isEmpty(column) || switch (to.type()) {
            case LATITUDE, LONGITUDE -> share(column, to.type()) >= MOST;
            case CODE -> share(column, Type.CODE) >= MOST;
            default -> true;
        };
    }
}
