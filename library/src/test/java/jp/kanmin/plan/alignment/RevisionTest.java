package jp.kanmin.plan.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.alignment.Revision.Step;
import jp.kanmin.text.difference.TextDiff;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final Plan BEFORE = plan("{}");

    @Test
    void a_plan_does_not_differ_from_itself() {
        var revision = Revision.between(BEFORE, BEFORE);

        assertThat(revision.isEmpty()).isTrue();
        assertThat(revision.counts()).isEmpty();
        assertThat(Revision.between(plan("{\"measures\": null}"), plan("{\"measures\": null}")).isEmpty())
                .isTrue();
    }

    @Property(tries = 30)
    void one_changed_target_is_one_changed_indicator(@ForAll @IntRange(min = -100, max = 100) int value) {
        var revision = Revision.between(BEFORE,
                plan("{\"measures/0/kpis/0/target/value\": %d}".formatted(value)));

        assertThat(revision.isEmpty()).isEqualTo(value == 42);
        assertThat(revision.counts().getOrDefault(Step.TARGET_RAISED, 0)).isEqualTo(value > 42 ? 1 : 0);
        assertThat(revision.counts().getOrDefault(Step.TARGET_LOWERED, 0)).isEqualTo(value < 42 ? 1 : 0);
    }

    @Test
    void a_measure_says_its_old_name_its_new_pillar_and_which_words_changed() {
        var revision = Revision.between(BEFORE, plan("""
                {"measures/0/title": "スマホ窓口", "measures/0/pillar": "5", "measures/0/owner": "デジタル推進課",
                 "measures/0/mark": "○"}"""));

        assertThat(revision.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.isRenamed()).isTrue();
            assertThat(measure.oldTitle() + " → " + measure.title()).isEqualTo("行政手続のオンライン化 → スマホ窓口");
            assertThat(measure.isMoved()).isTrue();
            assertThat(measure.moves()).extracting(Change.FieldChange::path).containsExactly("pillar");
            assertThat(measure.texts()).extracting(text -> text.path() + " " + marked(text.diff()))
                    .containsExactly("mark [-◎][+○]", "owner [-市民窓口課][+デジタル推進課]");
            assertThat(measure.others()).isEmpty();
        });
        assertThat(revision.counts())
                .containsExactly(entry(Step.MEASURE_RENAMED, 1), entry(Step.MEASURE_MOVED, 1));
    }

    @Test
    void indicators_show_target_due_date_and_base() {
        var revision = Revision.between(BEFORE, plan("""
                {"measures/0/kpis/0/target": {"value": 30, "due": "2029"}, "measures/0/kpis/0/base/value": 10,
                 "measures/0/kpis/0/unit": "種類", "measures/0/kpis/1/name": "申請の割合"}"""));

        assertThat(revision.measures().getFirst().kpis().getFirst()).satisfies(kpi -> {
            assertThat(kpi.target().orElseThrow().kind()).isEqualTo(FieldKind.TARGET_LOWERED);
            assertThat(kpi.due().orElseThrow().isLater()).contains(true);
            assertThat(kpi.base().orElseThrow().before().value().orElseThrow().written()).isEqualTo("12");
            assertThat(kpi.base().orElseThrow().after().value().orElseThrow().written()).isEqualTo("10");
            assertThat(kpi.others()).extracting(Change.FieldChange::kind)
                    .containsExactly(FieldKind.UNIT_CHANGED);
            assertThat(kpi.isLoweredAfterBadQuarter()).isFalse();
        });
        assertThat(revision.measures().getFirst().kpis().getLast()).satisfies(kpi -> {
            assertThat(kpi.isRenamed()).isTrue();
            assertThat(kpi.oldName()).isEqualTo("オンライン申請の割合");
            assertThat(kpi.target()).isEmpty();
        });
    }

    @Test
    void measures_and_indicators_come_and_go_and_renumbering_is_neither() {
        var revision = Revision.between(BEFORE, plan("""
                {"measures/0/id": "m9", "measures/0/kpis/0/id": "k9", "measures/0/kpis/1": {"id": "k3", "name": "窓口の件数"},
                 "measures/2": {"id": "m4", "title": "窓口の混雑の公開"}}"""));

        assertThat(revision.measures()).extracting(m -> m.oldId() + "→" + m.id() + " " + m.kind().code())
                .containsExactly("m1→m9 changed", "→m4 added", "m3→m3 dropped");
        assertThat(revision.measures().getFirst().kpis())
                .extracting(k -> k.id() + " " + k.name() + " " + k.kind().code())
                .containsExactly("k9 オンラインで申請できる手続の数 changed", "k3 窓口の件数 added", "k2 オンライン申請の割合 dropped");
        assertThat(revision.counts()).containsExactly(entry(Step.MEASURE_ADDED, 1),
                entry(Step.MEASURE_DROPPED, 1), entry(Step.INDICATOR_ADDED, 1),
                entry(Step.INDICATOR_DROPPED, 1));
    }

    @Test
    void a_target_lowered_after_a_bad_quarter_is_marked_with_the_reason() {
        var lowered = plan("{\"measures/0/kpis/0/target/value\": 20}");

        assertThat(Revision.between(BEFORE, lowered, List.of(result("m1/k1", 13)))
                .loweredAfterBadQuarter().toList()).singleElement()
                .satisfies(kpi -> assertThat(kpi.badQuarter().orElseThrow().ja())
                        .isEqualTo("直前の実績（2026-09-30、13）は、目標までの道のり（その時点で17）に届いていません。"));
        assertThat(Revision.between(BEFORE, lowered, List.of(result("m1/k1", 25)))
                .loweredAfterBadQuarter()).isEmpty();
        assertThat(Revision.between(BEFORE, lowered, List.of(result("m2/k1", 0)))
                .loweredAfterBadQuarter()).as("of another indicator").isEmpty();
        assertThat(Revision.between(BEFORE, lowered).loweredAfterBadQuarter()).as("unknown").isEmpty();
        assertThat(Revision.between(BEFORE, plan("{\"measures/0/kpis/0/target/value\": 50}"),
                List.of(result("m1/k1", 13))).loweredAfterBadQuarter()).as("raised").isEmpty();
    }

    @Test
    void without_a_base_the_last_quarter_is_compared_with_the_one_before() {
        var before = plan("{\"measures/0/kpis/0/base\": {}}");
        var after = plan("{\"measures/0/kpis/0/base\": {}, \"measures/0/kpis/0/target/value\": 20}");
        var earlier = new Result("m1/k1", LocalDate.of(2026, 6, 30), BigDecimal.valueOf(15));

        assertThat(Revision.between(before, after, List.of(result("m1/k1", 14), earlier))
                .counts()).containsEntry(Step.LOWERED_AFTER_BAD_QUARTER, 1);
        assertThat(Revision.between(before, after, List.of(result("m1/k1", 14))).counts())
                .doesNotContainKey(Step.LOWERED_AFTER_BAD_QUARTER);
    }

    @Test
    void chapters_are_rewritten_moved_and_renamed() {
        var document = Examples.plan();
        var chapters = ((Json.Arr) document.at("chapters").orElseThrow()).items();
        var order = new java.util.ArrayList<>(chapters);
        order.add(order.removeFirst().replaced("title", Json.of("町の今")));
        var after = PlanFile.of((Json.Obj) document.replaced("chapters", new Json.Arr(order))
                .replaced("chapters/4/text", Json.of("はじめの3年は、次の四つの施策に取り組みます。"))).plan();

        var revision = Revision.between(BEFORE, after);

        assertThat(revision.chapters()).hasSize(2);
        assertThat(revision.chapters().getFirst().isMoved()).isFalse();
        assertThat(revision.chapters().getFirst().text().map(RevisionTest::marked).orElseThrow())
                .contains("次の[-三][+四]つの施策");
        assertThat(revision.chapters().getLast().isMoved()).isTrue();
        assertThat(revision.chapters().getLast().oldTitle()).isEqualTo("鯖江市の現状と課題");
        assertThat(revision.chapters().getLast().isRenamed()).isTrue();
    }

    @Test
    void the_growth_log_says_what_a_freed_resource_feeds() {
        var revision = Revision.between(plan("{\"measures/2\": {\"id\": \"m9\", \"title\": \"別の施策\"}}"),
                BEFORE);

        assertThat(revision.growth()).singleElement().satisfies(growth -> {
            assertThat(growth.fromTitle()).isEqualTo("行政手続のオンライン化");
            assertThat(growth.amount()).isEqualTo("年およそ400時間");
            assertThat(growth.toTitle()).contains(BEFORE.measures().get(2).title());
            assertThat(growth.state()).isEqualTo(Growth.State.NEW_MEASURE);
            assertThat(growth.isNew()).isFalse();
        });
    }

    @Test
    void names_are_followed_through_the_versions() {
        var lineage = Lineage.of(List.of(plan("{\"measures/0/title\": \"電子申請\", \"name\": \"町のIT計画\"}"),
                plan("{\"measures/0/title\": \"電子申請\", \"measures/0/id\": \"m7\"}"), BEFORE,
                plan("{\"measures/0/title\": \"スマホ窓口\"}")));

        assertThat(lineage.of("m1")).extracting(name -> name.version() + " " + name.name())
                .containsExactly("3 行政手続のオンライン化", "4 スマホ窓口");
        assertThat(lineage.plan()).extracting(Lineage.Name::name).containsExactly("町のIT計画", BEFORE.name());
        assertThat(Lineage.of(List.of(plan("{\"measures/0/title\": \"電子申請\"}"), BEFORE)).of("m1"))
                .extracting(Lineage.Name::name).containsExactly("電子申請", "行政手続のオンライン化");
        assertThat(Lineage.of(List.of()).of("m1")).isEmpty();
    }

    private static Result result(String indicator, int value) {
        return new Result(indicator, LocalDate.of(2026, 9, 30), BigDecimal.valueOf(value));
    }

    private static String marked(TextDiff diff) {
        return diff.pieces().stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case DROPPED -> "[-" + piece.text() + "]";
            case ADDED -> "[+" + piece.text() + "]";
        }).collect(Collectors.joining());
    }

    private static Plan plan(String changes) {
        Json document = Examples.plan();
        for (var change : Examples.json(changes).fields().entrySet()) {
            document = document.replaced(change.getKey(), change.getValue());
        }
        return PlanFile.of((Json.Obj) document).plan();
    }
}
