package jp.kanmin.table.read.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Digits;
import jp.kanmin.file.Xml;
import jp.kanmin.table.read.guard.Cells;
import jp.kanmin.table.read.guard.Moments;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.number.NumberFormat;
import jp.kanmin.table.sheet.number.Serial;

/// Reads rows of cells.
final class CellReader {

    private static final int LONGEST_FORMULA = 8_192;
    private static final int MOST_SHARED = 1_000_000;
    private static final char INLINE = 'i';
    private static final char FORMULA_TEXT = 'f';

    private final Cells cells;
    private final SharedStrings strings;
    private final Styles styles;
    private final boolean is1904;
    private final int most = 32_768;
    /// The formulas that cells below share, by their number.
    private final Map<String, String> formulas = new HashMap<>();
    private int row = -1;
    private int column;
    private boolean lacksTexts;

    CellReader(Cells cells, SharedStrings strings, Styles styles, boolean is1904) {
        this.cells = cells;
        this.strings = strings;
        this.styles = styles;
        this.is1904 = is1904;
    }

    /// The row that was read last, from 0; -1 before the first.
    int row() {
        return row;
    }

    boolean lacksTexts() {
        return lacksTexts;
    }

    /// A row begins whose cells come one by one.
    void row(int number) {
        row = number;
        column = -1;
    }

    /// A cell of that row, as [jp.kanmin.table.read.xlsx.quick.RowTaker#cell] has it.
    void cell(int named, int place, int style, char type, byte[] bytes, int from, int to) {
        int at = named < 0 ? row : named;
        column = place < 0 ? column + 1 : place;
        var look = styles.look(style);
        if (to > from) {
            int text = type == 's' ? Digits.whole(bytes, from, to, -1) : -1;
            double number = type == 'n' ? Digits.decimal(bytes, from, to) : Double.NaN;
            if (text >= 0) {
                text(at, text);
            } else if (!Double.isNaN(number)) {
                number(at, number, style);
            } else {
                look = value(at, type, new String(bytes, from, to - from, StandardCharsets.ISO_8859_1), style,
                        look);
            }
        }
        cells.look(at, column, look);
    }

    /// Reads the row that has just begun.
    void row(Xml xml, int number) throws Damaged {
        row(number);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart("c")) {
                cell(xml);
            }
        }
    }

    private void cell(Xml xml) throws Damaged {
        char type = 'n';
        int style = 0;
        int at = row;
        column++;
        for (int i = 0; i < xml.attributes(); i++) {
            var name = xml.attributeName(i);
            switch (name.length() == 1 ? name.charAt(0) : ' ') {
                case 'r' -> at = place(xml.attributeValue(i));
                case 's' -> style = Digits.whole(xml.attributeValue(i), 0);
                case 't' -> type = kind(xml.attributeValue(i));
                default -> {
                }
            }
        }
        String value = null;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "v" -> value = xml.text(most);
                case "f" -> formula(xml, at);
                case "is" -> {
                    value = RichText.of(xml, most);
                    type = INLINE;
                }
                default -> xml.skip();
            }
        }
        var look = styles.look(style);
        if (value != null && !value.isEmpty()) {
            look = value(at, type, value, style, look);
        }
        cells.look(at, column, look);
    }

    /// The first letter of a type, but for two that begin as others do.
    private static char kind(String type) {
        if (type.length() == 1) {
            return type.charAt(0);
        }
        return type.equals("inlineStr") ? INLINE : type.equals("str") ? FORMULA_TEXT : 'n';
    }

    /// Puts a value where it belongs, and says how it is shown.
    private Look value(int at, char type, String value, int style, Look look) {
        switch (type) {
            case 's' -> text(at, Digits.whole(value.strip(), -1));
            case INLINE -> cells.text(at, column, value);
            case FORMULA_TEXT -> cells.text(at, column, RichText.decoded(value));
            case 'b' -> cells.truth(at, column, value.strip().equals("1") || value.strip().equals("true"));
            case 'e' -> cells.error(at, column, value.strip());
            case 'd' -> {
                double serial = Moments.serial(value);
                if (Double.isNaN(serial)) {
                    cells.text(at, column, value);
                    return look;
                }
                cells.number(at, column, serial);
                return NumberFormat.of(look.format()).isDate()
                        ? look
                        : look.withFormat(Moments.format(value));
            }
            default -> number(at, value, style);
        }
        return look;
    }

    private void text(int at, int shared) {
        int number = strings.number(shared);
        lacksTexts |= number == SharedStrings.UNKNOWN;
        if (number >= 0) {
            cells.text(at, column, number);
        }
    }

    private void number(int at, double number, int style) {
        cells.number(at, column, is1904 && styles.isDate(style) ? number + Serial.FROM_1904 : number);
    }

    private void number(int at, String value, int style) {
        double number = Digits.decimal(value);
        if (Double.isNaN(number)) {
            cells.text(at, column, value);
        } else {
            number(at, number, style);
        }
    }

    private void formula(Xml xml, int at) throws Damaged {
        var kind = xml.attributeOrNone("t");
        var number = xml.attributeOrNone("si");
        var text = xml.text(LONGEST_FORMULA);
        if (kind.equals("shared") && !number.isEmpty()) {
            if (text.isEmpty()) {
                text = formulas.getOrDefault(number, "");
            } else if (formulas.size() < MOST_SHARED) {
                formulas.putIfAbsent(number, text);
            }
        }
        cells.formula(at, column, text.isEmpty() && kind.equals("dataTable") ? "TABLE()" : text);
    }

    /// Sets the column that a reference such as `AB12` names, and gives its row.
    private int place(String reference) {
        int at = 0;
        int letters = 0;
        while (at < reference.length() && at < 4 && reference.charAt(at) >= 'A'
                && reference.charAt(at) <= 'Z') {
            letters = letters * 26 + reference.charAt(at++) - 'A' + 1;
        }
        if (at > 0) {
            column = letters - 1;
        }
        int named = 0;
        for (int i = at; i < reference.length(); i++) {
            int digit = reference.charAt(i) - '0';
            if (digit < 0 || digit > 9 || named > 10_000_000) {
                return row;
            }
            named = named * 10 + digit;
        }
        return named == 0 ? row : named - 1;
    }
}
