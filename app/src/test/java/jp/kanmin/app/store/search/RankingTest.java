package jp.kanmin.app.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void a_text_about_kyoto_stands_before_one_about_tokyo_which_is_found_all_the_same() {
        try (var index = SearchIndex.inMemory()) {
            index.replace("a", List.of(Filled.entry("tokyo title", "東京都の観光", "東京都の計画"),
                    Filled.entry("tokyo", "観光", "東京都と東京都と東京都"),
                    Filled.entry("kyoto", "観光の長い題名", "寺の多い京都の町の長い説明"),
                    Filled.entry("kyoto title", "京都の観光", "")));

            assertThat(Filled.ids(index, "京都")).containsExactly("kyoto title", "kyoto", "tokyo title",
                    "tokyo");
            assertThat(Filled.ids(index, "東京都")).containsExactly("tokyo title", "tokyo");
        }
    }

    @Test
    void the_title_counts_more_than_the_text() {
        try (var index = SearchIndex.inMemory()) {
            index.replace("a",
                    List.of(Filled.entry("text", "窓口", "防災、防災、防災"),
                            Filled.entry("title", "防災の長い長い題名の施策", "窓口"),
                            Filled.entry("whole", "防災", "")));

            assertThat(Filled.ids(index, "防災")).containsExactly("whole", "title", "text");
        }
    }

    @Test
    void words_side_by_side_stand_before_the_same_words_apart() {
        try (var index = SearchIndex.inMemory()) {
            index.replace("a", List.of(Filled.entry("apart", "計画", "窓口で混雑の様子と予約の方法を知らせます"),
                    Filled.entry("together", "計画", "窓口で様子と方法を知らせ混雑予約を受けます")));

            assertThat(Filled.ids(index, "混雑 予約")).containsExactly("together", "apart");
            assertThat(Filled.ids(index, "混雑予約")).containsExactly("together");
        }
    }

    @Test
    void national_measures_and_samples_stand_before_plans_when_equal() {
        try (var index = SearchIndex.inMemory()) {
            index.replace("a", List.of(Filled.entry(Kind.MEASURE, "measure", "農地の地図", "地図"),
                    Filled.entry(Kind.SAMPLE, "sample", "農地の地図", "地図"),
                    Filled.entry(Kind.PLAN, "plan", "農地の地図", "地図"),
                    Filled.entry(Kind.NATIONAL, "national", "農地の地図", "地図")));

            assertThat(Filled.ids(index, "農地")).containsExactly("national", "sample", "plan", "measure");
            assertThat(Filled.ids(index, "")).containsExactly("national", "sample", "plan", "measure");
        }
    }

    @Test
    void all_words_must_be_there() {
        try (var index = Filled.titles("避難所の地図", "避難所の混雑", "地図の更新")) {
            assertThat(Filled.ids(index, "地図　避難所")).containsExactly("避難所の地図");
            assertThat(Filled.ids(index, "地図、避難所")).containsExactly("避難所の地図");
        }
    }

    @Test
    void a_run_of_words_that_stands_nowhere_is_looked_for_in_its_parts() {
        try (var index = Filled.titles("手続をオンラインで", "紙の手続", "オンラインの会議")) {
            var answer = index.search(Question.of("オンライン手続"));

            assertThat(answer.isLoosened()).isTrue();
            assertThat(answer.hits()).extracting(Answer.Hit::id).containsExactly("手続をオンラインで");
            assertThat(Filled.marked(answer.hits().getFirst().title())).isEqualTo("[手続]を[オンライン]で");
            assertThat(index.search(Question.of("紙の手続")).isLoosened()).isFalse();
            assertThat(Filled.ids(index, "オンラインの空中楼閣")).isEmpty();
        }
    }

    @Test
    void one_character_is_found_in_titles_before_texts() {
        try (var index = SearchIndex.inMemory()) {
            index.replace("a", List.of(Filled.entry("text", "海の調査", "沖の鯨"), Filled.entry("title", "鯨", ""),
                    Filled.entry("nothing", "森", "林")));

            assertThat(Filled.ids(index, "鯨")).containsExactly("title", "text");
            assertThat(Filled.ids(index, "林")).containsExactly("nothing");
            assertThat(Filled.ids(index, "海 鯨")).containsExactly("text");
        }
    }

    @Test
    void a_snippet_shows_the_place_of_the_hit() {
        try (var index = SearchIndex.inMemory()) {
            index.replace("a", List
                    .of(Filled.entry("long", "題名", "前置き。".repeat(300) + "ここに俳句の会。" + "後書き。".repeat(100))));

            var snippet = index.search(Question.of("俳句")).hits().getFirst().snippet();

            assertThat(Filled.marked(snippet)).startsWith("…").endsWith("…").contains("ここに[俳句]の会。")
                    .hasSizeLessThan(130);
            assertThat(Filled.marked(index.search(Question.of("題名")).hits().getFirst().snippet()))
                    .startsWith("前置き。").hasSizeLessThan(130);
        }
    }
}
