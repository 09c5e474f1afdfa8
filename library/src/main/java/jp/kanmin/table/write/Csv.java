package jp.kanmin.table.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kanmin.table.repair.CleanTable;
import jp.kanmin.table.repair.draft.Change;

/// Tables as CSV: UTF-8 with a byte order mark, so that Excel reads it too, lines ended by CRLF (RFC 4180).
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> CHANGES = List.of("規則", "シート", "表", "セル", "列名", "種類", "変更前", "変更後",
            "内容");

    private Csv() {}

    public static byte[] of(CleanTable table) {
        return of(table.names(), table.rows());
    }

    /// One line a change, with the cell of the file it was made for.
    public static byte[] of(List<Change> changes) {
        return of(CHANGES, changes.stream().map(change -> List.of(change.mending().rule(), change.sheet(),
                change.table() == 0 ? "" : Integer.toString(change.table()), change.cell(), change.name(),
                change.kindCode(), harmless(change.from()), harmless(change.to()),
                change.mending().words().ja()))
                .toList());
    }

    /// The record of changes says what stood in the file; a spreadsheet must not compute it.
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && text.length() > 1
                && !text.matches("[-+]?[\\d,.]+%?") ? "'" + text : text;
    }

    /// Rows as they stand, below their headings.
    public static byte[] of(List<String> heading, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                csv.writeRecord(heading);
                rows.forEach(csv::writeRecord);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
