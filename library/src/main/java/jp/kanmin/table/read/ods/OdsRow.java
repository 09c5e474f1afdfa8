package jp.kanmin.table.read.ods;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.Digits;
import jp.kanmin.file.Xml;
import jp.kanmin.table.read.guard.Cells;
import jp.kanmin.table.read.guard.Moments;
import jp.kanmin.table.sheet.Around.Note;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.number.NumberFormat;

/// The cells of one row, which may stand for several equal ones.
final class OdsRow {

    private static final int LONGEST_FORMULA = 8_192;
    private static final int MOST_LOOKS = 1_000;

    /// A cell, or several equal ones beside each other.
    ///
    /// @param kind `n`, `t`, `b` or `e`, as far as it holds something
    private record Held(int column, int count, char kind, double number, String text, String formula,
            Look look) {

        boolean hasContent() {
            return kind != ' ' || !formula.isEmpty();
        }
    }

    private final OdsTable table;
    private final String rowStyle;
    private final int most;
    private final List<Held> cells = new ArrayList<>();
    private int column;
    private boolean hasContent;

    OdsRow(OdsTable table, String rowStyle) {
        this.table = table;
        this.rowStyle = rowStyle;
        this.most = table.budget().limits().text();
    }

    boolean hasContent() {
        return hasContent;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    void read(Xml xml) throws Damaged {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
                cell(xml);
            }
        }
    }

    void put(Cells sheet, int row) {
        for (var held : cells) {
            int count = held.hasContent() ? held.count : Math.min(held.count, MOST_LOOKS);
            for (int at = held.column; at < held.column + count && at <= Range.LAST_COLUMN; at++) {
                if (!held.formula.isEmpty()) {
                    sheet.formula(row, at, held.formula);
                }
                switch (held.kind) {
                    case 'n' -> sheet.number(row, at, held.number);
                    case 'b' -> sheet.truth(row, at, held.number != 0);
                    case 'e' -> sheet.error(row, at, held.text);
                    case 't' -> sheet.text(row, at, held.text);
                    default -> {
                    }
                }
                sheet.look(row, at, held.look);
            }
        }
    }

    private void cell(Xml xml) throws Damaged {
        int count = Math.max(1, xml.number("number-columns-repeated", 1));
        int height = Math.max(1, xml.number("number-rows-spanned", 1));
        int width = Math.max(1, xml.number("number-columns-spanned", 1));
        boolean isCovered = xml.isStart("covered-table-cell");
        if (!isCovered && (height > 1 || width > 1)) {
            table.merge(column, height, width);
        }
        table.choice(xml.attributeOrNone("content-validation-name"), column);
        var named = xml.attributeOrNone("style-name");
        var look = table.styles().look(!named.isEmpty()
                ? named
                : !rowStyle.isEmpty() ? rowStyle : table.columnStyle(column));
        var formula = OdsRanges.formula(xml.attributeOrNone("formula"));
        formula = formula.substring(0, Math.min(formula.length(), LONGEST_FORMULA));
        var held = value(xml, count, formula, look);
        boolean isKept = !isCovered && (held.hasContent() || !held.look.isPlain());
        if (isKept) {
            cells.add(held);
            hasContent |= held.hasContent();
        }
        column = (int) Math.min((long) column + count, Range.LAST_COLUMN + 1L);
    }

    private Held value(Xml xml, int count, String formula, Look look) throws Damaged {
        boolean isError = false;
        for (int i = 0; i < xml.attributes(); i++) {
            isError |= xml.attributeName(i).equals("value-type") && xml.attributeValue(i).equals("error");
        }
        var type = xml.attributeOrNone("value-type");
        var value = xml.attributeOrNone("value");
        var day = xml.attributeOrNone("date-value");
        var time = xml.attributeOrNone("time-value");
        var truth = xml.attributeOrNone("boolean-value");
        var said = xml.attribute("string-value");
        var shown = text(xml);
        var text = said == null ? shown : said;
        if (isError || (type.equals("float") && text.startsWith("#") && !formula.isEmpty()
                && value.equals("0"))) {
            return new Held(column, count, 'e', 0, text, formula, look);
        }
        double number = switch (type) {
            case "float", "percentage", "currency" -> Digits.decimal(value);
            case "date" -> Moments.serial(day);
            case "time" -> days(time);
            case "boolean" -> truth.equals("true") ? 1 : 0;
            default -> Double.NaN;
        };
        if (type.equals("boolean")) {
            return new Held(column, count, 'b', number, "", formula, look);
        }
        if (!Double.isNaN(number)) {
            boolean isDate = type.equals("date") || type.equals("time");
            var fitting = isDate && !NumberFormat.of(look.format()).isDate()
                    ? look.withFormat(type.equals("time") ? "hh:mm:ss" : Moments.format(day))
                    : look;
            return new Held(column, count, 'n', number, "", formula, fitting);
        }
        return new Held(column, count, text.isEmpty() ? ' ' : 't', 0, text, formula, look);
    }

    /// The paragraphs of the cell; what else is in it goes to the table.
    private String text(Xml xml) throws Damaged {
        StringBuilder text = null;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart("p")) {
                var line = OdsText.paragraph(xml, most);
                text = text == null ? new StringBuilder() : text.append('\n');
                text.append(text.length() > most ? "" : line);
            } else if (xml.isStart("annotation")) {
                note(xml);
            } else if (OdsThings.is(xml.name())) {
                OdsThings.thing(xml, cellHere(), table.things(), table.budget());
            }
        }
        return text == null ? "" : text.toString();
    }

    private Range cellHere() {
        return Range.cell(Math.min(table.rowNumber(), Range.LAST_ROW), Math.min(column, Range.LAST_COLUMN));
    }

    private void note(Xml xml) throws Damaged {
        var author = "";
        var text = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "creator" -> author = xml.text(255);
                case "p" -> {
                    var line = OdsText.paragraph(xml, most);
                    text.append(text.isEmpty() ? "" : "\n").append(text.length() > most ? "" : line);
                }
                default -> {
                }
            }
        }
        table.budget().characters(text.length());
        table.note(new Note(cellHere().top(), cellHere().left(), author, text.toString()));
    }

    /// A span of time such as `PT10H30M00S` in days.
    private static double days(String written) {
        try {
            return Duration.parse(written).toMillis() / 86_400_000.0;
        } catch (DateTimeParseException | ArithmeticException _) {
            return Double.NaN;
        }
    }
}
