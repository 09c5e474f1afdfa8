package jp.kanmin.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.file.MadeZip;
import jp.kanmin.table.sheet.Around.Choice;
import jp.kanmin.table.sheet.Around.Note;
import jp.kanmin.table.sheet.Around.Thing;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import org.junit.jupiter.api.Test;

class XlsxTest {

    @Test
    void cells_of_every_kind_are_read() {
        var sheet = sheet("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="C1"><v>12.50</v></c>\
                <c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="d"><v>2026-11-21</v></c>\
                <c r="G1" t="str"><v>a_x000D_b</v></c><c t="n"><v>1E-7</v></c></row>
                <row><c t="n"><v>3</v></c></row>""", "");

        assertThat(sheet.text(0, 0)).isEqualTo("名称");
        assertThat(sheet.isEmpty(0, 1)).isTrue();
        assertThat(sheet.text(0, 2)).isEqualTo("12.5");
        assertThat(sheet.content(0, 3)).isEqualTo(Content.BOOLEAN);
        assertThat(sheet.text(0, 4)).isEqualTo("#REF!");
        assertThat(sheet.number(0, 5)).isEqualTo(46_347);
        assertThat(sheet.look(0, 5).format()).isEqualTo("yyyy-mm-dd");
        assertThat(sheet.text(0, 6)).isEqualTo("a\rb");
        assertThat(sheet.number(0, 7)).isEqualTo(1e-7);
        assertThat(sheet.number(1, 0)).isEqualTo(3);
    }

    @Test
    void formulas_are_told_with_and_without_what_they_yielded() {
        var sheet = sheet(
                """
                <row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>4</v></c></row>
                <row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row>
                <row r="3"><c r="A3"><f t="shared" si="0"/></c><c r="B3" t="str"><f>"x"&amp;B1</f><v>x2</v></c></row>""",
                "");

        assertThat(sheet.formula(0, 0)).contains("B1*2");
        assertThat(sheet.formula(1, 0)).contains("B1*2");
        assertThat(sheet.number(1, 0)).isEqualTo(6);
        assertThat(sheet.formula(2, 0)).isPresent();
        assertThat(sheet.isEmpty(2, 0)).isTrue();
        assertThat(sheet.text(2, 1)).isEqualTo("x2");
        assertThat(sheet.formulas()).isEqualTo(4);
    }

    @Test
    void shared_texts_are_joined_without_the_readings_above_them() {
        var read = read(MadeZip.workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "")
                .part("xl/sharedStrings.xml", """
                        <sst><si><r><t>東</t></r><r><rPr><b/></rPr><t>京 </t></r>\
                        <rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>"""));

        assertThat(read.sheets().getFirst().text(0, 0)).isEqualTo("東京 ");
    }

    @Test
    void what_is_around_the_cells_is_told() {
        var sheet = read(MadeZip.workbook("""
                <row r="2" hidden="1"/><row r="3" ht="0"/><row r="4" hidden="1" outlineLevel="1"/>
                <row r="5"><c r="A5"><v>1</v></c></row>""", """
                <autoFilter ref="A1:B5"><filterColumn colId="0"/></autoFilter>
                <mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="broken"/></mergeCells>
                <conditionalFormatting sqref="A5 B5"><cfRule type="cellIs" operator="lessThan" dxfId="0">\
                <formula>0</formula></cfRule></conditionalFormatting>
                <dataValidations><dataValidation type="list" sqref="C1:C5"><formula1>"有,無"</formula1>\
                </dataValidation></dataValidations>""")
                .part("xl/styles.xml", """
                        <styleSheet><dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>\
                        </dxfs></styleSheet>""")
                .part("xl/workbook.xml", """
                        <workbook xmlns:r="r"><sheets><sheet name="表" state="hidden" r:id="s1"/></sheets><definedNames>\
                        <definedName name="_xlnm.Print_Area" localSheetId="0">'表,1'!$A$1:$B$5,表!$D$1</definedName>\
                        </definedNames></workbook>""")).sheets().getFirst();
        var around = sheet.around();

        assertThat(sheet.visibility()).isEqualTo(Sheet.Visibility.HIDDEN);
        assertThat(around.merges()).containsExactly(new Range(0, 0, 0, 1));
        assertThat(around.hiddenRows().stream()).containsExactly(1, 2, 3);
        assertThat(around.foldedRows().stream()).containsExactly(3);
        assertThat(around.filtered()).isTrue();
        assertThat(around.printed()).extracting(Range::a1).containsExactly("A1:B5", "D1");
        assertThat(around.choices()).containsExactly(new Choice(new Range(0, 2, 4, 2), "有,無"));
        assertThat(around.conditional()).hasSize(2).first().satisfies(rule -> {
            assertThat(rule.rule()).isEqualTo("cellIs lessThan 0");
            assertThat(rule.look().fill()).isEqualTo("FF0000");
        });
    }

    @Test
    void colours_of_the_theme_are_resolved_with_their_tint() {
        var theme = new StringBuilder("<theme><themeElements><clrScheme>");
        for (var colour : List.of("000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5",
                "FFC000", "5B9BD5",
                "70AD47", "0563C1", "954F72")) {
            theme.append("<c><srgbClr val=\"%s\"/></c>".formatted(colour));
        }
        var read = read(MadeZip
                .workbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c><c r=\"B1\" s=\"2\"/></row>", "")
                .part("xl/theme/theme1.xml", theme + "</clrScheme></themeElements></theme>")
                .part("xl/styles.xml", """
                        <styleSheet><fonts><font/><font><b/><strike val="0"/><color theme="1"/></font>\
                        <font><i/><u/><color rgb="FFFF0000"/></font></fonts>\
                        <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid">\
                        <fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill></fills>\
                        <borders><border/><border><top style="thin"/><left/></border></borders>\
                        <cellXfs><xf/><xf fontId="1" fillId="1" numFmtId="3"/>\
                        <xf fontId="2" borderId="1"><alignment horizontal="centerContinuous" indent="2"/></xf></cellXfs>\
                        </styleSheet>""")).sheets().getFirst();

        assertThat(read.look(0, 0))
                .isEqualTo(new Look("#,##0", "DAE3F3", "", true, false, false, false, 0, 0, false));
        assertThat(read.look(0, 1))
                .isEqualTo(new Look("", "", "FF0000", false, true, false, true, Look.TOP, 2, true));
        assertThat(read.columns()).isEqualTo(1);
    }

    @Test
    void comments_pictures_text_boxes_charts_and_buttons_are_found() {
        var around = read(MadeZip.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<drawing r:id=\"d\"/><legacyDrawing r:id=\"v\"/>")
                .part("xl/worksheets/_rels/sheet1.xml.rels", MadeZip.relations("""
                        <Relationship Id="d" Type="x/drawing" Target="../drawings/drawing1.xml"/>\
                        <Relationship Id="v" Type="x/vmlDrawing" Target="../drawings/vml.vml"/>\
                        <Relationship Id="c" Type="x/comments" Target="/xl/comments1.xml"/>\
                        <Relationship Id="t" Type="x/threadedComment" Target="../threads.xml"/>"""))
                .part("xl/_rels/workbook.xml.rels", MadeZip.relations("""
                        <Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>\
                        <Relationship Id="p" Type="x/person" Target="persons/person.xml"/>"""))
                .part("xl/persons/person.xml",
                        "<personList><person id=\"{1}\" displayName=\"山田\"/></personList>")
                .part("xl/threads.xml",
                        "<T><threadedComment ref=\"B2\" personId=\"{1}\"><text>確認済み</text></threadedComment></T>")
                .part("xl/comments1.xml", """
                        <comments><authors><author>佐藤</author><author>tc={1}</author></authors><commentList>\
                        <comment ref="A1" authorId="0"><text><r><t>要確認</t></r></text></comment>\
                        <comment ref="B2" authorId="1"><text><t>[Threaded comment]</t></text></comment>\
                        </commentList></comments>""")
                .part("xl/drawings/_rels/drawing1.xml.rels", MadeZip.relations(
                        "<Relationship Id=\"h\" Type=\"x/chart\" Target=\"../charts/chart1.xml\"/>"))
                .part("xl/charts/chart1.xml", """
                        <chartSpace><chart><title><tx><rich><p><r><t>人口の</t></r><r><t>推移</t></r></p></rich></tx></title>\
                        <plotArea><title><t>年</t></title></plotArea></chart></chartSpace>""")
                .part("xl/drawings/drawing1.xml", """
                        <wsDr xmlns:r="r" xmlns:mc="mc"><twoCellAnchor><from><col>1</col><row>2</row></from><to><col>3</col>\
                        <row>4</row></to><pic><nvPicPr><cNvPr id="1" name="図 1" descr="案内図"/></nvPicPr></pic></twoCellAnchor>
                        <oneCellAnchor><from><col>5</col><row>6</row></from><sp><nvSpPr><cNvPr name="テキスト"/></nvSpPr><txBody>\
                        <p><r><t>注意</t></r></p><p><r><t>速報値</t></r></p></txBody></sp></oneCellAnchor>
                        <twoCellAnchor><graphicFrame><cNvPr name="グラフ 1"/><graphic><chart r:id="h"/></graphic></graphicFrame>\
                        </twoCellAnchor></wsDr>""")
                .part("xl/drawings/vml.vml", """
                        <xml xmlns:v="v" xmlns:x="x"><v:shape><v:textbox><div>計算</div></v:textbox>\
                        <x:ClientData ObjectType="Button"><x:Anchor>1, 0, 2, 0, 3, 0, 4, 0</x:Anchor></x:ClientData></v:shape>\
                        <v:shape><x:ClientData ObjectType="Note"/></v:shape><br></xml>""")).sheets()
                .getFirst().around();

        assertThat(around.notes()).containsExactlyInAnyOrder(new Note(0, 0, "佐藤", "要確認"),
                new Note(1, 1, "山田", "確認済み"));
        assertThat(around.objects()).containsExactly(
                new Thing(Thing.Kind.PICTURE, "図 1", "案内図", new Range(2, 1, 4, 3)),
                new Thing(Thing.Kind.SHAPE, "テキスト", "注意\n速報値", Range.cell(6, 5)),
                new Thing(Thing.Kind.CHART, "グラフ 1", "人口の推移", Range.cell(0, 0)),
                new Thing(Thing.Kind.CONTROL, "Button", "計算", new Range(2, 1, 4, 3)));
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        var read = read(MadeZip.workbook(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44885</v></c><c r=\"B1\"><v>44885</v></c></row>", "")
                .part("xl/workbook.xml", """
                        <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="表" r:id="s1"/></sheets>\
                        </workbook>""")
                .part("xl/styles.xml",
                        "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"))
                .sheets().getFirst();

        assertThat(read.number(0, 0)).isEqualTo(46_347);
        assertThat(read.number(0, 1)).isEqualTo(44_885);
    }

    @Test
    void the_strict_edition_of_the_standard_reads_the_same() {
        var read = read(MadeZip.workbook("", "").part("xl/worksheets/sheet1.xml", """
                <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1">\
                <x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"""));

        assertThat(read.sheets().getFirst().number(0, 1)).isEqualTo(5);
    }

    @Test
    void what_the_file_says_of_itself_is_kept_and_macros_are_named() {
        var read = read(MadeZip.workbook("", "")
                .part("docProps/core.xml", "<p><creator>新潟県</creator><title>検査</title></p>")
                .part("docProps/app.xml", "<p><Company>総務課</Company><TitlesOfParts>x</TitlesOfParts></p>")
                .part("docProps/custom.xml", "<p><property name=\"担当\"><lpwstr>山田</lpwstr></property></p>")
                .part("xl/vbaProject.bin", "x"));

        assertThat(read.properties()).containsEntry("creator", "新潟県").containsEntry("Company", "総務課")
                .containsEntry("担当", "山田").doesNotContainKey("TitlesOfParts");
        assertThat(read.doubts()).extracting(Workbook.Doubt::kind).containsExactly(Kind.LEFT_OUT);
    }

    private static Sheet sheet(String rows, String behind) {
        return read(MadeZip.workbook(rows, behind)).sheets().getFirst();
    }

    private static Workbook read(MadeZip zip) {
        var read = WorkbookReader.read("表.xlsx", zip.bytes());
        assertThat(read.format()).isEqualTo(Format.XLSX);
        return read;
    }
}
