package jp.kanmin.table.read.ods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.file.ZipArchive;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// Reads an ods file.
public final class OdsReader {

    private static final int LONGEST = 2_000;
    private static final int MOST_PROPERTIES = 500;

    private final ZipArchive zip;
    private final Budget budget;
    private final Doubts doubts;
    private final OdsStyles styles = new OdsStyles();
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    private OdsReader(ZipArchive zip, Budget budget, Doubts doubts) {
        this.zip = zip;
        this.budget = budget;
        this.doubts = doubts;
    }

    public static Workbook read(String name, ZipArchive zip, Budget budget, Doubts doubts) {
        var reader = new OdsReader(zip, budget, doubts);
        reader.part("styles.xml", reader::styles);
        reader.part("content.xml", reader::content);
        if (zip.names().stream()
                .anyMatch(entry -> entry.startsWith("Basic/") || entry.startsWith("Scripts/"))) {
            doubts.add(Kind.LEFT_OUT, "マクロが入っています（実行していません）。公表する前にマクロを消してください。",
                    "The file holds macros, which were not run. Remove them before it is published.");
        }
        return new Workbook(name, Format.ODS, "", reader.sheets, reader.properties(), doubts.all());
    }

    /// Whether the content can only be read with a password.
    public static boolean isLocked(ZipArchive zip) {
        var manifest = zip.open("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return false;
        }
        try (var xml = Xml.of(manifest.get())) {
            while (xml.next()) {
                if (xml.isStart("encryption-data")) {
                    return true;
                }
            }
        } catch (Damaged _) {
            return false;
        }
        return false;
    }

    private interface PartReader {
        void read(Xml xml) throws Damaged;
    }

    private void part(String part, PartReader reader) {
        var in = zip.open(part);
        if (in.isEmpty()) {
            return;
        }
        try (var xml = Xml.of(in.get())) {
            reader.read(xml);
        } catch (Damaged _) {
            doubts.add(Kind.DAMAGED, "「%s」が壊れていて、途中までしか読めませんでした。元のファイルで確かめてください。".formatted(part),
                    "“%s” is damaged and was read only in part. Check the original.".formatted(part));
        }
    }

    private void styles(Xml xml) throws Damaged {
        while (xml.next()) {
            if (xml.isStart()) {
                styles.reads(xml);
            }
        }
    }

    private void content(Xml xml) throws Damaged {
        while (xml.next()) {
            if (!xml.isStart() || styles.reads(xml)) {
                continue;
            }
            switch (xml.name()) {
                case "content-validation" -> {
                    var name = xml.attributeOrNone("name");
                    lists.put(name, list(xml.attributeOrNone("condition")));
                }
                case "table" -> table(xml);
                case "tracked-changes" -> xml.skip();
                default -> {
                }
            }
        }
    }

    private void table(Xml xml) throws Damaged {
        if (sheets.size() >= budget.limits().sheets()) {
            xml.skip();
            return;
        }
        var table = new OdsTable(xml.attributeOrNone("name"), styles, lists, budget, doubts);
        try {
            table.read(xml);
        } finally {
            sheets.add(table.sheet()); // what was read before a fault holds
        }
    }

    /// The values of `cell-content-is-in-list("a";"b")`, or the block they come from.
    private static String list(String condition) {
        int from = condition.indexOf("is-in-list(");
        if (from < 0) {
            return "";
        }
        var inside = condition.substring(from + "is-in-list(".length(), Math.max(condition.lastIndexOf(')'),
                from + "is-in-list(".length()));
        var plain = inside.startsWith("\"")
                ? inside.replace("\";\"", ",").replace("\"", "")
                : inside.replace("[", "").replace("]", "").replace("$", "").replace(".", "!");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        part("meta.xml", xml -> {
            while (xml.next() && properties.size() < MOST_PROPERTIES) {
                if (xml.isStart() && xml.depth() == 3) {
                    var name = xml.name().equals("user-defined") ? xml.attributeOrNone("name") : xml.name();
                    var value = xml.text(LONGEST).strip();
                    if (!value.isEmpty()) {
                        properties.putIfAbsent(name, value);
                    }
                }
            }
        });
        return properties;
    }
}
