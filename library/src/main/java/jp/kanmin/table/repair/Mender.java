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
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;

/// Mends files of tables. The same file and the same consent always give the same tables; mending what was mended
/// changes nothing more. What one agreed to is taken back by mending again without that consent.
public final class Mender {

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
        return !isHidden || !log.takes(new Change(Mending.HIDDEN, Change.Kind.LEFT_OUT, sheet.name(), 0, -1, -1, "",
                sheet.name(), ""), false, () -> "");
    }

    private static void tables(Sheet sheet, Log log, List<CleanTable> tables) {
        var found = TableFinder.find(sheet);
        var merged = Merged.of(sheet);
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < found.size(); i++) {
            if (found.size() > 1) {
                log.takes(new Change(Mending.ONE_TABLE, Change.Kind.MOVED, sheet.name(), i + 1, found.get(i).range().top(),
                        found.get(i).range().left(), "", found.get(i).range().a1(), "表" + (i + 1)), false, () -> "");
            }
            drafts.add(Extraction.of(sheet, found.get(i), i + 1, merged, log));
        }
        lift(sheet, drafts);
        for (int i = 0; i < found.size(); i++) {
            Steps.take(drafts.get(i), found.get(i));
            tables.add(clean(drafts.get(i), found.get(i)));
        }
    }

    /// What is written in shapes and comments goes to the description of the first table.
    private static void lift(Sheet sheet, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var first = drafts.getFirst();
        for (var note : sheet.around().notes()) {
            if (first.tell(Mending.OBJECTS, Change.Kind.MOVED, note.row(), note.column(), note.text(), "表の説明")) {
                first.description().note(note.text().strip());
            }
        }
        for (Around.Thing thing : sheet.around().objects()) {
            boolean moved = first.tell(Mending.OBJECTS, thing.text().isBlank() ? Change.Kind.LEFT_OUT : Change.Kind.MOVED,
                    thing.range().top(), thing.range().left(), thing.text().isBlank() ? thing.name() : thing.text(),
                    thing.text().isBlank() ? "" : "表の説明");
            if (moved && !thing.text().isBlank()) {
                first.description().note(thing.text().strip());
            }
        }
    }

    private static CleanTable clean(Draft draft, FoundTable found) {
        var columns = IntStream.range(0, draft.width())
                .mapToObj(column -> new CleanTable.CleanColumn(draft.field(column).name(), draft.field(column).unit(),
                        Types.of(draft, column)))
                .toList();
        return new CleanTable(draft.sheet().name(), draft.number(), found.range().a1(), columns, draft.rows(),
                draft.described());
    }
}
