package jp.kanmin.table.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.layout.TableFinder;
import jp.kanmin.table.repair.draft.Change;
import jp.kanmin.table.repair.draft.Consent;
import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Log;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.table.repair.step.Extraction;
import jp.kanmin.table.repair.step.Merged;
import jp.kanmin.table.repair.step.Steps;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;

/// Mends files of tables. The same file and the same consent always give the same tables; mending what was mended
/// changes nothing more. What one agreed to is taken back by mending again without that consent.
public final class Mender {

    private static final int WIDEST_PROSE = 2;
    private static final int LONGEST_WORD = 25;

    private final Consent consent;

    public Mender(Consent consent) {
        this.consent = consent;
    }

    /// The clean tables of a file. A file without tables gives none.
    public Mended mend(Workbook workbook) {
        var log = new Log(consent);
        var tables = new ArrayList<CleanTable>();
        for (var sheet : workbook.sheets()) {
            if (isWanted(sheet, log)) {
                tables(sheet, log, tables);
            }
        }
        return new Mended(workbook, tables, log.changes(), log.offers());
    }

    private static boolean isWanted(Sheet sheet, Log log) {
        boolean isHidden = sheet.visibility() != Sheet.Visibility.VISIBLE && sheet.rows() > 0;
        return !isHidden
                || !log.takes(new Change(Mending.HIDDEN, Change.Kind.LEFT_OUT, sheet.name(), 0, -1, -1, "",
                        sheet.name(), ""), false, () -> "");
    }

    private static void tables(Sheet sheet, Log log, List<CleanTable> tables) {
        var found = TableFinder.find(sheet).stream().filter(table -> !isProse(sheet, table, log)).toList();
        var merged = Merged.of(sheet);
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < found.size(); i++) {
            if (found.size() > 1) {
                var range = found.get(i).range();
                log.takes(new Change(Mending.ONE_TABLE, Change.Kind.MOVED, sheet.name(), i + 1, range.top(),
                        range.left(),
                        "", range.a1(), "表" + (i + 1)), false, () -> "");
            }
            drafts.add(Extraction.of(sheet, found.get(i), i + 1, merged, log));
        }
        lift(sheet, drafts);
        for (int i = 0; i < found.size(); i++) {
            Steps.take(drafts.get(i), found.get(i));
            tables.add(clean(drafts.get(i), found.get(i)));
        }
    }

    /// A page of sentences is no table. What it says is in the record of changes and stays in the file.
    private static boolean isProse(Sheet sheet, FoundTable table, Log log) {
        var range = table.range();
        if (!table.headerRows().isEmpty() || range.width() > WIDEST_PROSE) {
            return false;
        }
        var lines = new ArrayList<Change>();
        boolean hasSentence = false;
        for (int row = range.top(); row <= range.bottom(); row++) {
            for (int column = range.left(); column <= range.right(); column++) {
                if (sheet.content(row, column) == Content.NUMBER) {
                    return false;
                }
                var text = sheet.text(row, column);
                hasSentence |= text.length() > LONGEST_WORD;
                if (!text.isEmpty()) {
                    lines.add(new Change(Mending.AROUND, Change.Kind.LEFT_OUT, sheet.name(), 0, row, column,
                            "", text, ""));
                }
            }
        }
        if (hasSentence) {
            lines.forEach(line -> log.takes(line, false, () -> ""));
        }
        return hasSentence;
    }

    /// What is written in shapes and comments goes to the description of the first table.
    private static void lift(Sheet sheet, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var first = drafts.getFirst();
        for (var note : sheet.around().notes()) {
            if (first.tell(Mending.OBJECTS, Change.Kind.MOVED, note.row(), note.column(), note.text(),
                    "表の説明")) {
                first.description().note(note.text().strip());
            }
        }
        for (Around.Thing thing : sheet.around().objects()) {
            boolean moved = first.tell(Mending.OBJECTS,
                    thing.text().isBlank() ? Change.Kind.LEFT_OUT : Change.Kind.MOVED,
                    thing.range().top(), thing.range().left(),
                    thing.text().isBlank() ? thing.name() : thing.text(),
                    thing.text().isBlank() ? "" : "表の説明");
            if (moved && !thing.text().isBlank()) {
                first.description().note(thing.text().strip());
            }
        }
    }

    private static CleanTable clean(Draft draft, FoundTable found) {
        var columns = IntStream.range(0, draft.width())
                .mapToObj(column -> new CleanTable.CleanColumn(draft.field(column).name(),
                        draft.field(column).unit(),
                        Types.of(draft, column)))
                .toList();
        return new CleanTable(draft.sheet().name(), draft.number(), found.range().a1(), columns, draft.rows(),
                draft.origins(), draft.described());
    }
}
