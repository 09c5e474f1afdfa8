package jp.kanmin.table.read.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jp.kanmin.finding.Words;
import jp.kanmin.table.sheet.Workbook.Doubt;

/// Collects what reading a file had to decide. The same doubt is kept once, and no more than a reader can look at.
public final class Doubts {

    private static final int MOST = 200;

    private final Set<Doubt> all = new LinkedHashSet<>();

    public Doubts add(Doubt.Kind kind, String ja, String en) {
        return add(kind, "", ja, en);
    }

    /// Notes a doubt about one sheet.
    ///
    /// @param sheet the sheet it is about; empty for the whole file
    public Doubts add(Doubt.Kind kind, String sheet, String ja, String en) {
        if (all.size() < MOST) {
            all.add(new Doubt(kind, sheet, Words.of(ja, en)));
        }
        return this;
    }

    public List<Doubt> all() {
        return new ArrayList<>(all);
    }
}
