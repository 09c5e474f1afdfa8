package jp.kanmin.plan.alignment.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.alignment.tree.Tier.Level;
import jp.kanmin.plan.link.Standing;
import org.junit.jupiter.api.Test;

class AlignmentTreeTest {

    private static final String FUKUI = """
            {"body": "180009", "name": "福井県の計画", "versions": [{"version": 1, "published": "%s"}], "measures": [
              {"id": "p1", "title": "オープンデータの整備と公開", "pillar": "2", "partners": [{"body": "182079", "role": "公開"}]},
              {"id": "p2", "title": "テレワークの普及", "pillar": "5"}]}""";

    @Test
    void a_municipality_is_in_line_with_the_nation_and_considers_its_prefecture() {
        var tree = tree("{\"@prefecture\": %s}".formatted(FUKUI.formatted("2026-01-10")));

        assertThat(tree.tiers())
                .extracting(tier -> tier.level() + " " + tier.name().ja() + " " + tier.state())
                .containsExactly("NATION 国 KNOWN", "PREFECTURE 福井県 KNOWN", "OWN 鯖江市 KNOWN");
        assertThat(tree.edges()).filteredOn(edge -> edge.from() == Level.OWN)
                .extracting(edge -> edge.to() + " " + edge.relation().words().ja() + " " + edge.article())
                .containsExactly("NATION 即して 基本法9条3項", "PREFECTURE 勘案して 基本法9条3項");
    }

    @Test
    void a_prefecture_is_in_line_with_the_nation_and_the_nation_with_nobody() {
        var prefecture = tree("{\"body\": \"180009\"}");
        assertThat(prefecture.tiers()).extracting(Tier::level).containsExactly(Level.NATION, Level.OWN);
        assertThat(prefecture.edges()).extracting(edge -> edge.article()).containsExactly("基本法9条1項");

        assertThat(tree("{\"body\": \"000000\"}").edges()).isEmpty();
        assertThat(tree("{\"body\": \"000000\"}").tiers()).extracting(Tier::level).containsExactly(Level.OWN);
    }

    @Test
    void own_prefectural_and_national_measures_stand_side_by_side_by_pillar() {
        var tree = tree("{\"@prefecture\": %s}".formatted(FUKUI.formatted("2026-01-10")));

        assertThat(tree.pillars()).extracting(OnPillar::pillar).hasSize(6).endsWith(Pillar.OTHER);
        assertThat(tree.pillars().get(1)).satisfies(data -> {
            assertThat(data.own()).singleElement().satisfies(own -> {
                assertThat(own.measure().id()).isEqualTo("m2");
                assertThat(own.prefectural()).extracting(s -> s.upper().id()).containsExactly("p1");
                assertThat(own.isOursAlone()).isFalse();
            });
            assertThat(data.prefecture()).extracting(upper -> upper.id()).containsExactly("p1");
            assertThat(data.prefectureAlone()).isEmpty();
        });
        assertThat(tree.pillars().get(4).prefectureAlone()).extracting(upper -> upper.title())
                .containsExactly("テレワークの普及");
    }

    @Test
    void what_was_taken_what_was_not_and_why_and_what_is_ours() {
        var tree = tree("""
                {"measures/1/links": [{"edition": "list-2019", "code": "02-05", "relation": "equal"},
                 {"edition": "list-2019", "code": "02-13", "relation": "none", "reason": "訪れる人が少ないため。"}],
                 "measures/2/links": []}""");
        var data = tree.pillars().get(1);

        assertThat(data.own().getFirst().taken()).singleElement()
                .satisfies(taken -> assertThat(taken.national().code()).isEqualTo("02-05"));
        assertThat(data.notTaken()).noneMatch(not -> not.national().code().equals("02-05"));
        assertThat(data.notTaken()).filteredOn(OnPillar.NotTaken::isExplained).singleElement()
                .satisfies(not -> assertThat(not.national().code() + not.reason())
                        .isEqualTo("02-13訪れる人が少ないため。"));
        assertThat(data.notTaken()).filteredOn(not -> !not.isExplained()).isNotEmpty();
        assertThat(tree.own().filter(OnPillar.OwnMeasure::isOursAlone)
                .map(own -> own.measure().id())).containsExactly("m3");
        assertThat(tree.pillars().stream().mapToInt(pillar -> pillar.notTaken().size()).sum()).isEqualTo(80);
    }

    @Test
    void a_measure_of_the_prefecture_that_somebody_confirmed_is_no_proposal_any_more() {
        var tree = tree("""
                {"@prefecture": %s, "measures/1/links": [
                  {"body": "180009", "measure": "p1", "title": "旧い題名", "relation": "part"},
                  {"body": "182010", "measure": "x1", "title": "共同の窓口", "relation": "equal"}]}"""
                .formatted(FUKUI.formatted("2026-01-10")));
        var own = tree.pillars().get(1).own().getFirst();

        assertThat(own.prefectural()).isEmpty();
        assertThat(own.considered())
                .extracting(one -> one.bodyName() + " " + one.title() + " " + one.standing().state())
                .containsExactly("福井県 オープンデータの整備と公開 ALIGNED", "福井市 共同の窓口 UNKNOWN");
        assertThat(own.isOursAlone()).isFalse();
    }

    @Test
    void one_that_was_declined_stays_known_and_the_own_measure_is_ours_alone() {
        var tree = tree("""
                {"@prefecture": %s, "measures/1/links": [
                  {"body": "180009", "measure": "p1", "relation": "none", "reason": "町では別に進めるため。"}]}"""
                .formatted(FUKUI.formatted("2026-01-10")));
        var own = tree.pillars().get(1).own().getFirst();

        assertThat(own.prefectural()).isEmpty();
        assertThat(own.considered()).singleElement()
                .satisfies(one -> assertThat(one.standing().state()).isEqualTo(Standing.State.NONE));
        assertThat(own.isOursAlone()).isTrue();
    }

    @Test
    void a_later_date_and_a_lower_goal_than_theirs_are_told() {
        var tree = tree("""
                {"@prefecture": {"body": "180009", "measures": [{"id": "p1", "title": "手続", "kpis": [
                   {"id": "a", "name": "オンラインで申請できる手続の数", "unit": "件", "target": {"value": 50, "due": "2027"}},
                   {"id": "b", "name": "オンライン申請の割合", "unit": "％", "target": {"value": 20}}]}]},
                 "measures/0/links": [{"body": "180009", "measure": "p1", "relation": "equal"}]}""");

        assertThat(tree.pillars().getFirst().own().getFirst().considered()).singleElement()
                .satisfies(one -> assertThat(one.standing().differences()).extracting(words -> words.ja())
                        .containsExactly("目標の時期（2029-03-31）が、相手（2028-03-31）より後です。",
                                "指標「オンラインで申請できる手続の数」の目標（42件）が、相手の目標（50件）と違います。"));
    }

    @Test
    void how_a_measure_stands_to_a_national_one_is_told_by_its_time() {
        var late = tree("""
                {"measures/0/links": [{"edition": "list-2019", "code": "02-05", "relation": "equal"},
                                      {"edition": "list-2019", "code": "01-02", "relation": "part"}]}""");

        assertThat(late.pillars().getFirst().own().getFirst().taken())
                .extracting(taken -> taken.national().code() + " " + taken.standing().state())
                .containsExactly("02-05 DIFFERS", "01-02 ALIGNED");
    }

    @Test
    void links_to_an_older_edition_count_as_taken_and_ask_for_a_look() {
        var tree = tree(
                """
                {"measures/0/links/0": {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し", "relation": "part", "reason": "x"}}""");

        assertThat(tree.pillars().getFirst().own().getFirst().taken()).singleElement()
                .satisfies(taken -> assertThat(taken.isOfOlderEdition()).isTrue());
        assertThat(tree.pillars().getFirst().notTaken())
                .noneMatch(not -> not.national().code().equals("01-06"));
        assertThat(tree.tasks()).extracting(Task::kind).containsExactly(Task.Kind.OLDER_EDITION);
    }

    @Test
    void a_later_plan_of_the_prefecture_is_a_task_with_its_reason() {
        var tree = tree("{\"@prefecture\": %s}".formatted(FUKUI.formatted("2026-04-10")));

        assertThat(tree.tasks()).filteredOn(task -> task.kind() == Task.Kind.PREFECTURE_IS_NEWER)
                .singleElement().satisfies(task -> assertThat(task.reason().ja())
                        .isEqualTo("都道府県の計画は2026-04-10に公表されました。この計画の公表（2026-03-30）より後です。"));
        assertThat(tree("{\"@prefecture\": %s}".formatted(FUKUI.formatted("2026-01-10"))).tasks())
                .noneMatch(task -> task.kind() == Task.Kind.PREFECTURE_IS_NEWER);
    }

    @Test
    void a_plan_that_is_missing_unreadable_or_of_another_prefecture_is_said_to_be_so() {
        assertThat(prefecture("{}")).isEqualTo(Tier.State.NOT_GIVEN);
        assertThat(prefecture("{\"@prefecture\": \"unreachable\"}")).isEqualTo(Tier.State.UNREACHABLE);
        var other = "{\"@prefecture\": {\"body\": \"130001\", \"versions\": [{\"version\": 1, \"published\": \"2026-04-10\"}]}}";
        assertThat(prefecture(other)).isEqualTo(Tier.State.OF_ANOTHER);
        assertThat(tree(other).tasks()).isEmpty();
    }

    @Test
    void wide_area_measures_that_only_one_side_names_are_shown_from_both_sides() {
        var theirs = tree("{\"@prefecture\": %s}".formatted(FUKUI.formatted("2026-01-10")));
        assertThat(theirs.oneSided()).singleElement().satisfies(one -> {
            assertThat(one.isOurs()).isFalse();
            assertThat(one.partnerName() + " " + one.measure()).isEqualTo("福井県 オープンデータの整備と公開");
        });

        var ours = Examples.changed(
                """
                {"measures/0/partners": [{"body": "182044", "role": "共同で使う"}, {"body": "182010", "role": "x"}]}""");
        var neighbour = PlanFile.of(Examples.json("{\"body\": \"182044\", \"measures\": []}")).plan();
        var tree = AlignmentTree.of(ours.among(List.of(neighbour)));
        assertThat(tree.oneSided()).as("only of plans at hand").singleElement()
                .satisfies(one -> assertThat(one.partner() + one.isOurs()).isEqualTo("182044true"));
        assertThat(tree.tasks()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(Task.Kind.ONE_SIDED);
            assertThat(task.reason().ja()).isEqualTo("相手の計画には、こちらの団体が載っていません。");
        });
    }

    private static Tier.State prefecture(String changes) {
        return tree(changes).tiers().get(1).state();
    }

    private static AlignmentTree tree(String changes) {
        return AlignmentTree.of(Examples.changed(changes));
    }
}
