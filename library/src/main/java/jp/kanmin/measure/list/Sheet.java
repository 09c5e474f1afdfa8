package jp.kanmin.measure.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jp.kanmin.finding.Place;
import jp.kanmin.measure.list.cell.Damage;
import jp.kanmin.measure.list.cell.Notes;

/// The rows of a list, whatever pages, headings and line breaks stand between them. One pass over the text.
final class Sheet {

    private static final int MOST_ROWS = 5000;
    private static final int MOST_LINES_OF_A_ROW = 200;
    private static final int MOST_STRAY_LINES = 100;

    private static final Pattern NUMBER = Pattern.compile("[\\s\"]{0,9}[0-9０-９]{1,4}[\\s\"]{0,9}");
    private static final Pattern HEADING = Pattern.compile("(?:国の)?施策(?:名|の名称)");
    private static final Pattern EFFECT_LABEL = Pattern.compile("行政の効|地域社会|住民生活|生活の利便|安全・安心");

    private final Notes notes;
    private final List<Row> rows = new ArrayList<>();
    private final List<Header> headers = new ArrayList<>();
    private RowDraft open = RowDraft.none();
    private boolean secondHeaderMayFollow;
    private int strayLines;

    private Sheet(Notes notes) {
        this.notes = notes;
    }

    /// A row of the table.
    ///
    /// @param line the physical line on which it begins
    /// @param page a new header begins a new page; 0 before the first header
    record Row(int line, int page, List<String> cells) {}

    /// A header, of one or two rows.
    record Header(int line, List<String> first, List<String> second) {

        /// True when the listing time and the last effect stand over the cells in which rows have them.
        boolean standsOverItsColumns() {
            return names(Columns.LISTING, "掲載時期") && names(Columns.LISTING + 4, "安全・安心");
        }

        private boolean names(int cell, String label) {
            return (cell < first.size() && bare(first.get(cell)).contains(label))
                    || (cell < second.size() && bare(second.get(cell)).contains(label));
        }
    }

    static Sheet read(String text, Notes notes) {
        var sheet = new Sheet(notes);
        int line = 0;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length() && sheet.rows.size() < MOST_ROWS) {
            int end = endOfLine(text, start);
            sheet.line(++line, text, start, end);
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        sheet.close();
        if (start < text.length()) {
            notes.add(Damage.TOO_MANY_ROWS, Place.line(line), MOST_ROWS);
        }
        return sheet;
    }

    List<Row> rows() {
        return rows;
    }

    List<Header> headers() {
        return headers;
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void line(int line, String text, int start, int end) {
        if (text.indexOf('\t', start, end) < 0) {
            plainLine(line, text.substring(start, end));
            return;
        }
        var cells = TabbedLine.cells(text, start, end);
        if (isHeader(cells)) {
            close();
            headers.add(new Header(line, cells, List.of()));
            secondHeaderMayFollow = true;
        } else if (secondHeaderMayFollow && isSecondHeader(cells)) {
            var first = headers.removeLast();
            headers.add(new Header(first.line(), first.first(), cells));
            secondHeaderMayFollow = false;
        } else if (isNumbered(cells) || (isRowWithoutNumber(cells) && (open.isNone() || open.isFinished()))) {
            close();
            open = new RowDraft(line, headers.size(), cells);
            secondHeaderMayFollow = false;
        } else {
            continuation(line, cells);
        }
    }

    private void plainLine(int line, String text) {
        if (text.startsWith("#")) {
            close();
        } else if (!text.isBlank()) {
            continuation(line, List.of(text));
        }
    }

    /// A line break inside a cell cuts a row in two; what follows an unfinished row belongs to it.
    private void continuation(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (open.isNone() || open.lines() >= MOST_LINES_OF_A_ROW || open.isFinished()) {
            stray(line);
        } else {
            open.append(cells);
        }
    }

    private void stray(int line) {
        if (strayLines++ < MOST_STRAY_LINES) {
            notes.add(Damage.STRAY_LINE, Place.line(line));
        }
    }

    private void close() {
        if (!open.isNone()) {
            rows.add(new Row(open.line(), open.page(), open.cells()));
        }
        open = RowDraft.none();
    }

    private static boolean isHeader(List<String> cells) {
        return cells.stream().limit(3).anyMatch(cell -> HEADING.matcher(bare(cell)).matches());
    }

    private static boolean isSecondHeader(List<String> cells) {
        return !NUMBER.matcher(cells.getFirst()).matches()
                && cells.stream().anyMatch(cell -> EFFECT_LABEL.matcher(bare(cell)).find());
    }

    private static boolean isNumbered(List<String> cells) {
        return cells.size() > 1 && NUMBER.matcher(cells.getFirst()).matches();
    }

    private static boolean isRowWithoutNumber(List<String> cells) {
        return cells.size() > Columns.LISTING && cells.stream().anyMatch(Columns::isCode);
    }

    /// Header labels are broken by blanks where their narrow columns wrapped.
    private static String bare(String label) {
        return label.length() > 60 ? label : label.replaceAll("[\\s　\"]", "");
    }
}
