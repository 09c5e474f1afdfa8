package jp.kanmin.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jp.kanmin.file.MadeZip;
import jp.kanmin.file.Source;
import jp.kanmin.finding.UserError;
import jp.kanmin.table.read.guard.ReadLimits;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {

    private static final String ONE_CELL = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @Test
    void a_zip_that_unpacks_to_far_more_than_it_is_is_not_read() {
        byte[] rows = "<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>".repeat(2_500_000)
                .getBytes(StandardCharsets.US_ASCII);
        byte[] bomb = MadeZip.workbook("", "").part("xl/worksheets/sheet1.xml", concat("<worksheet>", rows))
                .bytes();

        assertThatThrownBy(() -> WorkbookReader.read("a.xlsx", bomb)).isInstanceOf(UserError.class);
    }

    @Test
    void a_text_without_an_end_is_given_up() {
        byte[] text = new byte[50 << 20];
        Arrays.fill(text, (byte) 'a');
        byte[] bomb = MadeZip.workbook(ONE_CELL, "")
                .part("xl/sharedStrings.xml", concat("<sst><si><t>", text)).bytes();

        var read = WorkbookReader.read("a.xlsx", bomb);

        assertThat(read.sheets().getFirst().number(0, 0)).isEqualTo(1);
        assertThat(read.doubts()).extracting(Workbook.Doubt::kind).containsExactly(Kind.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY a \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">"
    })
    void entities_and_document_types_are_refused(String type) {
        var read = WorkbookReader.read("a.xlsx", MadeZip.workbook(ONE_CELL, "").part("xl/sharedStrings.xml",
                type + "<sst><si><t>&a;</t></si></sst>").bytes());

        assertThat(read.doubts()).extracting(doubt -> doubt.what().en())
                .containsExactly(
                        "“xl/sharedStrings.xml” is damaged and was read only in part. Check the original.");
    }

    @Test
    void elements_in_elements_without_an_end_are_given_up() {
        var read = WorkbookReader.read("a.xlsx", MadeZip.workbook(ONE_CELL, "<x>".repeat(100_000)).bytes());

        assertThat(read.sheets().getFirst().number(0, 0)).isEqualTo(1);
        assertThat(read.doubts()).extracting(Workbook.Doubt::kind).containsExactly(Kind.DAMAGED);
    }

    @Test
    void an_interrupted_copy_gives_what_was_copied() {
        byte[] whole = MadeZip.workbook(ONE_CELL, "").part("xl/zzz.bin", "x".repeat(5_000)).bytes();

        var read = WorkbookReader.read("a.xlsx", Arrays.copyOf(whole, whole.length - 300));

        assertThat(read.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.name()).isEqualTo("表");
            assertThat(sheet.number(0, 0)).isEqualTo(1);
        });
        assertThat(read.doubts()).extracting(Workbook.Doubt::kind).containsExactly(Kind.DAMAGED);
    }

    @Test
    void the_last_column_and_row_are_read_and_nothing_beyond_them() {
        var read = WorkbookReader.read("a.xlsx",
                MadeZip.workbook(
                        """
                <row r="1"><c r="XFD1"><v>1</v></c><c r="XFE1"><v>2</v></c></row>\
                <row r="1048576"><c r="A1048576"><v>3</v></c></row><row r="1048577"><c r="A1048577"><v>4</v></c></row>""",
                        "").bytes());
        var sheet = read.sheets().getFirst();

        assertThat(sheet.columns()).isEqualTo(Range.LAST_COLUMN + 1);
        assertThat(sheet.rows()).isEqualTo(Range.LAST_ROW + 1);
        assertThat(sheet.number(Range.LAST_ROW, 0)).isEqualTo(3);
        assertThat(read.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.kind()).isEqualTo(Kind.DAMAGED);
            assertThat(doubt.what().en()).contains("16,384 columns");
        });
    }

    @Test
    void few_cells_far_apart_do_not_take_much_memory() {
        var rows = new StringBuilder();
        for (int row = 1; row <= 3_000; row++) {
            rows.append("<row r=\"%1$d\"><c r=\"XFD%1$d\"><v>1</v></c></row>".formatted(row));
        }
        byte[] far = MadeZip.workbook(rows.toString(), "").bytes();

        assertThatThrownBy(() -> WorkbookReader.read("a.xlsx", far)).isInstanceOf(UserError.class)
                .hasMessageContaining("セルが多すぎます");
    }

    @Test
    void a_longer_text_than_a_cell_can_hold_is_cut_and_said() {
        var read = WorkbookReader.read("a.xlsx", MadeZip.workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "あ".repeat(40_000)
                        + "</t></is></c></row>",
                "").bytes());

        assertThat(read.sheets().getFirst().text(0, 0)).hasSize(32_767);
        assertThat(read.doubts()).extracting(Workbook.Doubt::kind).containsExactly(Kind.DAMAGED);
    }

    @Test
    void formulas_that_share_each_other_end() {
        var read = WorkbookReader.read("a.xlsx", MadeZip.workbook("""
                <row r="1"><c r="A1"><f t="shared" si="1"/><v>1</v></c><c r="B1"><f t="shared" si="0">A1</f></c>\
                <c r="C1"><f t="shared" si="0">C1</f></c></row>""", "").bytes());

        assertThat(read.sheets().getFirst().formulas()).isEqualTo(3);
    }

    @Test
    void many_sheets_and_many_files_in_a_zip_are_bounded() {
        var sheets = "<sheet name=\"x\" r:id=\"s1\"/>".repeat(600);
        var read = WorkbookReader.within(ReadLimits.SMALL).workbook("a.xlsx",
                Source.of(MadeZip.workbook(ONE_CELL, "")
                        .part("xl/workbook.xml",
                                "<workbook xmlns:r=\"r\"><sheets>%s</sheets></workbook>".formatted(sheets))
                        .bytes()));
        assertThat(read.sheets()).hasSize(500);
        assertThat(read.doubts()).extracting(Workbook.Doubt::kind).containsExactly(Kind.LEFT_OUT);

        var many = new MadeZip();
        for (int i = 0; i < 5_001; i++) {
            many.part(i + ".csv", "a");
        }
        assertThatThrownBy(
                () -> WorkbookReader.within(ReadLimits.SMALL).workbooks("a.zip", Source.of(many.bytes())))
                .isInstanceOf(UserError.class).hasMessageContaining("ファイルが多すぎます");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_before_it_is_read() {
        var limits = new ReadLimits(10, 10, 10, 10, 10, 10, 10, 10, 10, 10);

        assertThatThrownBy(() -> WorkbookReader.within(limits).workbook("a.csv", Source.of(new byte[11])))
                .isInstanceOf(UserError.class).hasMessageContaining("大きすぎます");
    }

    private static byte[] concat(String before, byte[] behind) {
        byte[] first = before.getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(first, first.length + behind.length);
        System.arraycopy(behind, 0, both, first.length, behind.length);
        return both;
    }
}
