package jp.kanmin.table.layout;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.table.layout.cut.Cells;
import jp.kanmin.table.layout.cut.Cutter;
import jp.kanmin.table.layout.cut.Remark;
import jp.kanmin.table.layout.cut.Wording;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// Finds the tables on a sheet. It never fails: where nothing looks like a table there is none.
public final class TableFinder {

    /// A sheet with more blocks is a form or a drawing; it is taken as one table.
    private static final int MOST = 500;
    private static final int MANY_MERGES = 100;

    private final Cells cells;
    private final List<Range> merges;

    private TableFinder(Sheet sheet) {
        cells = new Cells(sheet);
        merges = sheet.around().merges().stream().filter(m -> cells.isFilled(m.top(), m.left())).toList();
    }

    /// The tables of a sheet in reading order.
    public static List<FoundTable> find(Sheet sheet) {
        return new TableFinder(sheet).tables();
    }

    private List<FoundTable> tables() {
        var cutter = new Cutter(cells);
        var blocks = cutter.blocks();
        if (blocks.size() > MOST) {
            blocks = List.of(blocks.stream().reduce(Range::with).orElseThrow());
        }
        var drafts = new Joiner(cells, merges, cutter.remarks()).joined(blocks);
        var aside = new ArrayList<>(cutter.remarks());
        putAside(drafts, aside);
        var remarks = new Remarks(drafts.stream().map(Draft::range).toList(), aside);
        var tables = new ArrayList<FoundTable>();
        for (int at = 0; at < drafts.size(); at++) {
            tables.add(table(drafts.get(at), remarks.titles(at), remarks.notes(at)));
        }
        return tables;
    }

    /// A lone row of words beside real tables is no table.
    private void putAside(List<Draft> drafts, List<Remark> remarks) {
        if (drafts.stream().noneMatch(d -> d.headings.sure() && d.hasData())) {
            return;
        }
        drafts.removeIf(draft -> {
            boolean isLone = !draft.headings.sure() && draft.pieces.size() == 1
                    && draft.range().height() == 1;
            for (int column = draft.range().left(); isLone && column <= draft.range().right(); column++) {
                if (cells.isFilled(draft.range().top(), column)) {
                    var words = cells.words(draft.range().top(), column);
                    remarks.add(new Remark(draft.range().top(), column, words, Wording.kind(words)));
                }
            }
            return isLone;
        });
    }

    private FoundTable table(Draft draft, List<Remark> titles, List<Remark> notes) {
        var rows = new Rows(cells, draft);
        draft.pieces.forEach(rows::mark);
        draft.pieces.forEach(TableFinder::cutBlankEnd);
        judge(draft);
        return new FoundTable(draft.range(), draft.pieces.stream().map(Draft.Piece::part).toList(),
                draft.headings.rows(), columns(draft), titles, notes, Remarks.unit(titles, notes),
                Math.round(draft.certainty * 100) / 100.0, draft.doubts);
    }

    /// A part beside a longer one ends where its own rows end.
    private static void cutBlankEnd(Draft.Piece piece) {
        int bottom = piece.range.bottom();
        while (bottom >= piece.firstRow && piece.blank.get(bottom)) {
            piece.blank.clear(bottom--);
        }
        piece.range = new Range(piece.range.top(), piece.range.left(), bottom, piece.range.right());
    }

    private List<Column> columns(Draft draft) {
        var range = draft.main().range;
        var naming = new Naming(cells, range, draft.headings.rows(), merges);
        var levels = naming.levels();
        var stubs = new Stubs(cells, draft).stubs();
        var columns = new ArrayList<Column>();
        var shadows = merges.isEmpty() ? new boolean[range.width()] : shadows(draft);
        var names = Naming.names(levels, shadows);
        for (int at = 0; at < range.width(); at++) {
            if (shadows[at]) {
                continue;
            }
            boolean total = levels.get(at).stream().anyMatch(Wording::isTotal);
            columns.add(
                    new Column(range.left() + at, levels.get(at), names.get(at), Naming.unit(levels.get(at)),
                            stubs[at], total));
        }
        return columns;
    }

    /// Columns that exist only because cells to their left are merged with them.
    private boolean[] shadows(Draft draft) {
        var shadows = new boolean[draft.main().range.width()];
        var starts = new int[shadows.length + 1];
        var main = draft.main().range;
        for (var merge : merges) {
            int from = Math.max(merge.left() + 1, main.left()) - main.left();
            int to = Math.min(merge.right(), main.right()) - main.left();
            if (from <= to && merge.overlaps(main)) {
                starts[from]++;
                starts[to + 1]--;
            }
        }
        int depth = 0;
        for (int at = 0; at < shadows.length; at++) {
            depth += starts[at];
            shadows[at] = depth > 0;
        }
        for (var piece : draft.pieces) {
            for (int row = piece.range.top(); row <= piece.range.bottom(); row++) {
                int last = Math.min(cells.last(row, piece.range.right()),
                        piece.range.left() + shadows.length - 1);
                for (int column = piece.range.left(); column <= last; column++) {
                    if (shadows[column - piece.range.left()] && cells.isFilled(row, column)) {
                        shadows[column - piece.range.left()] = false;
                    }
                }
            }
        }
        return shadows;
    }

    private void judge(Draft draft) {
        if (!draft.hasHeadings()) {
            draft.doubt(0.3, "見出しの行が見つかりません。", "No row of headings was found.");
        } else if (!draft.headings.sure()) {
            draft.doubt(0.1, "1行目を見出しとみなしました。", "The first row was taken as headings.");
        }
        if (draft.main().range.height() - draft.headings.rows().size() < 2) {
            draft.doubt(0.1, "データの行がほとんどありません。", "There are hardly any rows of data.");
        }
        var range = draft.main().range;
        long merged = merges.stream().filter(m -> m.overlaps(range) && m.top() >= draft.main().firstRow)
                .count();
        if (merged > MANY_MERGES || merged > range.height() * 2L) {
            draft.doubt(0.4, "データの中に結合したセルが多く、印刷用の様式のようです。",
                    "Many merged cells among the data: this looks like a form for printing.");
        }
    }
}
