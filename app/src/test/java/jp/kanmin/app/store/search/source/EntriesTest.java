package jp.kanmin.app.store.search.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kanmin.app.store.search.Answer;
import jp.kanmin.app.store.search.Entry;
import jp.kanmin.app.store.search.Kind;
import jp.kanmin.app.store.search.Question;
import jp.kanmin.app.store.search.SearchIndex;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.Test;

class EntriesTest {

    @Test
    void everything_that_ships_can_be_found() {
        var kinds = MeasureEntries.all().stream()
                .collect(Collectors.groupingBy(Entry::kind, Collectors.counting()));

        assertThat(kinds).containsEntry(Kind.SAMPLE, 44L).containsEntry(Kind.CASE, 21L);
        assertThat(kinds.get(Kind.NATIONAL)).isGreaterThan(82);
        assertThat(kinds.get(Kind.TERM)).isGreaterThan(90);
    }

    @Test
    void the_national_list_is_searched_by_word_pillar_ministry_and_code() {
        try (var index = SearchIndex.inMemory()) {
            index.replace(MeasureEntries.SCOPE, MeasureEntries.all());
            var list = Question.of("").kinds(Set.of(Kind.NATIONAL)).page(0, 100);
            var current = Map.of(MeasureEntries.EDITION, Set.of("list-2019"));

            assertThat(index.search(list.facets(current)).total()).isEqualTo(82);
            assertThat(ids(index, "01-15")).first().isEqualTo("list-2019/01-15");
            assertThat(index.search(list.facets(Map.of(MeasureEntries.MINISTRY, Set.of("国土交通省")))).total())
                    .isPositive();
            assertThat(ids(index, "子育て")).isNotEmpty();
            assertThat(ids(index, "いーびーぴーえむ")).containsExactly("EBPM");
            assertThat(index.search(Question.of("").kinds(Set.of(Kind.SAMPLE))
                    .facets(Map.of(MeasureEntries.FIELD, Set.of("農林水産")))).total()).as("A-29").isEqualTo(2);
        }
    }

    @Test
    void a_plan_is_found_as_itself_by_its_chapters_and_by_its_measures() throws Exception {
        var plan = PlanFile.of((Json.Obj) JsonFile.read("""
                {"body": "182079", "name": "架空市の計画", "chapters": [{"id": "purpose", "title": "目的",
                  "text": "はじめの段落。\\n\\n次の段落に図書館。"}],
                 "problems": [{"text": "空き家が増えています。"}],
                 "measures": [{"id": "m1", "title": "避難所の混雑をしらせる", "pillar": "2", "field": "防災と祭り", "mark": "○",
                   "action": "混み具合を画面に出します。", "kpis": [{"name": "開設した避難所の数"}]}]}
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8)).root()).plan();

        var entries = PlanEntries.of(plan);

        assertThat(entries).extracting(Entry::kind).containsExactly(Kind.PLAN, Kind.CHAPTER, Kind.MEASURE);
        assertThat(entries).extracting(Entry::body).containsOnly("182079");
        assertThat(entries.get(1).texts()).containsExactly("はじめの段落。", "次の段落に図書館。");
        assertThat(entries.get(2).facets())
                .isEqualTo(Map.of("pillar", List.of("2"), "field", List.of("防災と祭り"), "mark",
                        List.of("○")));
        try (var index = SearchIndex.inMemory()) {
            index.replace(PlanEntries.scope("182079"), entries);

            assertThat(ids(index, "混雑")).containsExactly("measures/0");
            assertThat(ids(index, "混み具合")).containsExactly("measures/0");
            assertThat(ids(index, "図書館")).containsExactly("chapters/0");
            assertThat(ids(index, "空家")).containsExactly("");
            assertThat(ids(index, "避難所の数")).containsExactly("measures/0");
        }
    }

    @Test
    void a_plan_with_nothing_in_it_is_an_entry_with_nothing_in_it() {
        assertThat(PlanEntries.of(PlanFile.of(Json.Obj.EMPTY).plan()))
                .singleElement().satisfies(entry -> assertThat(entry.texts()).isEmpty());
    }

    private static List<String> ids(SearchIndex index, String words) {
        return index.search(Question.of(words)).hits().stream().map(Answer.Hit::id).toList();
    }
}
