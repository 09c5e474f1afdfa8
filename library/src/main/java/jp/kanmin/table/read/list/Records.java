package jp.kanmin.table.read.list;

/// Takes a text apart into records and fields, as RFC 4180 says, and goes on where a text is not built that way: a
/// field whose quotes do not fit is taken as it is written, and a quote left open does not swallow the lines below.
final class Records {

    /// Where the fields of a text go.
    interface Taker {

        /// Takes a field.
        ///
        /// @param line the line of the file that the field begins in, from 1
        void field(int record, int index, String text, int line);

        /// A record has ended.
        void end(int record, int fields, int line);

        void trouble(Trouble trouble, int line);
    }

    enum Trouble {
        QUOTES,
        LINE_BREAK_IN_FIELD,
        MIXED_LINE_ENDS
    }

    /// How often the end of a quote is looked for up to the end of the file and not found, before none is looked for.
    private static final int SEARCHES = 50;

    private final String text;
    private final char delimiter;
    private final Taker taker;
    private int at;
    private int line = 1;
    private int searches;
    private int lineEnd;

    Records(String text, char delimiter, Taker taker) {
        this.text = text;
        this.delimiter = delimiter;
        this.taker = taker;
    }

    void read() {
        int record = 0;
        while (at < text.length()) {
            int begun = line;
            int fields = 0;
            boolean goesOn = true;
            while (goesOn) {
                taker.field(record, fields, field(), begun);
                fields++;
                goesOn = at < text.length() && text.charAt(at) == delimiter;
                at += goesOn ? 1 : 0;
            }
            endOfLine();
            taker.end(record, fields, begun);
            record++;
        }
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            int close = closing();
            if (close >= 0) {
                return quoted(close);
            }
            taker.trouble(Trouble.QUOTES, line);
        }
        int end = at;
        while (end < text.length() && !endsField(end)) {
            end++;
        }
        var field = text.substring(at, end);
        at = end;
        return field;
    }

    /// Where the quote that stands here is closed, so that the field ends behind it; -1 when it is not.
    private int closing() {
        if (searches >= SEARCHES) {
            return -1;
        }
        int close = unpaired(at + 1);
        boolean hasEscapes = false;
        while (close >= 0 && (!endsField(behind(close)) || (hasEscapes && isEscaped(close)))) {
            hasEscapes |= isEscaped(close);
            boolean isInside = text.charAt(close - 1) != delimiter && text.indexOf('\n', at, close) < 0;
            if (!isInside) {
                return -1;
            }
            close = unpaired(close + 1);
        }
        searches += close < 0 ? 1 : 0;
        return close;
    }

    /// A backslash stands before it, as other programs write a quote inside of a text.
    private boolean isEscaped(int quote) {
        return text.charAt(quote - 1) == '\\';
    }

    /// The next quote that is not followed by another one; -1 when there is none.
    private int unpaired(int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }

    /// The place behind a closing quote and blanks that should not be there.
    private int behind(int close) {
        int behind = close + 1;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        return behind;
    }

    private String quoted(int close) {
        var field = text.substring(at + 1, close);
        int breaks = breaks(field);
        if (breaks > 0) {
            taker.trouble(Trouble.LINE_BREAK_IN_FIELD, line);
            line += breaks;
        }
        boolean isOdd = behind(close) > close + 1 || unpaired(at + 1) != close;
        if (isOdd) {
            taker.trouble(Trouble.QUOTES, line);
        }
        at = behind(close);
        return field.indexOf('"') < 0 ? field : field.replace("\"\"", "\"");
    }

    private static int breaks(String field) {
        int breaks = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            boolean isAlone = i + 1 == field.length() || field.charAt(i + 1) != '\n';
            breaks += c == '\n' || (c == '\r' && isAlone) ? 1 : 0;
        }
        return breaks;
    }

    private boolean endsField(int place) {
        char c = place < text.length() ? text.charAt(place) : '\n';
        return c == delimiter || c == '\n' || c == '\r';
    }

    private void endOfLine() {
        if (at >= text.length()) {
            return;
        }
        boolean isPair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        int kind = isPair ? 3 : text.charAt(at) == '\r' ? 2 : 1;
        if (lineEnd != 0 && kind != lineEnd) {
            taker.trouble(Trouble.MIXED_LINE_ENDS, line);
        }
        lineEnd = lineEnd == 0 ? kind : lineEnd;
        at += isPair ? 2 : 1;
        line++;
    }
}
