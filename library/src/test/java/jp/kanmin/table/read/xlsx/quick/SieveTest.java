package jp.kanmin.table.read.xlsx.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.kanmin.file.Damaged;
import jp.kanmin.file.MadeZip;
import jp.kanmin.file.Xml;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.sheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {

    /// Rows as programs and people write them; `%1$d` stands for the row.
    private static final List<String> ROWS = List.of(
            "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"s\"><v>3</v></c><c r=\"B%1$d\"><v>-12.5</v></c></row>",
            "<row r='%1$d' spans='1:3' ht='15.5'>\n <c r='C%1$d' s='0'><v>1E3</v></c>\n</row>\n",
            "<row r=\"%1$d\" x14ac:dyDescent=\"0.2\"><c r=\"AB%1$d\" t=\"str\"><v>a b_x000D_</v></c><c><v>7</v></c></row>",
            "<row r=\"%1$d\" hidden=\"1\"><c r=\"A%1$d\"><v>1</v></c></row>",
            "<row r=\"%1$d\" ht=\"0\"/>",
            "<row r=\"%1$d\"/>",
            "<row><c><v>5</v></c><c/><c><v>6</v></c></row>",
            "<row r=\"%1$d\"><c r=\"A%1$d\"><f>B1</f><v>4</v></c><c r=\"B%1$d\" t=\"b\"><v>1</v></c></row>",
            "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"inlineStr\"><is><t>&lt;/row&gt; 東京</t></is></c></row>",
            "<row r=\"%1$d\"><!-- </row> --><c r=\"A%1$d\"><v>2</v></c></row>",
            "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"str\"><v><![CDATA[</row>]]></v></c></row>",
            "<row r=\"%1$d\"><c r=\"B%1$d\" t=\"e\"><v>#N/A</v></c><c r=\"C%1$d\"><v/></c><c r=\"D%1$d\"><v></v></c></row>",
            "<row r=\"%1$d\" customHeight=\"1\"><c r=\"A%1$d\" t=\"s\"><v>999</v></c><c r=\"B%1$d\"><v>NaN</v></c></row>",
            "<row r=\"%1$d\"><c r=\"A%1$d\"><v>12345678901234567890</v></c><c r=\"B%1$d\" t=\"s\"><v> 1 </v></c></row>",
            "<row r=\"%1$d\"><cx r=\"A%1$d\"/><c r=\"b2\"><v>8</v></c><c r=\"C07\"><v>9</v></c></row>",
            "<rowx r=\"%1$d\"/>");

    private static final List<String> TEXTS = List.of("<si><t>名称</t></si>", "<si><t>plain</t></si>",
            "<si><t xml:space=\"preserve\"> a\nb </t></si>", "<si><t/></si>", "<si/>", "<si><t></t></si>",
            "<si><t>東</t><rPh sb=\"0\" eb=\"1\"><t>ヒガシ</t></rPh></si>",
            "<si><r><t>x</t></r><r><t>y</t></r></si>",
            "<si><t>&amp;＆𠮷</t></si>", "<si><t>a_x0041_b</t></si>", "<si><!-- </si> --><t>c</t></si>",
            "<si><t>é€±</t></si>", "\n<si><t>[1]</t></si>\n");

    @Test
    void a_workbook_is_the_same_with_and_without_the_quick_way() {
        for (int seed = 0; seed < 300; seed++) {
            var rows = rows(new Random(seed));
            var texts = texts(new Random(seed));
            var quick = sheet("", rows, texts);
            var slow = sheet("<!-- sheetData sst -->", rows, texts);

            assertThat(shown(quick)).as(rows + texts).isEqualTo(shown(slow));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 4_000})
    void rows_are_the_same_however_the_bytes_come(int size) throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            var part = part("", rows(new Random(seed)));

            assertThat(taken(part, size)).as(part).isEqualTo(taken(part, 1 << 20));
        }
    }

    @Test
    void plain_rows_never_reach_the_parser() throws Exception {
        var rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"/><row r=\"3\"><c/><c><v>2</v></c></row>";

        assertThat(taken(part("", rows), 100).toString())
                .isEqualTo("{row 0= 0,0,0,n=1, row 1=, row 2= -1,-1,0,n= -1,-1,0,n=2}");
    }

    @Test
    void files_that_are_cut_off_or_written_in_other_signs_go_to_the_parser() throws Exception {
        var part = part("", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>12");

        assertThat(taken(part.substring(0, part.indexOf("12") + 1), 100).keySet())
                .containsExactly("row 0", "row 1", "parsed 2", "damaged");
        assertThat(taken("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + part("", "<row r=\"1\"/>"), 100)
                .keySet()).containsExactly("parsed 0");
    }

    private static String rows(Random random) {
        var rows = new StringBuilder();
        int at = 0;
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            at += 1 + random.nextInt(2);
            boolean isUsual = random.nextInt(3) > 0;
            rows.append(ROWS.get(random.nextInt(isUsual ? 3 : ROWS.size())).formatted(at));
        }
        return rows.toString();
    }

    private static String texts(Random random) {
        var texts = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            texts.append(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        return texts.toString();
    }

    private static Sheet sheet(String before, String rows, String texts) {
        var zip = MadeZip.workbook("", "")
                .part("xl/worksheets/sheet1.xml", part(before, rows))
                .part("xl/sharedStrings.xml", before + "<sst count=\"1\">" + texts + "</sst>");
        return WorkbookReader.read("表.xlsx", zip.bytes()).sheets().getFirst();
    }

    private static String part(String before, String rows) {
        return "<worksheet xmlns:x14ac=\"x\">" + before + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static List<String> shown(Sheet sheet) {
        var shown = new ArrayList<String>();
        shown.add(sheet.around().hiddenRows() + " " + sheet.rows() + " " + sheet.columns());
        for (int row = 0; row < sheet.rows(); row++) {
            for (int column = 0; column < sheet.columns(); column++) {
                shown.add(sheet.content(row, column) + " " + sheet.text(row, column)
                        + sheet.formula(row, column));
            }
        }
        return shown;
    }

    /// What the quick way took, row by row, and where the parser found rows. A row may be begun again when more bytes come.
    private static Map<String, String> taken(String part, int size) throws IOException {
        var taken = new LinkedHashMap<String, String>();
        var bytes = new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8));
        var rows = new PlainRows(inPieces(bytes, size), new RowTaker() {

            private String last = "";

            @Override
            public void row(int number) {
                last = "row " + number;
                taken.put(last, "");
            }

            @Override
            public void cell(int row, int column, int style, char type, byte[] from, int at, int to) {
                taken.merge(last, " %d,%d,%d,%c=%s".formatted(row, column, style, type,
                        new String(from, at, to - at, StandardCharsets.US_ASCII)), String::concat);
            }
        });
        try (var xml = Xml.of(rows)) {
            while (xml.next()) {
                if (xml.isStart("row")) {
                    taken.put("parsed " + taken.size(), "");
                    xml.skip();
                    rows.take();
                } else if (xml.isStart("sheetData")) {
                    rows.take();
                }
            }
        } catch (Damaged _) {
            taken.put("damaged", "");
        }
        return taken;
    }

    private static InputStream inPieces(InputStream in, int size) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                return super.read(into, at, Math.min(size, length));
            }
        };
    }
}
