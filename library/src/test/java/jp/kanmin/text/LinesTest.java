package jp.kanmin.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "計画の策につ⏎いての説明 | 計画の策についての説明", "様々なデータがクラウ⏎ドに蓄積されます。 | 様々なデータがクラウドに蓄積されます。",
        "社会課題の解決を目指し、平成28⏎年12月に制定された。 | 社会課題の解決を目指し、平成28年12月に制定された。"})
    void a_sentence_broken_inside_is_joined_without_a_blank(String lines, String sentence) {
        assertThat(Lines.join(lines.replace('⏎', '\n')).text()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"段落の終わりです。⏎次の段落です。", "目的⏎この法律は、情報の活用を推進することを目的とする。",
        "一つ目の文の途中の行が長い行⏎⏎次の段落の行", "国における事項を定める項目⏎・次の項目", "国における事項を定める項目⏎２ 次の項目",
        "地方公共団体の責務に関する規定⏎第五条 地方公共団体は",
        "都道府県⏎市町村", "国の役割に関する事項を定める条⏎（国の責務）", "A市⏎B市", "ここで改行する意図があります  ⏎次の行です", "甲\t乙の列です⏎丙の列",
        "本文が続くとき⏎ ページの変わり目"})
    void paragraphs_headings_items_and_labels_stay_lines(String lines) {
        assertThat(Lines.join(lines.replace('⏎', '\n')).edits()).isEmpty();
    }

    @Test
    void page_numbers_go_as_long_as_they_rise() {
        var joined = Lines.join("本文です。\n\n8\n\n次です。\n10\n\n表の値\n3\n");

        assertThat(joined.text()).isEqualTo("本文です。\n\n\n次です。\n\n表の値\n3\n");
        assertThat(joined.edits()).extracting(Edit::kind).containsOnly(Edit.Kind.PAGE_NUMBER);
    }

    @Test
    void the_slides_on_the_act_read_as_sentences() {
        var mended = Repair.print(Sources.document("002"));
        var joined = Lines.join(mended.text());

        assertThat(joined.edits().stream().filter(e -> e.kind() == Edit.Kind.PAGE_NUMBER)).hasSize(20);
        assertThat(joined.edits().stream().filter(e -> e.kind() == Edit.Kind.LINE_BREAK).count())
                .isBetween(340L, 370L);
        assertThat(joined.text()).contains("官民データの活用に関する基本理念が示されました。\n", "社会課題の解決を目指し、平成28年12月に制定されました。",
                "紙で受領した申請内容をシステムにデータ入力する手間がかかる", "\n都道府県\n市町村\n", "（国の責務）\n第四条");
        assertThat(mended.then(joined).undo()).isEqualTo(Sources.document("002"));
    }

    @Test
    void what_was_written_by_hand_is_hardly_touched() {
        assertThat(Lines.join(Sources.document("001")).edits()).hasSizeLessThan(3);
        assertThat(Lines.join(Sources.document("003")).edits()).isEmpty();
    }

    @Property
    void any_text_can_be_had_back(@ForAll String text) {
        assertThat(Lines.join(text).undo()).isEqualTo(text);
    }
}
