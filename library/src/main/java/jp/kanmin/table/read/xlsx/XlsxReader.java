package jp.kanmin.table.read.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.kanmin.file.ZipArchive;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Cells;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.read.xlsx.BookPart.SheetName;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Around.Thing;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// Reads an xlsx or xlsm file.
public final class XlsxReader {

    private final Parts parts;
    private final BookPart book;
    private final Map<String, Parts.Relation> relations;
    private final Styles styles;
    private final SharedStrings strings;
    private final Map<String, String> persons;

    private XlsxReader(Parts parts) {
        this.parts = parts;
        var main = Parts.of(parts.relations(""), "officeDocument").stream().findFirst()
                .orElse("xl/workbook.xml");
        this.book = BookPart.of(parts, main);
        this.relations = parts.relations(main);
        var colours = Colours.of(parts, first("theme", "xl/theme/theme1.xml"));
        this.styles = Styles.of(parts, first("styles", "xl/styles.xml"), colours);
        this.strings = SharedStrings.of(parts, first("sharedStrings", "xl/sharedStrings.xml"));
        this.persons = Notes.persons(parts, Parts.of(relations, "person"));
    }

    public static Workbook read(String name, Format format, ZipArchive zip, Budget budget, Doubts doubts) {
        var reader = new XlsxReader(new Parts(zip, budget, doubts));
        var sheets = reader.sheets();
        reader.leftOut();
        return new Workbook(name, format, "", sheets, Properties.of(reader.parts), doubts.all());
    }

    private Optional<String> first(String type, String usual) {
        return Optional.of(Parts.of(relations, type).stream().findFirst().orElse(usual));
    }

    private List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        var names = book.sheets();
        if (names.isEmpty()) {
            return unlisted();
        }
        int most = parts.budget().limits().sheets();
        for (int i = 0; i < Math.min(names.size(), most); i++) {
            var relation = relations.get(names.get(i).id());
            sheets.add(sheet(names.get(i), i, relation == null ? "" : relation.target(),
                    relation == null ? "" : relation.type()));
        }
        if (names.size() > most) {
            parts.doubts().add(Kind.LEFT_OUT, "シートが多すぎるため、%,d枚目からは読んでいません。".formatted(most + 1),
                    "There are too many sheets; those from the %,dth on were not read.".formatted(most + 1));
        }
        return sheets;
    }

    /// Where the list of sheets is lost, they are read in the order of their parts.
    private List<Sheet> unlisted() {
        var sheets = new ArrayList<Sheet>();
        for (var part : new TreeSet<>(parts.zip().names())) {
            if (part.startsWith("xl/worksheets/") && part.endsWith(".xml")
                    && sheets.size() < parts.budget().limits().sheets()) {
                var name = part.substring("xl/worksheets/".length(), part.length() - ".xml".length());
                sheets.add(sheet(new SheetName(name, Sheet.Visibility.VISIBLE, ""), sheets.size(), part,
                        "worksheet"));
            }
        }
        parts.doubts().add(Kind.DAMAGED, "シートの一覧が読めないため、シート名が分かりません。元のファイルで確かめてください。",
                "The list of sheets could not be read, so their names are not known. Check the original.");
        return sheets;
    }

    private Sheet sheet(SheetName named, int index, String part, String type) {
        var cells = Cells.ofSheet(named.name(), strings.texts(), parts.budget(), parts.doubts());
        cells.visibility(named.visibility());
        if (!parts.zip().has(part)) {
            parts.doubts().add(Kind.DAMAGED, named.name(),
                    "シート「%s」の中身がありません。元のファイルで確かめてください。".formatted(named.name()),
                    "The content of the sheet “%s” is missing. Check the original.".formatted(named.name()));
            return cells.build(Around.NOTHING);
        }
        if (type.contains("acrosheet") || type.contains("dialogsheet")) {
            parts.doubts().add(Kind.LEFT_OUT, named.name(),
                    "シート「%s」は表のシートではないため読んでいません。".formatted(named.name()),
                    "The sheet “%s” is no sheet of tables and was not read.".formatted(named.name()));
            return cells.build(Around.NOTHING);
        }
        var sheet = new SheetPart(cells, strings, styles, book.is1904(), parts.budget().limits().things());
        parts.read(part, named.name(), sheet::through, sheet::read);
        sheet.end();
        if (sheet.lacksTexts()) {
            parts.doubts().add(Kind.DAMAGED, named.name(), "文字の一部が失われていて、空欄になったセルがあります。元のファイルで確かめてください。",
                    "Some texts are lost, and their cells are empty. Check the original.");
        }
        return cells.build(around(sheet, index, part, named.name()));
    }

    private Around around(SheetPart sheet, int index, String part, String name) {
        var own = parts.relations(part);
        var notes = Notes.of(parts, own, persons, name);
        for (var table : Parts.of(own, "table")) {
            parts.read(table, name, xml -> {
                while (xml.next()) {
                    sheet.isFiltered |= xml.isStart("filterColumn") && !sheet.hiddenRows.isEmpty();
                }
            });
        }
        return new Around(sheet.merges, sheet.hiddenRows, sheet.hiddenColumns, sheet.foldedRows,
                sheet.foldedColumns,
                notes, objects(sheet, own, name), sheet.rules.conditional(), sheet.rules.choices(),
                book.printed(index), sheet.isFiltered);
    }

    private List<Thing> objects(SheetPart sheet, Map<String, Parts.Relation> own, String name) {
        var objects = new ArrayList<Thing>();
        var drawing = own.get(sheet.drawings.getOrDefault("drawing", ""));
        if (drawing != null) {
            objects.addAll(Drawings.of(parts, drawing.target(), name));
            boolean isChartAlone = drawing.type().equals("drawing") && objects.isEmpty();
            if (isChartAlone) {
                Parts.of(parts.relations(drawing.target()), "chart").forEach(chart -> objects.add(new Thing(
                        Thing.Kind.CHART, "", Drawings.title(parts, chart), Range.cell(0, 0))));
            }
        }
        var old = own.get(sheet.drawings.getOrDefault("legacyDrawing", ""));
        if (old != null) {
            objects.addAll(Controls.of(parts, old.target()));
        }
        objects.addAll(sheet.embedded);
        return objects;
    }

    private void leftOut() {
        if (parts.hasMacros()) {
            parts.doubts().add(Kind.LEFT_OUT, "マクロが入っています（実行していません）。公表する前にマクロのない形式で保存してください。",
                    "The file holds macros, which were not run. Save it without them before it is published.");
        }
        var outside = new LinkedHashMap<String, String>();
        for (var link : Parts.of(relations, "externalLink")) {
            parts.relations(link).values().stream().filter(Parts.Relation::isOutside).forEach(
                    relation -> outside.put(relation.target(), link));
        }
        if (!Parts.of(relations, "externalLink").isEmpty()) {
            var first = outside.isEmpty() ? "" : outside.firstEntry().getKey();
            var shown = first.substring(0, Math.min(first.length(), 200));
            parts.doubts().add(Kind.LEFT_OUT, "ほかのファイルへのリンクがあります（%s）。値に直してください。".formatted(shown),
                    "The file refers to other files (%s). Replace these links by values.".formatted(shown));
        }
        if (!Parts.of(relations, "connections").isEmpty()) {
            parts.doubts().add(Kind.LEFT_OUT, "外部データへの接続があります（接続していません）。",
                    "The file has connections to outside data, which were not made.");
        }
    }
}
