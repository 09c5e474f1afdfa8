package jp.kanmin.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.document.Block;
import jp.kanmin.document.Document;
import jp.kanmin.document.Doubt;
import jp.kanmin.document.Look.Role;
import jp.kanmin.document.outline.Outline;
import org.junit.jupiter.api.Test;

class WordTest {

    private static final String NUMBERING = """
            <numbering><abstractNum abstractNumId='7'>\
            <lvl ilvl='0'><start val='1'/><numFmt val='decimalFullWidth'/><lvlText val='第%1章'/></lvl>\
            <lvl ilvl='1'><start val='1'/><numFmt val='decimal'/><lvlText val='%1.%2'/><isLgl/></lvl>\
            <lvl ilvl='2'><start val='1'/><numFmt val='decimalEnclosedCircle'/><lvlText val='%3'/></lvl>\
            <lvl ilvl='3'><start val='1'/><numFmt val='aiueoFullWidth'/><lvlText val='（%4）'/></lvl></abstractNum>\
            <abstractNum abstractNumId='8'><lvl ilvl='0'><numFmt val='bullet'/><lvlText val='x'/></lvl></abstractNum>\
            <num numId='3'><abstractNumId val='7'/></num>\
            <num numId='4'><abstractNumId val='8'/></num>\
            <num numId='5'><abstractNumId val='7'/><lvlOverride ilvl='0'><startOverride val='5'/></lvlOverride></num>\
            </numbering>""";

    @Test
    void automatic_numbers_become_words() {
        var document = read(numbered(3, 0, "策定にあたって") + numbered(3, 1, "趣旨") + numbered(3, 1, "期間")
                + numbered(3, 0, "現状") + numbered(3, 1, "国") + numbered(3, 2, "法律") + numbered(3, 3, "基本法")
                + numbered(4, 0, "点") + numbered(5, 0, "別の並び"));

        assertThat(document.blocks()).extracting(Block::text).containsExactly("第１章 策定にあたって", "1.1 趣旨",
                "1.2 期間",
                "第２章 現状", "2.1 国", "① 法律", "（ア） 基本法", "・点", "第５章 別の並び");
    }

    @Test
    void a_style_can_carry_the_number_and_the_level() {
        var document = DocumentReader.read("a.docx", MadeDocument.word(
                "<p><pPr><pStyle val='C'/></pPr><r><t>目的</t></r></p><p><r><t>本文です。</t></r></p>")
                .part("word/styles.xml", """
                        <styles><style styleId='B' type='paragraph'><pPr><outlineLvl val='0'/>\
                        <numPr><numId val='3'/></numPr></pPr></style>\
                        <style styleId='C' type='paragraph'><basedOn val='B'/></style></styles>""")
                .part("word/numbering.xml", NUMBERING).bytes());

        assertThat(Outline.of(document).headings()).singleElement().satisfies(section -> {
            assertThat(section.title()).isEqualTo("第１章 目的");
            assertThat(section.level()).isEqualTo(1);
            assertThat(section.bodyText()).isEqualTo("本文です。");
        });
    }

    @Test
    void deleted_text_is_left_out_and_added_text_is_in() {
        var document = read("""
                <p><r><t>計画は</t></r><del><r><delText>三年</delText></r></del><ins><r><t>五年</t></r></ins>\
                <moveFrom><r><t>昔</t></r></moveFrom><r><t>です。</t></r></p>""");

        assertThat(document.text()).isEqualTo("計画は五年です。");
        assertThat(document.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.CHANGES);
    }

    @Test
    void text_boxes_footnotes_and_running_heads_are_kept_for_what_they_are() {
        var document = DocumentReader.read("a.docx", MadeDocument.word("""
                <p><r><t>本文</t></r><r><footnoteReference id='2'/></r><r><mc:AlternateContent><mc:Choice><drawing>\
                <docPr descr='枠'/><txbxContent><p><r><t>枠の中</t></r></p></txbxContent></drawing></mc:Choice>\
                <mc:Fallback><pict><txbxContent><p><r><t>枠の中</t></r></p></txbxContent></pict></mc:Fallback>\
                </mc:AlternateContent></r></p><p><r><drawing><docPr descr='地図'/><blip/></drawing></r></p>""")
                .part("word/footnotes.xml",
                        "<footnotes><footnote id='2'><p><r><t>注の文</t></r></p></footnote></footnotes>")
                .part("word/header1.xml", "<hdr><p><r><t>青空市情報化計画</t></r></p></hdr>").bytes());

        assertThat(document.blocks()).filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> ((Block.Paragraph) block).look().role() + " " + block.text())
                .containsExactlyInAnyOrder("BODY 本文※1", "BOX 枠の中", "NOTE ※1 注の文", "FURNITURE 青空市情報化計画");
        assertThat(document.blocks()).filteredOn(Block.Picture.class::isInstance).extracting(Block::text)
                .containsExactly("地図");
    }

    @Test
    void merged_and_nested_cells_keep_their_columns() {
        var document = read("""
                <tbl><tr><tc><tcPr><gridSpan val='2'/></tcPr><p><r><t>広い</t></r></p></tc><tc><p><r><t>三</t></r></p></tc></tr>\
                <tr><tc><p><r><t>一</t></r></p></tc><tc><tbl><tr><tc><p><r><t>内</t></r></p></tc></tr></tbl></tc>\
                <tc><p/></tc></tr></tbl><tbl><tr><tc><p><r><t>囲みの中の文</t></r></p></tc></tr></tbl>""");

        assertThat(document.blocks().getFirst()).isEqualTo(
                new Block.Table(List.of(List.of("広い", "", "三"), List.of("一", "内", "")), 1));
        assertThat(document.blocks().get(1)).isInstanceOfSatisfying(Block.Paragraph.class,
                box -> assertThat(box.look().role()).isEqualTo(Role.BOX));
    }

    @Test
    void macros_and_files_elsewhere_are_left_alone_and_said() {
        var document = DocumentReader.read("a.docm", MadeDocument.word("<p><r><t>本文</t></r></p>")
                .part("word/vbaProject.bin", "x")
                .part("word/_rels/document.xml.rels", """
                        <Relationships><Relationship Id='1' Type='x/image' TargetMode='External' \
                        Target='http://127.0.0.1:1/x.png'/></Relationships>""")
                .bytes());

        assertThat(document.doubts()).extracting(Doubt::kind).containsExactlyInAnyOrder(Doubt.Kind.MACROS,
                Doubt.Kind.LINKS);
    }

    private static String numbered(int list, int level, String words) {
        return "<p><pPr><numPr><ilvl val='%d'/><numId val='%d'/></numPr></pPr><r><t>%s</t></r></p>".formatted(
                level, list,
                words);
    }

    private static Document read(String body) {
        return DocumentReader.read("a.docx",
                MadeDocument.word(body).part("word/numbering.xml", NUMBERING).bytes());
    }
}
