package jp.kanmin.plan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kanmin.document.outline.Outline;
import jp.kanmin.document.read.DocumentReader;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void the_example_of_the_national_figure_maps_and_leaves_its_gaps() {
        var outline = outline("""
                1. 戦略の基本理念

                2. 社会におけるIT分野の技術的発展

                3. 戦略の目標

                4. 具体的施策について

                5. セキュリティ及び個人情報の取扱い

                6. 計画の展開について
                """);

        var mapping = Mapping.of(outline);

        assertThat(outline.headings()).extracting(section -> mapping.of(section.id()).content())
                .containsExactly("purpose", "situation", "purpose", "measures", "security", "measures");
        assertThat(Gap.in(outline, mapping)).extracting(Gap::part).contains("chapters/policy", "policies/1",
                "policies/5",
                "chapters/organisation", "measures");
    }

    @Test
    void a_heading_without_a_clue_is_mapped_by_its_text_less_surely_and_says_why() {
        var outline = outline("""
                第1章 わたしたちの約束

                市長を本部長とする推進本部を置き、各課の代表者が参加する推進体制で計画を進めます。進捗管理は四半期ごとに行い、\
                PDCAにより計画の見直しを行います。推進組織の役割分担は次のとおりです。

                第2章 推進体制

                推進本部を置きます。
                """);

        var mapping = Mapping.of(outline);
        var byText = mapping.of("1");
        var byHeading = mapping.of("2");

        assertThat(byText.content()).isEqualTo("organisation");
        assertThat(byText.confidence()).isBetween(0.2, 0.5);
        assertThat(byText.reason().ja()).contains("本文の「");
        assertThat(byHeading.confidence()).isGreaterThan(0.9);
        assertThat(byHeading.reason().ja()).isEqualTo("見出しの「推進体制」から。");
    }

    @Test
    void what_stands_under_a_measure_belongs_to_the_measures() {
        var outline = outline("""
                第1章 具体的な取組

                1 電子申請の拡充

                (1) 現状と課題

                窓口が混み合っています。

                (2) セキュリティ

                守ります。
                """);

        var mapping = Mapping.of(outline);

        assertThat(outline.headings()).extracting(section -> mapping.of(section.id()).content())
                .containsOnly("measures");
    }

    @Test
    void appendices_stay_unmapped_with_a_reason() {
        var outline = outline("第1章 目的\n\n便利にします。\n\n資料編\n\n1 用語集\n\nクラウドとは何かを述べます。");

        var mapping = Mapping.of(outline);

        assertThat(mapping.of("2").isMapped()).isFalse();
        assertThat(mapping.of("2.1").isMapped()).isFalse();
        assertThat(mapping.of("2").reason().ja()).contains("資料");
    }

    @Test
    void a_person_decides_and_the_gaps_follow() {
        var outline = outline("第1章 目的\n\n便利にします。\n\n第2章 みんなで\n\n進めます。");
        var mapping = Mapping.of(outline);

        var decided = mapping.with("2", "organisation").orElseThrow();

        assertThat(Gap.in(outline, mapping)).extracting(Gap::part).contains("chapters/organisation");
        assertThat(Gap.in(outline, decided)).extracting(Gap::part).doesNotContain("chapters/organisation");
        assertThat(decided.of("2").byPerson()).isTrue();
        assertThat(mapping.with("9", "organisation")).isEmpty();
        assertThat(mapping.with("2", "nothing")).isEmpty();
    }

    private static Outline outline(String text) {
        return Outline.of(DocumentReader.ofText(text));
    }
}
