package jp.kanmin.table.write;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.kanmin.json.JsonText;
import jp.kanmin.table.repair.CleanTable;
import jp.kanmin.table.repair.LongForm;
import jp.kanmin.table.repair.Mended;
import jp.kanmin.text.Shortened;

/// The files that come out of mending one file.
///
/// @param csv the name of the CSV file of each table, in order
/// @param all every file by its name, the record of changes and the workbook included
public record CleanFiles(Map<CleanTable, String> csv, Map<String, byte[]> all) {

    private static final int LONGEST = 80;
    private static final String REFUSED = "[\\x00-\\x1F\\x7F<>:\"/\\\\|?*]";

    /// The files of what was mended. A table is called after its sheet, or after the file where sheets have no names.
    public static CleanFiles of(Mended mended) {
        var csv = new LinkedHashMap<CleanTable, String>();
        var all = new LinkedHashMap<String, byte[]>();
        var packaged = new LinkedHashMap<String, CleanTable>();
        for (var table : mended.tables()) {
            var name = free(name(mended, table) + "-" + table.number(), all.keySet());
            put(table, name + ".csv", all, packaged);
            csv.put(table, name + ".csv");
            LongForm.of(table).ifPresent(turned -> put(turned, name + "-long.csv", all, packaged));
        }
        all.put(base(mended.original().name()) + "-clean.xlsx", CleanBook.xlsx(mended.tables()));
        all.put("datapackage.json",
                JsonText.pretty(Metadata.dataPackage(packaged)).getBytes(StandardCharsets.UTF_8));
        all.put("changes.csv", Csv.of(mended.changes()));
        return new CleanFiles(csv, all);
    }

    private static void put(CleanTable table, String file, Map<String, byte[]> all,
            Map<String, CleanTable> packaged) {
        all.put(file, Csv.of(table));
        all.put(file + "-metadata.json",
                JsonText.pretty(Metadata.csvw(table, file)).getBytes(StandardCharsets.UTF_8));
        packaged.put(file, table);
    }

    private static String name(Mended mended, CleanTable table) {
        return base(table.sheet().isEmpty() ? mended.original().name() : table.sheet() + ".");
    }

    /// A name without its extension, and without what file systems refuse.
    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        var base = (dot > 0 ? name.substring(0, dot) : name).replaceAll(REFUSED, "_").strip()
                .replaceAll("^\\.+|\\.+$", "_");
        var cut = Shortened.to(base, LONGEST);
        return cut.isEmpty() ? "table" : cut;
    }

    private static String free(String name, java.util.Set<String> taken) {
        var free = name;
        for (int next = 2; taken.contains(free + ".csv"); next++) {
            free = name + "_" + next;
        }
        return free;
    }
}
