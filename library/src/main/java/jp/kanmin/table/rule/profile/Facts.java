package jp.kanmin.table.rule.profile;

import jp.kanmin.table.sheet.Sheet;

/// What can be said of the texts of a sheet, found out once for each different one.
public final class Facts {

    private static final long KNOWN = 1L << 63;

    private final Sheet sheet;
    private final long[] known;

    public Facts(Sheet sheet) {
        this.sheet = sheet;
        known = new long[sheet.texts()];
    }

    long bits(int text) {
        if (known[text] == 0) {
            known[text] = TextFacts.of(sheet.text(text)) | KNOWN;
        }
        return known[text];
    }

    /// Whether a cell holds a text of which this can be said.
    public boolean is(Fact fact, int row, int column) {
        int text = sheet.textNumber(row, column);
        return text >= 0 && (bits(text) & fact.bit()) != 0;
    }
}
