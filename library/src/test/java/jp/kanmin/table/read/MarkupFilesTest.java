package jp.kanmin.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import jp.kanmin.table.sheet.Around.Note;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import org.junit.jupiter.api.Test;

class MarkupFilesTest {

    @Test
    void a_page_that_calls_itself_a_workbook_gives_its_tables() {
        var read = WorkbookReader.read("一覧.xls", """
                <html><head><title>一覧</title></head><body><table><tr><td><table><caption>公園</caption>
                <tr><th colspan=2>名称</th><th rowspan=2 bgcolor="#ffff00">面積</th></tr><tr><td>よみ</td><td>表記</td></tr>
                <tr><td>a&nbsp;b<br>c</td><td x:num="1234.5">1,234.5</td><td>1,234</td></tr></table></td></tr></table>
                """.getBytes(Charset.forName("windows-31j")));

        assertThat(read.format()).isEqualTo(Format.HTML);
        assertThat(read.encoding()).isEqualTo("windows-31j");
        assertThat(read.doubts()).extracting(Workbook.Doubt::kind).contains(Kind.WRONG_EXTENSION,
                Kind.OLD_FORMAT);
        var sheet = read.sheets().getFirst();
        assertThat(sheet.name()).isEqualTo("公園");
        assertThat(sheet.around().merges()).containsExactly(new Range(0, 0, 0, 1), new Range(0, 2, 1, 2));
        assertThat(sheet.text(1, 1)).isEqualTo("表記");
        assertThat(sheet.text(2, 0)).isEqualTo("a b\nc");
        assertThat(sheet.number(2, 1)).isEqualTo(1234.5);
        assertThat(sheet.content(2, 2)).isEqualTo(Content.TEXT);
        assertThat(sheet.look(0, 2)).returns("FFFF00", Look::fill).returns(true, Look::bold);
    }

    @Test
    void a_page_that_says_the_file_was_not_found_is_no_table() {
        var read = WorkbookReader.read("人口.xlsx", """
                <!DOCTYPE html><html><head><title>404 Not Found</title></head><body><h1>見つかりません</h1></body></html>
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(read.format()).isEqualTo(Format.HTML);
        assertThat(read.sheets()).isEmpty();
        assertThat(read.doubts()).extracting(doubt -> doubt.what().en())
                .anySatisfy(words -> assertThat(words).contains("web page without a table"));
    }

    @Test
    void the_xml_of_excel_2003_is_read_with_what_is_around_its_cells() {
        var read = WorkbookReader.read("表.xls", """
                <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                <DocumentProperties><Author>山田</Author></DocumentProperties>
                <Styles><Style ss:ID="s1"><Font ss:Bold="1"/><Interior ss:Color="#FFFF00" ss:Pattern="Solid"/>
                <NumberFormat ss:Format="Short Date"/></Style></Styles>
                <Worksheet ss:Name="表"><Table><Column ss:Index="2" ss:Hidden="1"/>
                <Row><Cell ss:MergeAcross="1" ss:StyleID="s1"><Data ss:Type="DateTime">2026-11-21T00:00:00.000</Data></Cell>
                <Cell><Data ss:Type="String">x</Data><Comment ss:Author="佐藤"><ss:Data>要確認</ss:Data></Comment></Cell></Row>
                <Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="3" ss:Formula="=R[-1]C"><Data ss:Type="Number">0.5</Data></Cell>
                </Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(read.format()).isEqualTo(Format.XML);
        assertThat(read.properties()).containsEntry("creator", "山田");
        var sheet = read.sheets().getFirst();
        assertThat(sheet.visibility()).isEqualTo(Sheet.Visibility.HIDDEN);
        assertThat(sheet.number(0, 0)).isEqualTo(46_347);
        assertThat(sheet.look(0, 0)).isEqualTo(
                new Look("yyyy/m/d", "FFFF00", "", true, false, false, false, 0, 0, false));
        assertThat(sheet.text(0, 2)).isEqualTo("x");
        assertThat(sheet.number(3, 2)).isEqualTo(0.5);
        assertThat(sheet.formula(3, 2)).contains("R[-1]C");
        assertThat(sheet.around().merges()).containsExactly(new Range(0, 0, 0, 1));
        assertThat(sheet.around().hiddenRows().stream()).containsExactly(3);
        assertThat(sheet.around().hiddenColumns().stream()).containsExactly(1);
        assertThat(sheet.around().notes()).containsExactly(new Note(0, 2, "佐藤", "要確認"));
    }
}
