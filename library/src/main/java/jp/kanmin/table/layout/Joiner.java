package jp.kanmin.table.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import jp.kanmin.table.layout.cut.Cells;
import jp.kanmin.table.layout.cut.Remark;
import jp.kanmin.table.sheet.Range;

/// Puts blocks together that are one table: cut by blank rows or remarks, side by side under the same headings, or pages
/// with the headings again.
final class Joiner {

    /// So many tables back a block looks for the one that it goes on with.
    private static final int BACK = 12;

    private final Cells cells;
    private final List<Range> merges;
    private final BitSet remarkRows = new BitSet();
    private final List<Draft> drafts = new ArrayList<>();

    Joiner(Cells cells, List<Range> merges, List<Remark> remarks) {
        this.cells = cells;
        this.merges = merges;
        remarks.forEach(r -> remarkRows.set(r.row()));
    }

    List<Draft> joined(List<Range> blocks) {
        for (var block : blocks) {
            for (var piece : new Splitter(cells, merges).pieces(block)) {
                add(piece);
            }
        }
        return drafts;
    }

    private void add(Range block) {
        var draft = new Draft(block, Headings.of(cells, block, merges));
        for (int at = drafts.size() - 1; at >= Math.max(0, drafts.size() - BACK); at--) {
            var before = drafts.get(at);
            if (joins(before, draft)) {
                return;
            }
            if (before.range().overlaps(new Range(0, block.left(), block.bottom(), block.right()))) {
                break;
            }
        }
        drafts.add(draft);
        fold(draft);
    }

    private boolean joins(Draft before, Draft next) {
        var block = next.main().range;
        boolean isSame = next.hasHeadings() && before.hasHeadings() && sameHeadings(before, next);
        for (var piece : before.pieces.reversed()) {
            boolean isBelow = piece.range.bottom() < block.top();
            boolean isUnder = block.left() >= piece.range.left() && block.right() <= piece.range.right();
            if (isBelow && isSame && block.left() == piece.range.left()) {
                extend(before, piece, next, true);
                return true;
            }
            boolean fits = isBelow && isUnder;
            boolean goesOn = fits && !next.hasHeadings() && goesOn(before, piece, next);
            boolean isLike = fits && !next.headings.sure() && isLikeWords(before, piece, next);
            if (goesOn || isLike) {
                extend(before, piece, next, false);
                return true;
            }
        }
        if (isSame && before.main().range.width() == block.width()
                && block.left() > before.main().range.right()) {
            before.pieces.add(next.main());
            before.doubt(0.05, "同じ見出しの表が横に並んでいるので、一つの表とみなしました。",
                    "Blocks with the same headings stand side by side and were taken as one table.");
            return true;
        }
        return false;
    }

    private boolean sameHeadings(Draft one, Draft other) {
        var rows = one.headings.rows();
        var others = other.headings.rows();
        return rows.size() == others.size() && rowsAgree(one.main().range, rows, other.main().range, others);
    }

    private boolean rowsAgree(Range one, List<Integer> rows, Range other, List<Integer> others) {
        int width = Math.max(one.width(), other.width());
        for (int level = 0; level < rows.size(); level++) {
            for (int at = 0; at < width; at++) {
                if (!cells.words(rows.get(level), one.left() + at)
                        .equals(cells.words(others.get(level), other.left() + at))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Data below a blank row that fit the columns above, or belong to headings that have none yet.
    private boolean goesOn(Draft before, Draft.Piece piece, Draft next) {
        var block = next.main().range;
        if (!before.hasData() && before.hasHeadings()) {
            return true;
        }
        int agree = 0;
        int differ = 0;
        for (int column = block.left(); column <= block.right(); column++) {
            int at = column - piece.range.left();
            boolean here = next.headings.numeric().get(column - block.left());
            boolean there = before.headings.numeric().get(at);
            agree += here == there ? 1 : 0;
            differ += here == there ? 0 : 1;
        }
        return agree >= 3 * differ && block.width() * 2 >= piece.range.width();
    }

    /// Words below words: nothing shows that the first row of the lower block is a heading.
    private boolean isLikeWords(Draft before, Draft.Piece piece, Draft next) {
        var block = next.main().range;
        return block.width() == piece.range.width() && before.hasHeadings()
                && before.headings.numeric().isEmpty()
                && next.headings.numeric().isEmpty()
                && !remarkRows.get(Math.max(0, block.top() - 1));
    }

    private void extend(Draft draft, Draft.Piece piece, Draft next, boolean again) {
        var block = next.main().range;
        for (int row = piece.range.bottom() + 1; row < block.top(); row++) {
            (remarkRows.get(row) ? piece.between : piece.blank).set(row);
        }
        if (again) {
            next.headings.rows().forEach(piece.repeated::set);
        }
        boolean isFirst = !draft.hasData();
        piece.range = piece.range.with(block);
        if (isFirst) {
            piece.blank.clear();
            piece.firstRow = block.top();
            draft.doubt(0.1, "見出しとデータの間に空白の行があります。", "A blank row lies between the headings and the data.");
        } else if (!again) {
            draft.doubt(draft.doubts.isEmpty() ? 0.1 : 0.02, "空白の行の下も同じ表の続きとみなしました。",
                    "What follows a blank row was taken as the same table.");
        }
    }

    /// Side by side without a gap: the headings are a row of names that comes several times.
    private void fold(Draft draft) {
        int period = draft.hasHeadings() ? period(draft) : 0;
        if (period == 0) {
            return;
        }
        var whole = draft.main();
        draft.pieces.clear();
        for (int left = whole.range.left(); left <= whole.range.right(); left += period) {
            draft.pieces.add(new Draft.Piece(new Range(whole.range.top(), left, whole.range.bottom(),
                    left + period - 1), whole.firstRow));
        }
        draft.doubt(0.05, "同じ見出しが横に繰り返されているので、一つの表とみなしました。",
                "The same headings come again side by side and were taken as one table.");
    }

    private int period(Draft draft) {
        var range = draft.main().range;
        var rows = draft.headings.rows();
        for (int period = 2; period * 2 <= range.width(); period++) {
            if (range.width() % period == 0 && !draft.headings.numeric().get(0)
                    && cells.isFilled(rows.getLast(), range.left())
                    && isPeriod(range, rows, period)) {
                return period;
            }
        }
        return 0;
    }

    private boolean isPeriod(Range range, List<Integer> rows, int period) {
        for (int row : rows) {
            for (int column = range.left() + period; column <= range.right(); column++) {
                if (!cells.words(row, column).equals(cells.words(row, column - period))) {
                    return false;
                }
            }
        }
        return true;
    }
}
