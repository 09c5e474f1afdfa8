package jp.kanmin.measure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.JsonText;
import jp.kanmin.measure.Crosswalk.Kind;
import jp.kanmin.measure.Crosswalk.Pair;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final List<Pair> PAIRS = Crosswalk.diff("guide-2017", "list-2019");

    @Test
    void the_33_measures_of_the_guide_became_what_they_became() {
        var kinds = PAIRS.stream().filter(p -> !p.oldId().isEmpty()).collect(groupingBy(Pair::oldTitle,
                java.util.stream.Collectors.mapping(Pair::kind, java.util.stream.Collectors.toSet())));
        var counts = kinds.values().stream().flatMap(java.util.Set::stream)
                .collect(groupingBy(k -> k, counting()));

        assertThat(kinds).hasSize(33);
        assertThat(counts)
                .isEqualTo(Map.of(Kind.SAME, 16L, Kind.RENAMED, 6L, Kind.SUCCESSOR, 4L, Kind.SPLIT, 2L,
                        Kind.GONE, 5L));
    }

    @Test
    void every_title_of_both_editions_is_there_and_none_of_the_list_twice() {
        var guide = Editions.find(Editions.GUIDE_2017).orElseThrow();

        assertThat(PAIRS.stream().map(Pair::newTitle).filter(t -> !t.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(
                        Editions.newest().measures().stream().map(NationalMeasure::title)
                                .toList());
        assertThat(PAIRS.stream().map(Pair::oldTitle).filter(t -> !t.isEmpty()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        guide.measures().stream().map(NationalMeasure::title).toList());
        assertThat(PAIRS).filteredOn(p -> p.kind() == Kind.ADDED).hasSize(51)
                .allMatch(p -> p.oldId().isEmpty());
    }

    @Test
    void titles_that_are_the_same_are_the_same_and_renamed_ones_are_not() {
        assertThat(PAIRS).filteredOn(p -> p.kind() == Kind.SAME)
                .allMatch(p -> Titles.key(p.oldTitle()).equals(Titles.key(p.newTitle())));
        assertThat(PAIRS).filteredOn(p -> p.kind() != Kind.SAME)
                .noneMatch(p -> p.oldTitle().equals(p.newTitle()));
    }

    @Test
    void mobile_coverage_shows_its_withdrawn_target_as_a_change() {
        assertThat(PAIRS).filteredOn(p -> p.newId().equals("06-02")).singleElement().satisfies(p -> {
            assertThat(p.oldTitle()).isEqualTo("条件不利地域における携帯電話のエリア整備の推進");
            assertThat(p.changes().getFirst()).contains("平成31年度末までに1万人未満 → 未設定");
        });
    }

    @Test
    void json_has_codes_where_there_are_codes() {
        assertThat(JsonText.line(PAIRS.getLast().toJson()))
                .startsWith("{\"old\": \"\", \"oldTitle\": \"\", \"new\": \"");
        assertThat(PAIRS).extracting(Pair::newId).contains("「自治体ピッチ」の実施", "01-06");
        assertThat(JsonText.line(Crosswalk.toJson(List.of()))).isEqualTo("{\"pairs\": []}");
    }

    @Test
    void an_edition_against_itself_has_no_changes() {
        assertThat(Crosswalk.diff("list-2019", "list-2019")).hasSize(82)
                .allMatch(p -> p.kind() == Kind.SAME && p.changes().isEmpty());
    }

    @Test
    void lists_nobody_compared_before_follow_codes_and_titles() {
        var old = Editions.newest().measures().subList(0, 10);
        var changed = old.getFirst().toJson().with("title", jp.kanmin.json.Json.of("新しい題名"))
                .with("listingTime", jp.kanmin.json.Json.of("令和2年度から"));
        var newer = List.of(NationalMeasure.of(changed), old.get(1), Editions.newest().measures().getLast());

        var pairs = Crosswalk.between(old, newer);
        assertThat(pairs).hasSize(11);
        assertThat(pairs.getFirst().kind()).isEqualTo(Kind.RENAMED);
        assertThat(pairs.getFirst().changes()).containsExactly("掲載時期：時期調整中 → 令和2年度から");
        assertThat(pairs.get(1).kind()).isEqualTo(Kind.SAME);
        assertThat(pairs).filteredOn(p -> p.kind() == Kind.GONE).hasSize(8);
        assertThat(pairs.getLast().kind()).isEqualTo(Kind.ADDED);
    }

    @Test
    void an_unknown_edition_is_refused_with_the_next_step() {
        assertThatThrownBy(() -> Crosswalk.diff("guide-2017", "list-1999")).isInstanceOf(UserError.class)
                .hasMessage("版「list-1999」はありません。 guide-2017、list-2019 のどれかを指定してください。");
    }
}
