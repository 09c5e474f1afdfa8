package jp.kanmin.table.read.xlsx.quick;

import java.io.InputStream;

/// Takes the plain rows out of a sheet's part: printable ASCII, and cells with nothing but a value.
public final class PlainRows extends Sieve {

    private final RowTaker taker;
    private final PlainRow row = new PlainRow();

    public PlainRows(InputStream in, RowTaker taker) {
        super(in, "sheetData", "row");
        this.taker = taker;
    }

    /// To be called when the parser is at the beginning of the rows or has just read one: takes all plain rows that
    /// follow.
    public void take() {
        takeAll();
    }

    @Override
    int taken(byte[] all, int from, int end) {
        return row.read(all, from, end, taker);
    }
}
