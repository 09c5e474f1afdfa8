package jp.kanmin.table.read.markup;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// Reads the XML that Excel 2003 wrote, and many programs still do.
public final class XmlBookReader {

    private static final int LONGEST = 2_000;
    private static final int MOST_PROPERTIES = 100;

    private final Budget budget;
    private final Doubts doubts;
    private final XmlStyles styles = new XmlStyles();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    private XmlBookReader(Budget budget, Doubts doubts) {
        this.budget = budget;
        this.doubts = doubts;
    }

    public static Workbook read(String name, String text, String encoding, Budget budget, Doubts doubts) {
        doubts.add(Kind.OLD_FORMAT, "Excel 2003のXML形式です。「.xlsx」で保存し直してください。",
                "This is the XML of Excel 2003. Save it again as .xlsx.");
        var reader = new XmlBookReader(budget, doubts);
        try (var xml = Xml.of(new StringReader(text.stripLeading()))) {
            reader.read(xml);
        } catch (Damaged _) {
            doubts.add(Kind.DAMAGED, "ファイルが壊れていて、途中までしか読めませんでした。元のファイルで確かめてください。",
                    "The file is damaged and was read only in part. Check the original.");
        }
        return new Workbook(name, Format.XML, encoding, reader.sheets, reader.properties, doubts.all());
    }

    private void read(Xml xml) throws Damaged {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "Style" -> styles.read(xml);
                case "DocumentProperties", "CustomDocumentProperties" -> properties(xml);
                case "Worksheet" -> sheet(xml);
                default -> {
                }
            }
        }
    }

    private void properties(Xml xml) throws Damaged {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            var name = xml.name();
            var value = xml.text(LONGEST).strip();
            if (!value.isEmpty() && properties.size() < MOST_PROPERTIES) {
                properties.put(switch (name) {
                    case "Author" -> "creator";
                    case "LastAuthor" -> "lastModifiedBy";
                    case "Title" -> "title";
                    case "Subject" -> "subject";
                    default -> name;
                }, value);
            }
        }
    }

    private void sheet(Xml xml) throws Damaged {
        if (sheets.size() >= budget.limits().sheets()) {
            xml.skip();
            return;
        }
        var sheet = new XmlSheet(xml.attributeOrNone("Name"), styles, budget, doubts);
        try {
            sheet.read(xml);
        } finally {
            sheets.add(sheet.sheet()); // what was read before a fault holds
        }
    }
}
