package jp.kanmin.table.read.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Xml;
import jp.kanmin.table.read.guard.Cells;
import jp.kanmin.table.read.xlsx.quick.PlainRows;
import jp.kanmin.table.read.xlsx.quick.RowTaker;
import jp.kanmin.table.sheet.Around.Thing;
import jp.kanmin.table.sheet.Range;
import org.jspecify.annotations.Nullable;

/// The part that holds a sheet: its cells go to [CellReader], what stands around them is kept here.
final class SheetPart implements RowTaker {

    private static final int LAST = Range.LAST_COLUMN + 1;

    final List<Range> merges = new ArrayList<>();
    final BitSet hiddenRows = new BitSet();
    final BitSet hiddenColumns = new BitSet();
    final BitSet foldedRows = new BitSet();
    final BitSet foldedColumns = new BitSet();
    final List<Thing> embedded = new ArrayList<>();
    final SheetRules rules;
    boolean isFiltered;
    /// The ids of the drawings, by the name of the element that names them.
    final Map<String, String> drawings = new HashMap<>();

    private final CellReader reader;
    private final int most;
    private boolean hidesUnwritten;
    private final BitSet writtenRows = new BitSet();
    private @Nullable PlainRows plain;

    SheetPart(Cells cells, SharedStrings strings, Styles styles, boolean is1904, int most) {
        this.reader = new CellReader(cells, strings, styles, is1904);
        this.rules = new SheetRules(styles, most);
        this.most = most;
    }

    /// Whether texts were asked for that the workbook does not have.
    boolean lacksTexts() {
        return reader.lacksTexts();
    }

    /// Plain rows are taken out of the stream before the parser sees them.
    InputStream through(InputStream in) {
        plain = new PlainRows(in, this);
        return plain;
    }

    void read(Xml xml) throws Damaged {
        while (xml.next()) {
            if (xml.isStart()) {
                element(xml);
            }
        }
    }

    /// To be asked when all is read: rows of which nothing is written are hidden where the sheet hides all by itself.
    void end() {
        if (hidesUnwritten) {
            for (int row = 0; row < writtenRows.length(); row++) {
                hiddenRows.set(row, hiddenRows.get(row) || !writtenRows.get(row));
            }
        }
        isFiltered &= !hiddenRows.isEmpty();
    }

    private void element(Xml xml) throws Damaged {
        switch (xml.name()) {
            case "sheetData" -> plainRows();
            case "row" -> row(xml);
            case "col" -> column(xml);
            case "mergeCell" -> merge(xml.attributeOrNone("ref"));
            case "sheetFormatPr" -> hidesUnwritten = xml.flag("zeroHeight");
            case "sheetPr" -> isFiltered |= xml.flag("filterMode");
            case "filterColumn" -> isFiltered = true;
            case "conditionalFormatting" -> rules.conditional(xml);
            case "dataValidation" -> rules.choice(xml);
            case "drawing", "legacyDrawing" -> drawings.put(xml.name(), xml.attributeOrNone("id"));
            case "oleObject" -> embedded(xml);
            default -> {
            }
        }
    }

    private void row(Xml xml) throws Damaged {
        int row = xml.number("r", reader.row() + 2) - 1;
        boolean isHidden = xml.flag("hidden") || xml.decimal("ht", 1) == 0;
        written(row, isHidden, isHidden && xml.number("outlineLevel", 0) > 0);
        reader.row(xml, row);
        plainRows();
    }

    private void plainRows() {
        if (plain != null) {
            plain.take();
        }
    }

    private void written(int row, boolean isHidden, boolean isFolded) {
        if (row >= 0 && row <= Range.LAST_ROW) {
            hiddenRows.set(row, isHidden);
            foldedRows.set(row, isFolded);
            if (hidesUnwritten) {
                writtenRows.set(row);
            }
        }
    }

    @Override
    public void row(int number) {
        written(number, false, false);
        reader.row(number);
    }

    @Override
    public void cell(int row, int at, int style, char type, byte[] bytes, int from, int to) {
        reader.cell(row, at, style, type, bytes, from, to);
    }

    private void column(Xml xml) {
        int first = Math.clamp(xml.number("min", 1) - 1L, 0, LAST);
        int last = Math.clamp(xml.number("max", first + 1), first, LAST);
        if (xml.flag("hidden") || xml.decimal("width", 1) == 0) {
            hiddenColumns.set(first, last);
            if (xml.number("outlineLevel", 0) > 0) {
                foldedColumns.set(first, last);
            }
        }
    }

    private void merge(String written) {
        if (merges.size() < most) {
            Range.of(written).filter(range -> range.height() * (long) range.width() > 1)
                    .ifPresent(merges::add);
        }
    }

    private void embedded(Xml xml) throws Damaged {
        var name = xml.attributeOrNone("progId");
        int[] from = {0, 0};
        int[] to = {0, 0};
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart("from")) {
                from = Drawings.corner(xml);
            } else if (xml.isStart("to")) {
                to = Drawings.corner(xml);
            }
        }
        if (embedded.size() < most) {
            embedded.add(
                    new Thing(Thing.Kind.EMBEDDED, name, "", Ranges.between(from[0], from[1], to[0], to[1])));
        }
    }
}
