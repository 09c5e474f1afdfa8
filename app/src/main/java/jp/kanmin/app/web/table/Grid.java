package jp.kanmin.app.web.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.kanmin.app.service.table.Judged;
import jp.kanmin.app.service.table.TableFile;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// A sheet as the page shows it: the tables that were found on it, a window of cells, and the ways to the next window.
///
/// @param title which cells of which sheet are shown, in words
/// @param ways to the neighbouring windows
public record Grid(String title, List<Table> tables, SheetView view, List<Way> ways) {

    public Grid {
        tables = List.copyOf(tables);
        ways = List.copyOf(ways);
    }

    /// A table on the sheet.
    ///
    /// @param facts where it is, how large, how sure that is, in words
    /// @param doubts why that is not sure, in words
    public record Table(String name, String address, String facts, List<String> doubts) {
        public Table {
            doubts = List.copyOf(doubts);
        }
    }

    /// A link to another part of the sheet.
    public record Way(String name, String address) {}

    static Grid of(TableFile file, Judged judged, int at, Site site) {
        var words = site.words();
        var sheet = judged.workbook().sheets().get(at);
        var view = SheetView.of(sheet, Desk.number(site.asked("row"), 1) - 1,
                Desk.number(site.asked("column"), 1) - 1, FindingList.marks(judged, sheet));
        var found = judged.diagnosis().sheets().get(at).tables();
        var to = new Addresses(file, at, site);
        var tables = IntStream.range(0, found.size())
                .mapToObj(number -> table(number + 1, found.get(number), to, site)).toList();
        return new Grid(words.say("table.window", view.window().a1(), sheet.rows(), sheet.columns()), tables,
                view, ways(sheet, view.window(), to, site));
    }

    private static Table table(int number, FoundTable found, Addresses to, Site site) {
        var words = site.words();
        var title = found.titles().isEmpty() ? "" : " " + found.titles().getFirst().text().strip();
        return new Table(words.say("table.number", number) + SheetView.shown(title),
                to.window(found.range().top(), found.range().left())
                        + "#" + Range.cell(found.range().top(), found.range().left()).a1(),
                words.say("table.facts", found.range().a1(), found.dataRows(), found.columns().size(),
                        words.say(sure(found.certainty()))),
                found.doubts().stream().map(words::say).toList());
    }

    private static String sure(double certainty) {
        return certainty >= 0.85
                ? "table.sure"
                : certainty >= Diagnosis.SURE_ENOUGH ? "table.likely" : "table.unsure";
    }

    private static List<Way> ways(Sheet sheet, Range window, Addresses to, Site site) {
        var words = site.words();
        return List.of(
                way(words.say("table.rowsBefore"), window.top() - SheetView.ROWS, window.left(), sheet, to),
                way(words.say("table.rowsAfter"), window.top() + SheetView.ROWS, window.left(), sheet, to),
                way(words.say("table.columnsBefore"), window.top(), window.left() - SheetView.COLUMNS, sheet,
                        to),
                way(words.say("table.columnsAfter"), window.top(), window.left() + SheetView.COLUMNS, sheet,
                        to))
                .stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Way> way(String name, int row, int column, Sheet sheet, Addresses to) {
        return row < 0 || column < 0 || row >= sheet.rows() || column >= sheet.columns()
                ? Optional.empty()
                : Optional.of(new Way(name, to.window(row, column)));
    }

    private record Addresses(TableFile file, int sheet, Site site) {
        String window(int row, int column) {
            return site.to(Desk.path(file), "sheet", Integer.toString(sheet + 1), "row",
                    Integer.toString(SheetView.begin(row, Range.LAST_ROW, SheetView.ROWS) + 1), "column",
                    Integer.toString(SheetView.begin(column, Range.LAST_COLUMN, SheetView.COLUMNS) + 1));
        }
    }
}
