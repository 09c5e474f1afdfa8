package jp.kanmin.plan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.kanmin.body.Bodies;
import jp.kanmin.document.Block;
import jp.kanmin.document.Document;
import jp.kanmin.document.Look;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.document.read.DocumentReader;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.Drafter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TakenOverTest {

    private static final String PLAN = """
            青空市情報化計画

            第1章 計画の目的

            市民の暮らしを便利にします。

            第1節 計画の期間

            令和2年度から令和6年度までの5年間とします。

            第2章 ひとこと

            あいさつの文です。

            第3章 施策

            施策名\t担当課
            電子申請|拡充\t総務課
            """;

    @Test
    void chapters_keep_their_order_their_words_and_what_they_cover() {
        var taken = taken(PLAN);

        assertThat(JsonResource.text(taken.answers(), "name")).isEqualTo("青空市情報化計画");
        var chapters = JsonResource.items(taken.answers(), "chapters");
        assertThat(chapters).extracting(it -> JsonResource.text(it, "title")).containsExactly("計画の目的",
                "第3章 施策");
        assertThat(JsonResource.texts(chapters.getFirst(), "covers")).containsExactly("purpose", "position");
        assertThat(JsonResource.text(chapters.getFirst(), "text")).isEqualTo("""
                市民の暮らしを便利にします。

                # 第1節 計画の期間

                令和2年度から令和6年度までの5年間とします。""");
        assertThat(JsonResource.text(chapters.get(1), "text")).isEqualTo("""
                | 施策名 | 担当課 |
                | --- | --- |
                | 電子申請\\|拡充 | 総務課 |""");
        assertThat(taken.left()).extracting(TakenOver.Left::title).containsExactly("", "第2章 ひとこと");
        assertThat(taken.left().get(1).text()).contains("あいさつの文です。");
        assertThat(taken.answers().at("periods/0")).hasValueSatisfying(
                period -> assertThat(period).hasToString("%s", Json.Obj.EMPTY.with("from", Json.of(2020))
                        .with("to", Json.of(2024)).with("as", Json.of("令和2年度から令和6年度まで"))));
    }

    @Test
    void a_section_kept_as_a_chapter_of_its_own_stays_where_it_stood() {
        var outline = Outline.of(DocumentReader.ofText(PLAN));
        var mapping = Mapping.of(outline).with("2", Mapping.OWN).orElseThrow();

        var taken = TakenOver.of(outline, mapping);

        assertThat(JsonResource.items(taken.answers(), "chapters"))
                .extracting(it -> JsonResource.text(it, "title")).containsExactly("計画の目的", "ひとこと", "施策");
        assertThat(taken.left()).hasSize(1);
    }

    @Test
    void the_drafter_adds_the_missing_contents_behind_the_old_chapters() {
        var body = Bodies.mustFind("182079");

        var document = Drafter.draft(body, Plan.Pattern.EXISTING, taken(PLAN).answers());

        assertThat(JsonResource.items(document, "chapters")).extracting(it -> JsonResource.text(it, "id"))
                .containsExactly("c1", "c2", "situation", "organisation", "policy", "security");
    }

    @Property(tries = 200)
    void all_text_of_the_source_stands_in_the_chapters_or_in_what_is_left(
            @ForAll("documents") Document document) {
        var outline = Outline.of(document);

        var taken = TakenOver.of(outline, Mapping.of(outline));

        int[] place = {0};
        var chapters = JsonResource.items(taken.answers(), "chapters").stream().map(
                it -> "第" + ++place[0] + "章" + JsonResource.text(it, "title") + JsonResource.text(it, "text"))
                .collect(Collectors.joining());
        var kept = letters(
                chapters + taken.left().stream().map(TakenOver.Left::text).collect(Collectors.joining()));
        for (var block : document.blocks()) {
            var cells = block instanceof Block.Table table
                    ? table.rows().stream().flatMap(List::stream).toList()
                    : List.of(block.text());
            assertThat(cells).allSatisfy(cell -> assertThat(kept).contains(letters(cell)));
        }
    }

    @Provide
    Arbitrary<Document> documents() {
        var words = Arbitraries.of("計画の目的", "現状と課題", "推進体制", "施策", "資料編", "*太字*", "# 見出し", "a_b", "<b>",
                "1. 一",
                "|縦|", "令和2年度", "はじめに", "&amp;", "- 点", "文です。", "~~消~~", "`x`", "目次", "………3");
        var text = words.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
        var marked = Arbitraries.of("", "第1章 ", "第2章　", "1. ", "(1)", "①", "Ⅰ ", "ア　").flatMap(
                mark -> text.map(words2 -> mark + words2));
        var look = Arbitraries.of(Look.PLAIN, Look.PLAIN, Look.heading(1), Look.heading(2),
                Look.of(Look.Role.NOTE),
                Look.of(Look.Role.FURNITURE), Look.of(Look.Role.CONTENTS), Look.of(Look.Role.TITLE));
        Arbitrary<Block> paragraph = marked.flatMap(it -> look.map(as -> new Block.Paragraph(it, as, 1)));
        Arbitrary<Block> table = text.list().ofSize(2).list().ofMinSize(1).ofMaxSize(3)
                .map(rows -> new Block.Table(rows, 1));
        Arbitrary<Block> other = Arbitraries.of(new Block.Picture("図の説明", 1), new Block.PageBreak(2));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, paragraph), net.jqwik.api.Tuple.of(1, table),
                net.jqwik.api.Tuple.of(1, other)).list().ofMinSize(1).ofMaxSize(25)
                .map(blocks -> new Document("a.txt", Document.Format.TEXT, "", blocks, List.of(), 1));
    }

    /// Letters and digits alone: signs may be escaped and blanks set anew.
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static TakenOver taken(String text) {
        var outline = Outline.of(DocumentReader.ofText(text));
        return TakenOver.of(outline, Mapping.of(outline));
    }
}
