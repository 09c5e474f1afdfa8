package jp.kanmin.table.repair.step;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.layout.Part;
import jp.kanmin.table.layout.cut.Remark;
import jp.kanmin.table.repair.draft.Change;
import jp.kanmin.table.repair.draft.Draft;
import jp.kanmin.table.repair.draft.Log;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// Takes a table off its sheet: one row of headings, the records below, everything else to the description.
public final class Extraction {

    private static final String TO_DESCRIPTION = "表の説明";
    private static final String GROUP = "区分";

    private final Sheet sheet;
    private final FoundTable table;
    private final Draft draft;
    private final Merged merged;

    private Extraction(Sheet sheet, FoundTable table, int number, Merged merged, Log log) {
        this.sheet = sheet;
        this.table = table;
        this.merged = merged;
        draft = new Draft(sheet, number, log);
    }

    /// Takes one table.
    ///
    /// @param number which table of the sheet it is, from 1
    /// @param merged the merged cells of the sheet
    public static Draft of(Sheet sheet, FoundTable table, int number, Merged merged, Log log) {
        var extraction = new Extraction(sheet, table, number, merged, log);
        extraction.headings();
        extraction.remarks();
        var shown = extraction.shownColumns();
        table.parts().forEach(part -> extraction.records(part, shown));
        extraction.leaveOutHiddenColumns(shown);
        return extraction.draft;
    }

    private void headings() {
        for (var column : table.columns()) {
            draft.begin(column.name(), column.unit().isEmpty() ? table.unit() : column.unit(), column.at());
        }
        int first = table.headerRows().isEmpty() ? -1 : table.headerRows().getFirst();
        if (first > 0) {
            draft.tell(Mending.FIRST_ROW, Change.Kind.MOVED, first, -1, (first + 1) + "行目", "1行目");
        }
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var written = table.headerRows().isEmpty()
                    ? ""
                    : sheet.text(table.headerRows().getLast(), column.at());
            if (!written.equals(column.name())) {
                var mending = !column.isNamed()
                        ? Mending.HEADINGS
                        : column.levels().size() > 1 || written.isEmpty() ? Mending.HEADINGS : Mending.SPACES;
                draft.named(mending, i, written, column.name());
            }
        }
    }

    private void remarks() {
        for (var remark : table.titles()) {
            describe(remark);
        }
        for (var remark : table.notes()) {
            describe(remark);
        }
    }

    private void describe(Remark remark) {
        if (draft.tell(Mending.AROUND, Change.Kind.MOVED, remark.row(), remark.column(), remark.text(),
                TO_DESCRIPTION)) {
            var to = draft.description();
            switch (remark.kind()) {
                case TITLE -> to.title(remark.text().strip());
                case SOURCE -> to.source(remark.text().strip());
                case AS_OF -> to.asOf(remark.text().strip());
                case NOTE -> to.note(remark.text().strip());
                case UNIT -> noteUnit(remark.text().strip());
            }
        }
    }

    /// A unit that was understood stands with the columns; another one stays a remark.
    private void noteUnit(String text) {
        if (table.unit().isEmpty()) {
            draft.description().note(text);
        }
    }

    /// Which of the columns are to be in the clean table; hidden ones are left out when somebody agreed to it.
    private List<Boolean> shownColumns() {
        var shown = new ArrayList<Boolean>();
        for (var column : table.columns()) {
            shown.add(!sheet.around().hiddenColumns().get(column.at())
                    || !draft.tell(Mending.HIDDEN, Change.Kind.LEFT_OUT, -1, column.at(), column.name(), ""));
        }
        return shown;
    }

    private void leaveOutHiddenColumns(List<Boolean> shown) {
        for (int column = shown.size() - 1; column >= 0; column--) {
            if (!shown.get(column)) {
                draft.drop(column);
            }
        }
    }

    private void records(Part part, List<Boolean> shown) {
        int shift = part.range().left() - table.parts().getFirst().range().left();
        var group = "";
        for (int row = part.firstRow(); row <= part.range().bottom(); row++) {
            if (part.isData(row)) {
                if (sheet.around().hiddenRows().get(row)
                        && draft.tell(Mending.HIDDEN, Change.Kind.LEFT_OUT, row, -1,
                                line(part, row), "")) {
                    continue;
                }
                record(part, row, shift, shown);
                if (!group.isEmpty()) {
                    groupOf(group);
                }
            } else if (part.between().get(row)) {
                group = line(part, row);
                draft.tell(Mending.AROUND, Change.Kind.MOVED, row, -1, group, GROUP);
            } else if (part.repeated().get(row)) {
                draft.tell(Mending.GAPS, Change.Kind.LEFT_OUT, row, -1, line(part, row), "");
            } else if (part.blank().get(row)) {
                draft.tell(Mending.GAPS, Change.Kind.LEFT_OUT, row, -1, "", "");
            }
        }
    }

    /// What a row between the records says of those below it becomes a value of each.
    private void groupOf(String group) {
        int column = table.columns().size();
        if (draft.width() == column) {
            draft.insert(column - 1, GROUP);
        }
        draft.add(Mending.AROUND, draft.height() - 1, column, group, 0);
    }

    private void record(Part part, int row, int shift, List<Boolean> shown) {
        var values = new ArrayList<String>(table.columns().size());
        for (var column : table.columns()) {
            values.add(sheet.text(row, table.at(part, column)));
        }
        while (values.size() < draft.width()) {
            values.add("");
        }
        draft.line(row, shift, values);
        int line = draft.height() - 1;
        for (int i = 0; i < table.columns().size(); i++) {
            if (shown.get(i)) {
                fill(line, i, row, table.at(part, table.columns().get(i)));
            }
        }
    }

    /// What stands behind a value: a formula, or a merged cell of which this is not the first.
    private void fill(int line, int column, int row, int at) {
        sheet.formula(row, at).ifPresent(formula -> {
            if (sheet.content(row, at) != Content.EMPTY) {
                draft.tell(Mending.FORMULAS, Change.Kind.VALUE, row, at, "=" + formula, sheet.text(row, at));
            }
        });
        if (sheet.isEmpty(row, at)) {
            merged.at(row, at).filter(block -> isWithin(block, row))
                    .map(block -> sheet.text(block.top(), block.left()))
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> draft.fill(Mending.MERGES, line, column, value));
        }
    }

    /// A merged block that reaches up into the headings says nothing about the records.
    private boolean isWithin(Range block, int row) {
        return block.top() <= row && table.headerRows().stream().noneMatch(header -> header >= block.top());
    }

    private String line(Part part, int row) {
        var words = new ArrayList<String>();
        for (int column = part.range().left(); column <= part.range().right(); column++) {
            var text = sheet.text(row, column).strip();
            if (!text.isEmpty()) {
                words.add(text);
            }
        }
        return String.join(" ", words);
    }
}
