package jp.kanmin.app.service.between;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.kanmin.document.Block;
import jp.kanmin.document.read.DocumentReader;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.number.NumberFormat;
import jp.kanmin.text.Decoded;

/// Makes one text, tab separated, of a file that holds the official table, whatever kind of file it is.
final class OfficialTable {

    /// How files of the old office formats begin.
    private static final String OLD_OFFICE = "\u00D0\u00CF";

    private OfficialTable() {}

    /// The rows of all sheets or tables in their order, with what stands around them.
    static String text(String name, byte[] bytes) {
        if (startsWith(bytes, "%PDF")) {
            return document(name, bytes);
        }
        if (startsWith(bytes, "PK") || startsWith(bytes, OLD_OFFICE)) {
            var sheets = WorkbookReader.read(name, bytes).sheets();
            return sheets.isEmpty()
                    ? document(name, bytes)
                    : sheets.stream().map(OfficialTable::sheet).collect(Collectors.joining("\n"));
        }
        return Decoded.of(bytes).map(Decoded::text).orElse("");
    }

    private static String sheet(Sheet sheet) {
        return IntStream.range(0, sheet.rows()).mapToObj(row -> IntStream.range(0, sheet.width(row))
                .mapToObj(column -> oneLine(cell(sheet, row, column))).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// What stands in a cell; a day as a reader sees it, not as the sheet counts it.
    private static String cell(Sheet sheet, int row, int column) {
        var format = NumberFormat.of(sheet.look(row, column).format());
        return sheet.content(row, column) == Content.NUMBER && format.isDate()
                ? format.shown(sheet.number(row, column))
                : sheet.text(row, column);
    }

    private static String document(String name, byte[] bytes) {
        return DocumentReader.read(name, bytes).blocks().stream().map(block -> switch (block) {
            case Block.Table table -> table.rows().stream().map(row -> row.stream()
                    .map(OfficialTable::oneLine).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Picture _,Block.PageBreak _ -> "";
        }).collect(Collectors.joining("\n"));
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        return bytes.length >= mark.length()
                && IntStream.range(0, mark.length()).allMatch(i -> (bytes[i] & 0xFF) == mark.charAt(i));
    }
}
