package jp.kanmin.app.publication.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Writes rows as CSV that is safe to open in a spreadsheet.
public final class SafeCsv {

    /// So that Excel reads the file as UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String STARTS_FORMULA = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(?:\\.[0-9]+)?[%％]?");

    private SafeCsv() {}

    /// The file's bytes, with a byte order mark and CRLF.
    public static byte[] write(List<String> heading, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                csv.writeRecord(heading);
                rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCsv::harmless).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A cell that a spreadsheet would compute gets an apostrophe in front; numbers stay numbers.
    static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
