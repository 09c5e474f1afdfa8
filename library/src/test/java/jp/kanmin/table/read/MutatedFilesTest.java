package jp.kanmin.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import jp.kanmin.file.MadeZip;
import jp.kanmin.file.Source;
import jp.kanmin.finding.UserError;
import jp.kanmin.table.SharedFiles;
import jp.kanmin.table.read.guard.ReadLimits;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done to a file: a workbook or one clear line comes of it.
class MutatedFilesTest {

    private static final int MUTATIONS = Integer.getInteger("kanmin.mutations", 60);

    @ParameterizedTest
    @MethodSource("files")
    void a_mutated_file_gives_a_workbook_or_one_clear_line(String name, byte[] good) {
        var draw = new Random(name.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bad = mutated(good, draw);
            try {
                var read = WorkbookReader.within(ReadLimits.SMALL).workbooks(name, Source.of(bad));
                assertThat(read).isNotEmpty();
            } catch (UserError line) {
                assertThat(line.what().en()).as("mutation %d of %s", i, name).isNotBlank();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("mutation %d of %s".formatted(i, name), e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void a_file_that_comes_in_small_pieces_reads_the_same(int piece) {
        madeFiles().forEach((name, bytes) -> {
            var whole = WorkbookReader.usual().workbook(name, Source.of(bytes));
            var pieces = WorkbookReader.usual().workbook(name, inPieces(bytes, piece));

            assertThat(Facts.of(pieces)).as(name).isEqualTo(Facts.of(whole));
        });
    }

    private static Source inPieces(byte[] bytes, int piece) {
        var whole = Source.of(bytes);
        return new Source() {

            @Override
            public long size() {
                return whole.size();
            }

            @Override
            public int read(long at, byte[] into, int from, int length) {
                return whole.read(at, into, from, Math.min(length, piece));
            }

            @Override
            public void close() {}
        };
    }

    /// A few bytes changed, a stretch cut out, doubled or zeroed, or the end cut off.
    private static byte[] mutated(byte[] good, Random draw) {
        byte[] bad = good.clone();
        int from = draw.nextInt(bad.length);
        int length = Math.min(bad.length - from, 1 + draw.nextInt(200));
        switch (draw.nextInt(5)) {
            case 0 -> bad = Arrays.copyOf(bad, from);
            case 1 -> {
                System.arraycopy(good, from + length, bad, from, bad.length - from - length);
                bad = Arrays.copyOf(bad, bad.length - length);
            }
            case 2 -> Arrays.fill(bad, from, from + length, (byte) 0);
            case 3 -> {
                bad = Arrays.copyOf(bad, bad.length + length);
                System.arraycopy(good, from, bad, from + length, good.length - from);
            }
            default -> {
                for (int i = 1 + draw.nextInt(30); i > 0; i--) {
                    bad[draw.nextInt(bad.length)] = (byte) draw.nextInt(256);
                }
            }
        }
        return bad.length == 0 ? new byte[]{0} : bad;
    }

    private static Stream<Object[]> files() {
        var all = new ArrayList<Object[]>();
        madeFiles().forEach((name, bytes) -> all.add(new Object[]{name, bytes}));
        if (Files.exists(SharedFiles.DATA)) {
            SharedFiles.ending(".xlsx", ".xls", ".csv").filter(file -> file.toFile().length() < 150_000)
                    .forEach(file -> all.add(new Object[]{String.valueOf(file.getFileName()), bytes(file)}));
        }
        return all.stream();
    }

    private static byte[] bytes(java.nio.file.Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> madeFiles() {
        var stored = MadeZip.workbook("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>4</v></c></row>\
                <row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A3">B1</f></c></row>""",
                "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
                .part("xl/sharedStrings.xml", "<sst><si><t>東京</t></si></sst>")
                .part("xl/styles.xml",
                        "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                .bytes();
        var ods = new MadeZip().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml", """
                <d><table name="表"><table-row number-rows-repeated="3"><table-cell value-type="float" value="7"/>\
                <table-cell value-type="string"><p>東京<s c="3"/></p></table-cell></table-row></table></d>""")
                .bytes();
        var list = "番号,名称\r\n1,\"中央,公園\"\r\n2,\"a\nb\"\r\n".repeat(5);
        var page = "<html><body><table><tr><th colspan=2>a</th></tr><tr><td>1</td><td>2</td></tr></table></body></html>";
        var xml = """
                <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet Name="x">\
                <Table><Row Index="2"><Cell MergeAcross="2"><Data Type="Number">5</Data></Cell></Row></Table>\
                </Worksheet></Workbook>""";
        return Map.ofEntries(
                Map.entry("made.xlsx", stored),
                Map.entry("made.ods", ods),
                Map.entry("list.csv", list.getBytes(StandardCharsets.UTF_8)),
                Map.entry("old.csv", list.getBytes(java.nio.charset.Charset.forName("windows-31j"))),
                Map.entry("wide.csv", list.getBytes(StandardCharsets.UTF_16LE)),
                Map.entry("page.xls", page.getBytes(StandardCharsets.UTF_8)),
                Map.entry("xml.xls", xml.getBytes(StandardCharsets.UTF_8)),
                Map.entry("rich.xlsx", byPoi(new XSSFWorkbook())),
                Map.entry("rich.xls", byPoi(new HSSFWorkbook())),
                Map.entry("all.zip", new MadeZip().part("a.csv", list).part("b.xlsx", stored).bytes()));
    }

    /// A workbook with a little of everything.
    private static byte[] byPoi(Workbook book) {
        try (book; var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("表");
            for (int i = 0; i < 20; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("名称" + i);
                row.createCell(1).setCellValue(i * 1.5);
                row.createCell(2).setCellFormula("B" + (i + 1) + "*2");
                row.setZeroHeight(i % 5 == 4);
            }
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(0, 1, 3, 4));
            sheet.setColumnHidden(5, true);
            var anchor = book.getCreationHelper().createClientAnchor();
            var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("要確認"));
            sheet.getRow(2).getCell(0).setCellComment(comment);
            List.of("隠し").forEach(book::createSheet);
            book.setSheetHidden(1, true);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
