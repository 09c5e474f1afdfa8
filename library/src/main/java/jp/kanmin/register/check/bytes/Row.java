package jp.kanmin.register.check.bytes;

import java.nio.charset.Charset;

/// The cells of a record that was passed at a glance. They are decoded when asked for; the row is good only until the
/// next one.
public final class Row {

    private final Charset charset;
    final int[] starts;
    final int[] ends;
    byte[] bytes = {};

    Row(int columns, Charset charset) {
        this.charset = charset;
        starts = new int[columns];
        ends = new int[columns];
    }

    /// The text of a cell, without quotes around it.
    public String cell(int column) {
        int start = starts[column];
        int end = ends[column];
        return end > start && bytes[start] == '"'
                ? new String(bytes, start + 1, end - start - 2, charset)
                : new String(bytes, start, end - start, charset);
    }
}
