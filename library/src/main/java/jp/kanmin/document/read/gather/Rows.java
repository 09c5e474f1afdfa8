package jp.kanmin.document.read.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.kanmin.document.Look;

/// Lines in a row that have the same number of cells become one table.
public final class Rows {

    private static final Pattern PAGE = Pattern.compile("[ 　・.．…‥\\-]*[0-9０-９]{1,3}[ 　]*");

    private final Gatherer gatherer;
    private final List<List<String>> held = new ArrayList<>();

    public Rows(Gatherer gatherer) {
        this.gatherer = gatherer;
    }

    /// Takes a line that may be one of a table, or says false and ends the table before it. A rule between two rows,
    /// which has no cells, is passed over.
    ///
    /// @param cells of the line; only one when it is not of a table
    public boolean takes(List<String> cells) {
        if (cells.isEmpty()) {
            return true;
        }
        boolean isRow = cells.size() > 1 && !isOfContents(cells);
        if (!isRow || (!held.isEmpty() && held.getLast().size() != cells.size())) {
            flush();
        }
        if (isRow) {
            held.add(cells);
        }
        return isRow;
    }

    /// Ends the table; a single row was only a line with gaps.
    public void flush() {
        if (held.size() == 1) {
            gatherer.paragraph(String.join("\t", held.getFirst()), Look.PLAIN);
        } else if (!held.isEmpty()) {
            gatherer.table(held);
        }
        held.clear();
    }

    /// A heading and its page.
    private static boolean isOfContents(List<String> cells) {
        boolean isEmpty = cells.stream().allMatch(String::isBlank);
        return isEmpty || (cells.size() <= 3 && PAGE.matcher(cells.getLast()).matches()
                && cells.stream().limit(cells.size() - 1L).filter(cell -> !cell.isBlank()).count() < 2);
    }
}
