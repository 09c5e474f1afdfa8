package jp.kanmin.plan.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

    @Test
    void a_plan_does_not_differ_from_itself() {
        assertThat(PlanDiff.between(plan("{}"), plan("{}")).isEmpty()).isTrue();
        assertThat(PlanDiff.between(plan("{}"), plan("{\"measures/0/kpis/0/target/value\": 42.0}")).isEmpty())
                .isTrue();
    }

    @Test
    void targets_and_dates_say_which_way_they_moved() {
        var diff = PlanDiff.between(plan("{}"),
                plan("""
                {"measures/0/kpis/0/target": {"value": 50, "due": "2029"}, "measures/0/kpis/1/target/value": 20}"""));

        assertThat(diff.measures()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("m1");
            assertThat(change.fields()).extracting(f -> f.path() + " " + f.kind().code()).containsExactly(
                    "kpis/k1/target/value target-raised", "kpis/k1/target/due due-moved",
                    "kpis/k2/target/value target-lowered");
        });
    }

    @Test
    void less_is_more_where_the_indicator_goes_down_and_unknown_stays_unknown() {
        var down = "\"measures/0/kpis/0/direction\": \"down\"";
        var unsaid = "\"measures/0/kpis/0/direction\": \"\"";

        assertThat(kindOfTarget("{%s}".formatted(down), "{%s, %s}".formatted(down, target("50"))))
                .isEqualTo(FieldKind.TARGET_LOWERED);
        assertThat(kindOfTarget("{%s}".formatted(unsaid), "{%s, %s}".formatted(unsaid, target("50"))))
                .isEqualTo(FieldKind.TARGET_CHANGED);
        assertThat(kindOfTarget("{%s}".formatted(unsaid), "{%s, %s}".formatted(down, target("50"))))
                .isEqualTo(FieldKind.TARGET_CHANGED);
        assertThat(kindOfTarget("{}", "{%s}".formatted(target("\"半分\""))))
                .isEqualTo(FieldKind.TARGET_CHANGED);
    }

    @Test
    void a_step_up_on_a_scale_is_a_raised_target() {
        var scale = "\"measures/0/kpis/0/type\": \"level\", \"measures/0/kpis/0/scale\": [\"A\", \"AA\", \"AAA\"]";

        assertThat(kindOfTarget("{%s, %s}".formatted(scale, target("\"A\"")),
                "{%s, %s}".formatted(scale, target("\"AA\"")))).isEqualTo(FieldKind.TARGET_RAISED);
    }

    private static String target(String value) {
        return "\"measures/0/kpis/0/target/value\": " + value;
    }

    private static FieldKind kindOfTarget(String before, String after) {
        return PlanDiff.between(plan(before), plan(after)).measures().getFirst().fields().stream()
                .filter(field -> field.path().endsWith("target/value")).findFirst().orElseThrow().kind();
    }

    @Test
    void measures_are_added_dropped_and_followed_when_renumbered() {
        var after = plan("""
                {"measures/0/id": "m9", "measures/2": {"id": "m4", "title": "窓口の混雑の公開"}}""");
        var diff = PlanDiff.between(plan("{}"), after);

        assertThat(diff.measures()).extracting(change -> change.id() + " " + change.kind().code())
                .containsExactly("m9 changed", "m4 added", "m3 dropped");
        assertThat(diff.measures().getFirst().fields()).extracting(Change.FieldChange::path)
                .containsExactly("id");
    }

    @Test
    void chapters_and_the_rest_of_the_plan_are_compared_too() {
        var diff = PlanDiff.between(plan("{}"),
                plan("{\"chapters/0/text\": \"改めました。\", \"contact/phone\": \"0778-11-1111\"}"));

        assertThat(diff.chapters()).singleElement().satisfies(change -> assertThat(change.fields())
                .extracting(f -> f.kind().code()).containsExactly("text"));
        assertThat(diff.plan()).extracting(Change.FieldChange::path).containsExactly("contact/phone");
        assertThat(JsonText.line(diff.toJson())).contains("\"old\": \"0778-00-0000\"",
                "\"new\": \"0778-11-1111\"");
    }

    @Test
    void a_difference_reads_backwards_with_old_and_new_exchanged() {
        var changes = "{\"measures/1/kpis/0/target/value\": 12, \"measures/1/pillar\": \"5\", \"name\": \"別の名前\"}";
        var there = PlanDiff.between(plan("{}"), plan(changes));
        var back = PlanDiff.between(plan(changes), plan("{}"));

        assertThat(back.measures().getFirst().fields()).extracting(Change.FieldChange::after)
                .isEqualTo(there.measures().getFirst().fields().stream().map(Change.FieldChange::before)
                        .toList());
    }

    private static Plan plan(String changes) {
        Json document = Examples.plan();
        for (var change : Examples.json(changes).fields().entrySet()) {
            document = document.replaced(change.getKey(), change.getValue());
        }
        return PlanFile.of((Json.Obj) document).plan();
    }
}
