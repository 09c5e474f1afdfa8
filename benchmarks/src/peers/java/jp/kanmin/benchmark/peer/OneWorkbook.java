package jp.kanmin.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;

import javax.xml.parsers.ParserConfigurationException;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.rule.privacy.PrivacyGate;
import jp.kanmin.table.rule.profile.TableCase;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// One workbook read by us and by peers; each gives how many cells it saw, with the lengths of their texts.
final class OneWorkbook {

    private static final long CELL = 1L << 32;

    private OneWorkbook() {}

    static long kanmin(Path file) {
        long sum = 0;
        for (var sheet : WorkbookReader.read(file).sheets()) {
            for (int row = 0; row < sheet.rows(); row++) {
                for (int column = 0; column < sheet.columns(); column++) {
                    sum += switch (sheet.content(row, column)) {
                        case EMPTY -> 0;
                        case NUMBER -> CELL + (long) sheet.number(row, column);
                        case TEXT, BOOLEAN, ERROR -> CELL + sheet.text(row, column).length();
                    };
                }
            }
        }
        return sum;
    }

    /// How many findings the rules and the privacy gate have.
    static int diagnosis(Path file) {
        var c = TableCase.of(WorkbookReader.read(file));
        return Diagnosis.of(c).findings().size() + PrivacyGate.findings(c).size();
    }

    static long fastexcel(Path file) throws IOException {
        long[] sum = {0};
        try (var book = new ReadableWorkbook(file.toFile())) {
            for (var sheet : book.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> {
                        if (cell != null && cell.getType() != CellType.EMPTY) {
                            sum[0] += CELL + (cell.getType() == CellType.NUMBER
                                    ? cell.asNumber().longValue()
                                    : cell.getText().length());
                        }
                    }));
                }
            }
        }
        return sum[0];
    }

    static long poi(Path file) throws IOException {
        var counter = new Counter();
        try (var book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(book);
            var strings = new ReadOnlySharedStringsTable(book);
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, counter, false));
            for (var sheets = reader.getSheetsData(); sheets.hasNext();) {
                try (var in = sheets.next()) {
                    xml.parse(new InputSource(in));
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return counter.sum;
    }

    private static final class Counter implements XSSFSheetXMLHandler.SheetContentsHandler {

        private long sum;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(@Nullable String place, @Nullable String text, @Nullable XSSFComment comment) {
            sum += CELL + (text == null ? 0 : text.length());
        }
    }
}
