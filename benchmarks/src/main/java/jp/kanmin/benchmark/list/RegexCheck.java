package jp.kanmin.benchmark.list;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/// The same demands written by hand on a fast reader, with regular expressions.
final class RegexCheck {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern KANA = Pattern.compile("[ァ-ヶー]+");
    private static final Pattern PHONE = Pattern.compile("0[0-9]{1,4}-[0-9]{1,4}-[0-9]{4}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern COUNT = Pattern.compile("[0-9]+");
    private static final Set<String> KINDS = Set.of("消火栓", "防火水槽", "プール", "河川", "指定避難所", "公民館", "図書館", "学校");

    private RegexCheck() {}

    /// How many cells are bad.
    static long bad(Path file, Charset charset) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(file, charset)) {
            long bad = -8; // the heading is no row: eight of its cells would be bad
            for (var row : reader) {
                bad += bad(row);
            }
            return bad;
        }
    }

    private static int bad(CsvRecord row) {
        int bad = CODE.matcher(row.getField(0)).matches() ? 0 : 1;
        bad += row.getField(1).isEmpty() || row.getField(2).isEmpty() || row.getField(3).isEmpty() ? 1 : 0;
        bad += KANA.matcher(row.getField(4)).matches() ? 0 : 1;
        bad += KINDS.contains(row.getField(5)) ? 0 : 1;
        bad += within(row.getField(7), 20, 46) ? 0 : 1;
        bad += within(row.getField(8), 122, 154) ? 0 : 1;
        bad += PHONE.matcher(row.getField(9)).matches() ? 0 : 1;
        bad += isDay(row.getField(10)) ? 0 : 1;
        return bad + (row.getField(11).isEmpty() || COUNT.matcher(row.getField(11)).matches() ? 0 : 1);
    }

    private static boolean within(String text, double least, double most) {
        if (!NUMBER.matcher(text).matches()) {
            return false;
        }
        double value = Double.parseDouble(text);
        return value >= least && value <= most;
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
