package jp.kanmin.measure.list;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import jp.kanmin.measure.list.cell.MinistryCell;

/// One row divided into its columns. The first seven cells are where they should be in every layout; the ministries and
/// the code are found from the right, and what stands between is told apart later by what it says.
///
/// @param head number, title, two indicators, summary, pillar and listing time
/// @param marks the cells behind the listing time up to the first with content: true where there is a mark
/// @param contents the cells with content between the marks and the code; `-` counts as content
/// @param code empty where the row has none
/// @param ministries empty where the row has none
/// @param width how many cells the row has
record Columns(Sheet.Row row, List<String> head, List<Boolean> marks, List<String> contents, String code,
        String ministries, int width) {

    /// The place of the listing time.
    static final int LISTING = 6;

    private static final Pattern CODE = Pattern.compile("[0-9]{2}-[0-9]{2,3}");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−ーｰ－ｰ]");
    private static final Pattern MARK = Pattern.compile("[○〇◯●]");

    static Columns of(Sheet.Row row) {
        var cells = row.cells();
        int code = lastCode(cells);
        int ministries = code >= 0 ? code + 1 : firstMinistries(cells);
        int end = code >= 0 ? code : ministries;
        var middle = end > LISTING + 1 ? cells.subList(LISTING + 1, end) : List.<String>of();
        int content = 0;
        while (content < middle.size() && (middle.get(content).isBlank() || isMark(middle.get(content)))) {
            content++;
        }
        return new Columns(row, cells.subList(0, Math.min(cells.size(), LISTING + 1)),
                middle.subList(0, content).stream().map(Columns::isMark).toList(),
                filled(middle.subList(content, middle.size())), code < 0 ? "" : plain(cells.get(code)),
                String.join("、", filled(cells.subList(ministries, cells.size()))), cells.size());
    }

    /// The cell of the head at that place; empty when the row was cut before it.
    String head(int cell) {
        return cell < head.size() ? head.get(cell) : "";
    }

    boolean isMarked() {
        return marks.contains(true);
    }

    /// How many effect cells the row seems to have; -1 when nothing stands behind them to tell.
    int effectCells() {
        return contents.isEmpty() ? -1 : marks.size();
    }

    /// A mark behind other content: the effects of this row have moved out of their columns.
    boolean hasStrayMark() {
        return contents.stream().anyMatch(Columns::isMark);
    }

    /// True when nothing is said about municipalities.
    boolean isEmptyForMunicipalities() {
        return head(LISTING).isBlank() && contents.isEmpty() && !isMarked();
    }

    /// The contents without marks that have moved among them.
    List<String> offers() {
        return contents.stream().filter(cell -> !isMark(cell)).toList();
    }

    static boolean isMark(String cell) {
        return cell.length() < 10 && MARK.matcher(cell.strip()).matches();
    }

    static boolean isCode(String cell) {
        return cell.length() < 20 && CODE.matcher(plain(cell)).matches();
    }

    private static String plain(String cell) {
        return DASH.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip()).replaceAll("-");
    }

    private static int lastCode(List<String> cells) {
        for (int i = cells.size() - 1; i > 1; i--) {
            if (isCode(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Where the ministries of a row without a code begin; behind its last cell when it names none.
    private static int firstMinistries(List<String> cells) {
        int first = cells.size();
        for (int i = cells.size() - 1; i > LISTING; i--) {
            if (MinistryCell.isMinistries(cells.get(i))) {
                first = i;
            } else if (!cells.get(i).isBlank()) {
                break;
            }
        }
        return first;
    }

    private static List<String> filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
