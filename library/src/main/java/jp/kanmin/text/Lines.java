package jp.kanmin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.kanmin.text.reading.PrintedLine;

/// Joins the lines of a page that was wrapped in the middle of its sentences, as text taken out of slides and PDF
/// files is: 策につ/いての becomes 策についての. Paragraphs, headings, list items, tables and labels stay lines.
///
/// A line is joined to the next without a blank when it reaches about as far as the next one does, both meet in
/// Japanese characters (or a number and its unit), and the next one does not begin anything of its own. Lines that
/// hold only a page number are dropped; numbers count as page numbers as long as they rise.
///
/// Characters stay as they are: mend them first, `Repair.print(text).then(…)`.
public final class Lines {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[ \\t]{0,4}[0-9]{1,3}[ \\t]{0,4}");
    /// A document may skip this many pages between two numbers that were left over.
    private static final int PAGES_WITHOUT_NUMBER = 50;

    private final String text;
    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder out;
    private int copied;
    private int lastPage;

    private Lines(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    public static Repaired join(String text) {
        return text.indexOf('\n') < 0 ? Repaired.unchanged(text) : new Lines(text).joined();
    }

    private Repaired joined() {
        var previous = PrintedLine.EMPTY;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            var line = PrintedLine.of(text, start, end < 0 ? text.length() : end);
            if (isPageNumber(line)) {
                drop(start, next, Edit.Kind.PAGE_NUMBER);
            } else {
                boolean goesOn = previous.runsInto(line);
                if (goesOn) {
                    drop(previous.end(), line.start(), Edit.Kind.LINE_BREAK);
                }
                previous = goesOn ? line.continued() : line;
            }
            start = next;
        }
        if (edits.isEmpty()) {
            return Repaired.unchanged(text);
        }
        out.append(text, copied, text.length());
        return new Repaired(out.toString(), edits, List.of());
    }

    private boolean isPageNumber(PrintedLine line) {
        if (!PAGE_NUMBER.matcher(line.text()).matches()) {
            return false;
        }
        int number = Integer.parseInt(line.text().strip());
        boolean rises = number > lastPage && number - lastPage <= PAGES_WITHOUT_NUMBER;
        lastPage = rises ? number : lastPage;
        return rises;
    }

    private void drop(int from, int to, Edit.Kind kind) {
        edits.add(new Edit(from, text.substring(from, to), "", kind));
        out.append(text, copied, from);
        copied = to;
    }
}
