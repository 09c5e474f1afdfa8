package jp.kanmin.document.read;

import static jp.kanmin.document.read.MadeDocument.heading;
import static jp.kanmin.document.read.MadeDocument.rows;
import static jp.kanmin.document.read.MadeDocument.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.document.Block;
import jp.kanmin.document.Document;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.document.outline.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same plan as a file of each kind reads the same.
class OneContentTest {

    private static final MadeDocument PLAN = MadeDocument.of(
            text("青空市情報化計画"),
            text("令和2年3月"),
            text("目次"),
            text("第1章 計画の策定にあたって………………1"),
            text("第1節 計画の趣旨……………………………1"),
            text("第2節 計画の期間……………………………2"),
            text("第2章 これまでの取組と課題………………3"),
            text("第3章 施策………………………………………5"),
            heading(1, "第1章 計画の策定にあたって"),
            heading(2, "第1節 計画の趣旨"),
            text("この計画は、情報の技術を使って、市民の暮らしを便利にし、役所の仕事を軽くするために定めるものです。"),
            text("窓口に来なくても手続が終わり、必要な情報がすぐに見つかることを目指します。"),
            heading(2, "第2節 計画の期間"),
            text("令和2年度から令和6年度までの5年間とします。"),
            heading(1, "第2章 これまでの取組と課題"),
            heading(2, "第1節 これまでの取組"),
            text("平成27年度に前の計画を定め、公共施設の予約と図書の検索をインターネットでできるようにしました。"),
            heading(2, "第2節 課題"),
            text("一方で、次のことが課題として残っています。"),
            text("①紙の申請が多いこと"),
            text("②公開しているデータが少ないこと"),
            text("③職員の研修が足りないこと"),
            heading(1, "第3章 施策"),
            text("次の施策に取り組みます。期間中の進み具合は、毎年度の終わりに確かめて、市のホームページで公表します。"),
            rows("施策名|担当課|目標値（令和6年度）", "電子申請の拡充|総務課|50件", "オープンデータの公開|企画課|30件"));

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.odt", "plan.html", "plan.txt", "plan.pdf"})
    void the_same_plan_gives_the_same_outline_in_every_format(String name) {
        var outline = Outline.of(read(name));

        assertThat(outline.headings()).extracting(section -> section.level() + " " + section.title())
                .containsExactly(
                        "1 第1章 計画の策定にあたって", "2 第1節 計画の趣旨", "2 第2節 計画の期間", "1 第2章 これまでの取組と課題",
                        "2 第1節 これまでの取組", "2 第2節 課題", "1 第3章 施策");
        assertThat(outline.starts()).singleElement()
                .satisfies(start -> assertThat(start.title()).isEqualTo("青空市情報化計画"));
        assertThat(outline.all().filter(section -> section.kind() == Section.Kind.CONTENTS)).singleElement()
                .satisfies(contents -> assertThat(contents.blocks()).hasSize(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.odt", "plan.html", "plan.txt", "plan.pdf"})
    void the_same_table_is_read_in_every_format(String name) {
        assertThat(read(name).blocks()).filteredOn(Block.Table.class::isInstance).singleElement()
                .isInstanceOfSatisfying(Block.Table.class, table -> assertThat(table.rows()).containsExactly(
                        List.of("施策名", "担当課", "目標値（令和6年度）"), List.of("電子申請の拡充", "総務課", "50件"),
                        List.of("オープンデータの公開", "企画課", "30件")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.odt", "plan.html", "plan.txt", "plan.pdf"})
    void a_sentence_wrapped_over_lines_is_one_paragraph_again(String name) {
        assertThat(read(name).blocks()).extracting(Block::text)
                .contains("この計画は、情報の技術を使って、市民の暮らしを便利にし、役所の仕事を軽くするために定めるものです。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.odt", "plan.html", "plan.txt", "plan.pdf"})
    void every_block_is_in_exactly_one_section(String name) {
        var document = read(name);

        var blocks = Outline.of(document).all().flatMap(section -> section.blocks().stream()).toList();

        assertThat(blocks).containsExactlyInAnyOrderElementsOf(document.blocks());
    }

    private static Document read(String name) {
        return DocumentReader.read(name, PLAN.files().getOrDefault(name, new byte[0]));
    }
}
