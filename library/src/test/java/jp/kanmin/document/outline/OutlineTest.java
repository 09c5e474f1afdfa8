package jp.kanmin.document.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.document.read.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    private static final String PROSE = "この計画は、市民の暮らしを便利にし、役所の仕事を軽くするために定めるものです。";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第１章　総論 / 第１節　趣旨 / １　背景 / (１)　国 / ア　法律 | 1 2 3 4 5
            Ⅰ 総論 / １．趣旨 / （１）背景 / ①国 | 1 2 3 4
            第1編 総論 / 第1章 趣旨 / 第1節 背景 / 第1編の続き。 | 1 2 3
            1 総論 / 1.1 趣旨 / 1.1.1 背景 / 1.1.2 国 / 2 現状 | 1 2 3 3 1
            １ 総論 / １－１ 趣旨 / １－２ 背景 / ２ 現状 | 1 2 2 1
            第1 総論 / 1 趣旨 / (1) 背景 / 第2 現状 | 1 2 3 1
            一　総論 / （一）趣旨 / 二　現状 | 1 2 1
            ■総論 / 【趣旨】 / ■現状 | 1 2 1
            はじめに / 第1章 総論 / 1 趣旨 / 第2章 現状 / 資料編 / 1 用語 | 1 1 2 1 1 2
            """)
    void headings_of_every_style_find_their_level(String headings, String levels) {
        var lines = String.join("\n\n",
                List.of(headings.split(" / ", -1)).stream().map(it -> it + "\n\n" + PROSE).toList());

        assertThat(outline(lines).headings()).extracting(section -> Integer.toString(section.level()))
                .containsExactly(levels.split(" ", -1));
    }

    @Test
    void items_of_a_list_and_sentences_with_numbers_are_no_headings() {
        var outline = outline("第1章 施策\n" + PROSE + "\n①紙の申請が多いこと\n②データが少ないこと\n③研修が足りないこと\n" + PROSE
                + "\n1 市民は、手続を家でできるようにします。\n第1章では、目的を述べました。\n令和5年度は3件です。\n10 件");

        assertThat(outline.headings()).extracting(Section::title).containsExactly("第1章 施策");
    }

    @Test
    void a_broken_table_of_contents_is_told_from_the_body_and_shows_what_is_a_heading() {
        var outline = outline("""
                青空市情報化計画
                目　次
                第1章 計画の策定に
                あたって………………3
                基本の考え　　　　　5
                取組の一覧
                ７
                第1章 計画の策定にあたって
                %1$s
                基本の考え
                %1$s
                取組の一覧
                %1$s
                """.formatted(PROSE));

        assertThat(outline.headings()).extracting(Section::title).containsExactly("第1章 計画の策定にあたって", "基本の考え",
                "取組の一覧");
        assertThat(outline.all().map(Section::kind)).contains(Section.Kind.CONTENTS);
        assertThat(outline.isContentsOnly()).isFalse();
    }

    @Test
    void a_table_of_contents_behind_a_title_that_is_a_heading_takes_no_chapters() {
        var outline = outline(
                "# 情報化計画\n目次\n1 目的……1\n2 施策……2\n3 体制……3\n## 1 目的\n%1$s\n### (1) 国\n%1$s\n## 2 施策\n%1$s"
                        .formatted(PROSE));

        assertThat(outline.headings()).extracting(section -> section.level() + section.heading())
                .containsExactly("1情報化計画", "1目的", "2国", "1施策");
        assertThat(outline.all()).filteredOn(section -> section.kind() == Section.Kind.CONTENTS)
                .singleElement()
                .satisfies(contents -> assertThat(contents.children()).isEmpty());
    }

    @Test
    void a_table_of_contents_alone_gives_its_headings() {
        var outline = outline("目次\n第1章 総論……1\n第1節 趣旨……2\n第2章 現状……5\n第3章 施策……9");

        assertThat(outline.isContentsOnly()).isTrue();
        assertThat(outline.headings()).extracting(Section::heading).containsExactly("総論", "趣旨", "現状", "施策");
    }

    @Test
    void headings_that_are_plain_paragraphs_are_found_over_their_prose() {
        var outline = outline("計画の目的\n\n" + PROSE + "\n\n推進体制\n\n" + PROSE + "\n\n進め方について\n\n" + PROSE);

        assertThat(outline.headings()).extracting(Section::heading).containsExactly("計画の目的", "推進体制",
                "進め方について");
    }

    @Test
    void two_plans_in_one_file_are_told_apart() {
        var outline = outline("""
                青空市情報化計画

                第1章 目的

                %1$s

                第2章 施策

                %1$s

                青空市官民データ活用推進計画

                第1章 目的

                %1$s

                第2章 施策

                %1$s
                """.formatted(PROSE));

        assertThat(outline.starts()).extracting(Outline.Start::title).containsExactly("青空市情報化計画",
                "青空市官民データ活用推進計画");
        assertThat(outline.headings()).hasSize(4);
        assertThat(outline.sections())
                .filteredOn(section -> section.id().equals(outline.starts().get(1).section()))
                .singleElement().satisfies(front -> assertThat(front.kind()).isEqualTo(Section.Kind.FRONT));
    }

    private static Outline outline(String text) {
        var document = DocumentReader.ofText(text);
        var outline = Outline.of(document);
        assertThat(outline.all().flatMap(section -> section.blocks().stream()))
                .containsExactlyInAnyOrderElementsOf(document.blocks());
        return outline;
    }
}
