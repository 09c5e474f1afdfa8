package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet.Visibility;

/// The part that names the sheets.
final class BookPart {

    /// A sheet's name, whether it is seen, and the id of its part.
    record SheetName(String name, Visibility visibility, String id) {}

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_AREA = 8_192;

    private final List<SheetName> sheets = new ArrayList<>();
    private final Map<Integer, List<Range>> printed = new HashMap<>();
    private boolean is1904;

    static BookPart of(Parts parts, String part) {
        var book = new BookPart();
        parts.read(part, "", book::read);
        return book;
    }

    List<SheetName> sheets() {
        return sheets;
    }

    boolean is1904() {
        return is1904;
    }

    /// The areas to print of a sheet.
    List<Range> printed(int sheet) {
        return printed.getOrDefault(sheet, List.of());
    }

    private void read(Xml xml) throws Damaged {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "workbookPr" -> is1904 = xml.flag("date1904");
                case "sheet" -> sheet(xml);
                case "definedName" -> area(xml);
                default -> {
                }
            }
        }
    }

    private void sheet(Xml xml) {
        var name = xml.attributeOrNone("name");
        var visibility = switch (xml.attributeOrNone("state")) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
        sheets.add(new SheetName(name.substring(0, Math.min(name.length(), LONGEST_NAME)), visibility,
                xml.attributeOrNone("id")));
    }

    private void area(Xml xml) throws Damaged {
        int sheet = xml.number("localSheetId", -1);
        if (sheet >= 0 && xml.attributeOrNone("name").equals("_xlnm.Print_Area")) {
            printed.put(sheet, Ranges.ofAreas(xml.text(LONGEST_AREA)));
        }
    }
}
