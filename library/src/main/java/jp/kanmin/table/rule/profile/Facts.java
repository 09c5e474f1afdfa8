package jp.kanmin.table.rule.profile;

import jp.kanmin.table.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// What can be said of the texts of a sheet, found out once for each different one.
public final class Facts {

    private static final long KNOWN = 1L << 63;
    /// Kept in pieces, for a sheet may hold few of many texts that it shares with others.
    private static final int PIECE = 1 << 10;

    private final Sheet sheet;
    private final long[] @Nullable [] known;

    public Facts(Sheet sheet) {
        this.sheet = sheet;
        known = new long[(sheet.texts() + PIECE - 1) / PIECE][];
    }

    long bits(int text) {
        var piece = known[text / PIECE];
        if (piece == null) {
            piece = new long[PIECE];
            known[text / PIECE] = piece;
        }
        if (piece[text % PIECE] == 0) {
            piece[text % PIECE] = TextFacts.of(sheet.text(text)) | KNOWN;
        }
        return piece[text % PIECE];
    }

    /// Whether a cell holds a text of which this can be said.
    public boolean is(Fact fact, int row, int column) {
        int text = sheet.textNumber(row, column);
        return text >= 0 && (bits(text) & fact.bit()) != 0;
    }
}
