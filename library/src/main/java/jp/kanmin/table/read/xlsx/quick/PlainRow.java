package jp.kanmin.table.read.xlsx.quick;

/// Reads one row that is written plainly: printable ASCII, elements without prefixes, cells with nothing but a value.
final class PlainRow {

    private static final byte[] ROW = {'<', 'r', 'o', 'w'};
    private static final byte[] ROW_END = {'<', '/', 'r', 'o', 'w', '>'};
    private static final byte[] CELL = {'<', 'c'};
    private static final byte[] CELL_END = {'<', '/', 'c', '>'};
    private static final byte[] VALUE = {'<', 'v', '>'};
    private static final byte[] VALUE_END = {'<', '/', 'v', '>'};
    private static final int LONGEST_VALUE = 32_768;
    private static final int MOST_DIGITS = 8;

    private byte[] bytes = {};
    private int at;
    /// The name and the value of the attribute that was read last.
    private int name;
    private int nameEnd;
    private int value;
    private int valueEnd;
    private int reference;
    private int column;
    private int style;
    private char type;

    /// Reads the row that begins at `from`. Behind the bytes stand zeros, which are no signs of any row.
    ///
    /// @return where it ends, or [Sieve#OTHER] or [Sieve#MORE]
    int read(byte[] all, int from, int to, RowTaker taker) {
        bytes = all;
        at = from;
        return row(taker) ? at : at + 2 >= to ? Sieve.MORE : Sieve.OTHER;
    }

    private boolean row(RowTaker taker) {
        if (!is(ROW)) {
            return false;
        }
        int number = -1;
        while (attribute()) {
            switch (length()) {
                case 1 -> {
                    if (bytes[name] == 'r') {
                        if (number >= 0 || !isNumber(value, valueEnd)) {
                            return other();
                        }
                        number = number(value, valueEnd);
                    }
                }
                case 2 -> {
                    if (bytes[name] == 'h' && bytes[name + 1] == 't' && !isHeight()) {
                        return other();
                    }
                }
                default -> {
                    if (isAbout("hidden") || isAbout("xmlns") || isAbout(":r") || isAbout(":ht")) {
                        return other();
                    }
                }
            }
        }
        boolean isWhole = bytes[at] == '>' || (bytes[at] == '/' && bytes[at + 1] == '>');
        if (number <= 0 || !isWhole) {
            return false;
        }
        taker.row(number - 1);
        if (bytes[at] == '/' && bytes[at + 1] == '>') {
            at += 2;
            return true;
        }
        return ends() && cells(taker);
    }

    private boolean cells(RowTaker taker) {
        while (true) {
            blanks();
            if (bytes[at] != '<') {
                return false;
            }
            if (bytes[at + 1] != 'c') {
                return is(ROW_END);
            }
            if (!cell(taker)) {
                return false;
            }
        }
    }

    private boolean cell(RowTaker taker) {
        at += CELL.length;
        reference = -1;
        column = -1;
        style = 0;
        type = 'n';
        while (attribute()) {
            if (length() > 1 ? isAbout("xmlns") || isAbout(":") : !known(bytes[name])) {
                return other();
            }
        }
        int from = 0;
        int to = 0;
        if (bytes[at] == '/' && bytes[at + 1] == '>') {
            at += 2;
        } else {
            if (!ends()) {
                return false;
            }
            blanks();
            if (bytes[at + 1] == 'v') {
                if (!is(VALUE)) {
                    return false;
                }
                from = at;
                to = text();
                if (to - from > LONGEST_VALUE || !is(VALUE_END)) {
                    return false;
                }
                blanks();
            }
            if (!is(CELL_END)) {
                return false;
            }
        }
        taker.cell(reference, column, style, type, bytes, from, to);
        return true;
    }

    /// Takes what an attribute of a cell says; false when that is not usual.
    private boolean known(byte letter) {
        return switch (letter) {
            case 'r' -> place();
            case 's' -> style();
            case 't' -> type();
            default -> false;
        };
    }

    private boolean style() {
        if (!isNumber(value, valueEnd)) {
            return false;
        }
        style = number(value, valueEnd);
        return true;
    }

    private boolean type() {
        boolean isText = valueEnd - value == 3 && bytes[value] == 's' && bytes[value + 1] == 't'
                && bytes[value + 2] == 'r';
        type = isText ? 'f' : (char) bytes[value];
        return isText || valueEnd - value == 1;
    }

    /// A reference such as `AB12`.
    private boolean place() {
        int letters = 0;
        int from = value;
        while (from < value + 3 && bytes[from] >= 'A' && bytes[from] <= 'Z') {
            letters = letters * 26 + bytes[from++] - 'A' + 1;
        }
        if (letters == 0 || bytes[from] == '0' || !isNumber(from, valueEnd)) {
            return false;
        }
        column = letters - 1;
        reference = number(from, valueEnd) - 1;
        return true;
    }

    /// Goes over the next attribute; false when the tag ends there, or something else stands there.
    private boolean attribute() {
        int before = at;
        blanks();
        name = at;
        while (isName(bytes[at])) {
            at++;
        }
        nameEnd = at;
        if (nameEnd == name || before == name || bytes[at] != '=') {
            at = before == name ? before : at;
            return false;
        }
        byte quote = bytes[at + 1];
        if (quote != '"' && quote != '\'') {
            return false;
        }
        at += 2;
        value = at;
        while (bytes[at] >= ' ' && bytes[at] != quote && bytes[at] != '<' && bytes[at] != '&'
                && bytes[at] < 127) {
            at++;
        }
        valueEnd = at;
        if (bytes[at] != quote) {
            return false;
        }
        at++;
        return true;
    }

    private int length() {
        return nameEnd - name;
    }

    /// Whether the attribute's name has this in it.
    private boolean isAbout(String word) {
        for (int from = name; from + word.length() <= nameEnd; from++) {
            int i = 0;
            while (i < word.length() && bytes[from + i] == word.charAt(i)) {
                i++;
            }
            if (i == word.length()) {
                return true;
            }
        }
        return false;
    }

    /// A height that is not zero.
    private boolean isHeight() {
        for (int i = value; i < valueEnd; i++) {
            if (bytes[i] != '.' && (bytes[i] < '0' || bytes[i] > '9')) {
                return false;
            }
        }
        return valueEnd > value && bytes[value] != '0' && bytes[value] != '.';
    }

    private boolean isNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return to > from && to - from <= MOST_DIGITS;
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    /// Goes to the end of a text of printable signs.
    private int text() {
        while (bytes[at] >= ' ' && bytes[at] != '<' && bytes[at] != '&' && bytes[at] != ']'
                && bytes[at] < 127) {
            at++;
        }
        return at;
    }

    private boolean ends() {
        blanks();
        if (bytes[at] != '>') {
            return false;
        }
        at++;
        return true;
    }

    private boolean is(byte[] word) {
        for (byte sign : word) {
            if (bytes[at] != sign) {
                return false;
            }
            at++;
        }
        return true;
    }

    private void blanks() {
        while (Sieve.isBlank(bytes[at])) {
            at++;
        }
    }

    /// Back to where no zero stands, so that nobody thinks that only bytes are missing.
    private boolean other() {
        at = name;
        return false;
    }

    private static boolean isName(byte sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')
                || sign == ':' || sign == '_' || sign == '-' || sign == '.';
    }
}
