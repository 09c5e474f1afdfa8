package jp.kanmin.table.read;

import static org.assertj.core.api.Assertions.assertThat;

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
import jp.kanmin.table.sheet.number.NumberFormat;
import org.junit.jupiter.api.Test;

class OdsTest {

    private static final String STYLES = """
            <number:date-style style:name="N1"><number:era number:calendar="gengou" number:style="long"/>\
            <number:year number:calendar="gengou"/><number:text>年</number:text><number:month/><number:text>月</number:text>\
            <number:day/><number:text>日</number:text></number:date-style>
            <number:number-style style:name="N2P0"><number:number number:grouping="true" number:min-integer-digits="1" \
            number:decimal-places="0"/><number:text>円</number:text></number:number-style>
            <number:number-style style:name="N2"><number:text>▲</number:text><number:number number:grouping="true" \
            number:min-integer-digits="1" number:decimal-places="0"/><number:text>円</number:text>\
            <style:map style:condition="value()&gt;=0" style:apply-style-name="N2P0"/></number:number-style>
            <style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
            <style:style style:name="yen" style:family="table-cell" style:parent-style-name="loud" \
            style:data-style-name="N2"/>
            <style:style style:name="loud" style:family="table-cell"><style:table-cell-properties \
            fo:background-color="#ffff00" fo:border="0.5pt solid #000000"/><style:text-properties fo:font-weight="bold" \
            fo:color="#ff0000"/></style:style>
            <style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>
            """;

    @Test
    void cells_of_every_kind_are_read() {
        var sheet = sheet("""
                <table:table-row><table:table-cell office:value-type="string"><text:p>名称<text:s text:c="2"/>一</text:p>\
                <text:p>二</text:p></table:table-cell><table:table-cell/>\
                <table:table-cell office:value-type="float" office:value="12.5"><text:p>13</text:p></table:table-cell>\
                <table:table-cell table:style-name="day" office:value-type="date" office:date-value="2026-11-21">\
                <text:p>令和8年11月21日</text:p></table:table-cell>\
                <table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>\
                <table:table-cell office:value-type="boolean" office:boolean-value="true"/>\
                <table:table-cell table:style-name="yen" table:formula="of:=SUM([.C1:.C1])*2" office:value-type="float" \
                office:value="-25"><text:p>▲25円</text:p></table:table-cell>\
                <table:table-cell table:formula="of:=1/0" calcext:value-type="error" office:value-type="string" \
                office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>""");

        assertThat(sheet.text(0, 0)).isEqualTo("名称  一\n二");
        assertThat(sheet.isEmpty(0, 1)).isTrue();
        assertThat(sheet.text(0, 2)).isEqualTo("12.5");
        assertThat(sheet.number(0, 3)).isEqualTo(46_347);
        assertThat(NumberFormat.of(sheet.look(0, 3).format()).shown(46_347)).isEqualTo("令和8年11月21日");
        assertThat(NumberFormat.of(sheet.look(0, 4).format()).shown(sheet.number(0, 4)))
                .isEqualTo("09:30:00");
        assertThat(sheet.content(0, 5)).isEqualTo(Content.BOOLEAN);
        assertThat(sheet.formula(0, 6)).contains("SUM(C1:C1)*2");
        assertThat(NumberFormat.of(sheet.look(0, 6).format()).shown(-25)).isEqualTo("▲25円");
        assertThat(sheet.look(0, 6)).returns("FFFF00", Look::fill).returns("FF0000", Look::ink)
                .returns(true, Look::bold)
                .returns(15, Look::borders);
        assertThat(sheet.content(0, 7)).isEqualTo(Content.ERROR);
    }

    @Test
    void repeated_cells_are_put_out_and_empty_ones_to_the_end_of_the_sheet_are_not() {
        var sheet = sheet("""
                <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" \
                office:value-type="float" office:value="7"/><table:table-cell table:style-name="loud" \
                table:number-columns-repeated="16382"/></table:table-row>\
                <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:style-name="loud" \
                table:number-columns-repeated="16384"/></table:table-row>""");

        assertThat(sheet.rows()).isEqualTo(3);
        assertThat(sheet.columns()).isEqualTo(2);
        assertThat(sheet.number(2, 1)).isEqualTo(7);
    }

    @Test
    void what_is_around_the_cells_is_told() {
        var sheet = read(
                """
                <table:content-validations><table:content-validation table:name="v" \
                table:condition="of:cell-content-is-in-list(&quot;有&quot;;&quot;無&quot;)"/></table:content-validations>""",
                """
                <table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>\
                <table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" \
                table:content-validation-name="v" office:value-type="string"><office:annotation><dc:creator>山田</dc:creator>\
                <dc:date>2026-11-21</dc:date><text:p>要確認</text:p></office:annotation><text:p>値</text:p>\
                <draw:frame draw:name="図" table:end-cell-address="表.C3"><draw:image/><svg:desc>地図</svg:desc></draw:frame>\
                </table:table-cell><table:covered-table-cell/></table:table-row>\
                <table:table-row table:visibility="filter"><table:table-cell office:value-type="string"><text:p>x</text:p>\
                </table:table-cell></table:table-row>\
                <table:table-row-group table:display="false"><table:table-row><table:table-cell office:value-type="string">\
                <text:p>y</text:p></table:table-cell></table:table-row></table:table-row-group>""",
                "table:style-name=\"away\" table:print-ranges=\"表.A1:表.C3\"").sheets().getFirst();
        var around = sheet.around();

        assertThat(sheet.visibility()).isEqualTo(Sheet.Visibility.HIDDEN);
        assertThat(sheet.text(0, 0)).isEqualTo("値");
        assertThat(around.merges()).containsExactly(new Range(0, 0, 1, 1));
        assertThat(around.hiddenColumns().stream()).containsExactly(1, 2);
        assertThat(around.hiddenRows().stream()).containsExactly(1, 2);
        assertThat(around.foldedRows().stream()).containsExactly(2);
        assertThat(around.filtered()).isTrue();
        assertThat(around.notes()).containsExactly(new Note(0, 0, "山田", "要確認"));
        assertThat(around.objects()).containsExactly(
                new Thing(Thing.Kind.PICTURE, "図", "地図", new Range(0, 0, 2, 2)));
        assertThat(around.choices()).containsExactly(new Choice(Range.cell(0, 0), "有,無"));
        assertThat(around.printed()).containsExactly(new Range(0, 0, 2, 2));
    }

    private static Sheet sheet(String rows) {
        return read("", rows, "").sheets().getFirst();
    }

    private static Workbook read(String before, String rows, String attributes) {
        var names = new StringBuilder();
        for (var prefix : new String[]{"office", "table", "text", "style", "number", "fo", "draw", "svg",
            "dc", "calcext"}) {
            names.append(" xmlns:%s=\"%s\"".formatted(prefix, prefix));
        }
        var zip = new MadeZip().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml",
                        """
                        <office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body>\
                        <office:spreadsheet>%s<table:table table:name="表" %s>%s</table:table></office:spreadsheet>\
                        </office:body></office:document-content>""".formatted(names, STYLES, before,
                                attributes, rows))
                .part("meta.xml", "<a><b><creator>新潟県</creator></b></a>");
        var read = WorkbookReader.read("表.ods", zip.bytes());
        assertThat(read.format()).isEqualTo(Format.ODS);
        assertThat(read.doubts()).isEmpty();
        assertThat(read.properties()).containsEntry("creator", "新潟県");
        return read;
    }
}
