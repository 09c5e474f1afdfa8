package jp.kanmin.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kanmin.document.Block;
import jp.kanmin.document.Doubt;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {

    @Test
    void headings_are_numbered_by_the_outline_of_the_document() {
        var document = DocumentReader.read("a.odt",
                MadeDocument
                        .open("""
                <h outline-level='1'>はじめ</h><h outline-level='2'>趣旨</h><h outline-level='1'>次</h>\
                <h outline-level='2'>国</h><h outline-level='1' is-list-header='true'>資料</h>\
                <list style-name='L'><list-item><p>一つ</p><p>続き</p></list-item><list-item><p>二つ</p></list-item></list>""")
                        .part("styles.xml",
                                """
                        <s><outline-style><outline-level-style level='1' num-format='１' num-prefix='第' num-suffix='章'/>\
                        <outline-level-style level='2' num-format='1' display-levels='2'/></outline-style>\
                        <list-style name='L'><list-level-style-number level='1' num-format='①, ②, ③, ...'/></list-style></s>""")
                        .bytes());

        assertThat(document.blocks()).extracting(Block::text).containsExactly("第１章 はじめ", "１.1 趣旨", "第２章 次",
                "２.1 国",
                "資料", "① 一つ", "続き", "② 二つ");
    }

    @Test
    void deleted_text_is_left_out_notes_and_boxes_are_kept() {
        var document = DocumentReader.read("a.odt", MadeDocument.open("""
                <tracked-changes><changed-region><deletion><p>消した文</p></deletion></changed-region></tracked-changes>\
                <p>本文<note><note-citation>1</note-citation><note-body><p>注の文</p></note-body></note>の<s c='2'/>続き\
                <frame><text-box><p>枠の中</p></text-box></frame></p>\
                <p><frame><image/><desc>地図</desc></frame></p>""").bytes());

        assertThat(document.blocks()).extracting(Block::text).containsExactly("本文※1の  続き", "※1 注の文", "枠の中",
                "地図");
        assertThat(document.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.CHANGES);
    }
}
