package jp.kanmin.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Population;
import jp.kanmin.body.Populations;
import jp.kanmin.office.cloud.CloudCourse;
import jp.kanmin.office.cloud.CloudState;
import jp.kanmin.office.cloud.CloudTotals;
import jp.kanmin.office.cost.CostCourse;
import jp.kanmin.office.cost.Peers;
import jp.kanmin.office.cost.SystemCost;
import jp.kanmin.office.form.Item;
import jp.kanmin.office.task.DataUseIndex;
import jp.kanmin.office.task.OfficeTask;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// The figures of rows C-09, C-17, J-09 and J-11, reckoned by hand.
class OfficeReckoningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Item.Line step(String when, String means, String data, String minutes) {
        return new Item.Line(Map.of("when", when, "step", "受付", "means", means, "data", data, "minutes",
                minutes));
    }

    private static OfficeTask task(String... means) {
        var lines = new ArrayList<Item.Line>();
        for (var one : means) {
            lines.add(step("before", one, one.equals("automatic") ? "used" : "none", "5"));
        }
        return OfficeTask.of(new Item(Map.of("name", "転入"), lines));
    }

    @Test
    void three_of_ten_tasks_without_a_hand_are_thirty_percent_and_unknown_ones_stand_beside() {
        var tasks = new ArrayList<OfficeTask>();
        IntStream.range(0, 3).forEach(_ -> tasks.add(task("automatic", "automatic")));
        IntStream.range(0, 6).forEach(_ -> tasks.add(task("automatic", "hand")));
        tasks.add(OfficeTask.of(new Item(Map.of(), List.of(step("before", "automatic", "none", "")))));
        assertThat(DataUseIndex.of(tasks, TODAY)).isEqualTo(new DataUseIndex(3, 10, 0));
        assertThat(DataUseIndex.of(tasks, TODAY).share().written()).isEqualTo("30%");

        tasks.add(task("automatic", "unknown"));
        tasks.add(task());
        tasks.add(OfficeTask.of(new Item(Map.of(), List.of(step("before", "automatic", "", "")))));
        assertThat(DataUseIndex.of(tasks, TODAY)).isEqualTo(new DataUseIndex(3, 10, 3));
        assertThat(DataUseIndex.of(tasks, TODAY).share().written()).isEqualTo("30%");
        assertThat(DataUseIndex.NONE.share().percent(1)).isEmpty();
    }

    @Test
    void a_redesign_counts_from_its_day_and_says_what_it_saved() {
        var task = OfficeTask.of(new Item(Map.of("volume", "1200", "changed", "2026-10-01"), List.of(
                step("before", "hand", "none", "10"), step("before", "hand", "none", "8"),
                step("before", "automatic", "used", "0"), step("after", "automatic", "used", "3"))));

        assertThat(task.isEndToEnd(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(task.isEndToEnd(LocalDate.of(2026, 10, 1))).isTrue();
        var gain = task.gain().orElseThrow();
        assertThat(gain.steps()).isEqualTo(2);
        assertThat(gain.minutes()).contains(new BigDecimal("15"));
        assertThat(gain.hours()).contains(new BigDecimal("300.0"));
    }

    @Test
    void minutes_that_are_not_known_make_no_saving() {
        var task = OfficeTask.of(new Item(Map.of("changed", "2026-10-01"),
                List.of(step("before", "hand", "none", ""), step("after", "hand", "none", "3"))));

        assertThat(task.gain().orElseThrow().minutes()).isEmpty();
        assertThat(task.gain().orElseThrow().hours()).isEmpty();
    }

    private static CloudCourse state(String day, String state) {
        return CloudCourse.of(List.of(new Item(Map.of("day", day, "state", state), List.of())));
    }

    @Test
    void the_states_of_2016_add_up_to_1671_of_which_787_are_on_the_cloud_and_947_with_those_planned() {
        var counts = List.of(312, 475, 83, 77, 417, 307).iterator();
        var towns = Bodies.all().stream().filter(body -> body.kind().isMunicipality()).toList();
        var courses = new HashMap<String, CloudCourse>();
        int next = 0;
        for (var state : CloudState.values()) {
            for (int i = counts.next(); i > 0; i--) {
                courses.put(towns.get(next++).code(), state("2016-04-01", state.code()));
            }
        }
        courses.put("180009", state("2016-04-01", "shared"));
        var totals = CloudTotals.of(courses, LocalDate.of(2016, 4, 1));

        assertThat(totals.all()).as("a prefecture is no municipality").isEqualTo(1_671);
        assertThat(totals.cloud()).isEqualTo(787);
        assertThat(totals.cloudOrPlanned()).isEqualTo(947);
        assertThat(totals.of(CloudState.STUDIED)).isEqualTo(417);
        assertThat(CloudTotals.of(courses, LocalDate.of(2016, 3, 31)).all()).isZero();
    }

    @Test
    void a_body_counts_until_it_became_another_one() {
        var courses = Map.of("044237", state("2016-04-01", "shared"), "042161",
                state("2016-04-01", "single"));

        assertThat(CloudTotals.of(courses, LocalDate.of(2016, 4, 1)).all())
                .as("富谷町 became 富谷市 in October 2016").isEqualTo(2);
        assertThat(CloudTotals.of(courses, LocalDate.of(2016, 10, 10)).all()).isEqualTo(1);
    }

    private static SystemCost cost(String system, int year, long running, long excluded) {
        return SystemCost.of(new Item(Map.of("system", system, "year", String.valueOf(year), "cost",
                String.valueOf(running), "security", String.valueOf(excluded)), List.of()));
    }

    @Test
    void a_hundred_then_and_seventy_five_with_five_excluded_now_are_thirty_percent_less() {
        var course = CostCourse.of(List.of(cost("税務", 2023, 75, 5), cost("税務", 2015, 100, 0),
                cost("福祉", 2023, 1_000, 0)));

        assertThat(course.newestComparable(2026)).contains(2023);
        assertThat(course.change(2023).orElseThrow().share().written()).isEqualTo("-30%");
        assertThat(course.left(2023)).as("no base year, so it moves nothing").containsExactly("福祉");
        assertThat(course.find("税務").orElseThrow().in(2023).orElseThrow().perResident(30))
                .contains(new BigDecimal("2.5"));
    }

    @Test
    void five_bodies_have_a_median_and_a_place_and_four_are_too_few() {
        var others = List.of(new BigDecimal("10"), new BigDecimal("20"), new BigDecimal("40"),
                new BigDecimal("50"));

        assertThat(Peers.of(new BigDecimal("30"), others)).contains(
                new Peers(new BigDecimal("30"), new BigDecimal("30.0"), 3, 5));
        assertThat(Peers.of(new BigDecimal("20"), others).orElseThrow().place()).isEqualTo(2);
        assertThat(Peers.of(new BigDecimal("30"), others.subList(0, 3))).isEmpty();
    }

    @Test
    void peers_are_of_one_kind_and_about_one_size() {
        var sabae = Bodies.find("182079").orElseThrow();
        var others = List.of(Bodies.find("182010").orElseThrow(), Bodies.find("182061").orElseThrow(),
                Bodies.find("183822").orElseThrow(), Bodies.find("182028").orElseThrow());
        var populations = Populations.of(List.of(new Population("182079", 69_000, TODAY),
                new Population("182010", 255_000, TODAY), new Population("182061", 40_000, TODAY),
                new Population("182028", 63_000, TODAY), new Population("183822", 60_000, TODAY)));

        assertThat(Peers.near(sabae, others, populations)).extracting(body -> body.code())
                .containsExactly("182028", "182061");
        assertThat(Peers.near(sabae, others, Populations.none())).isEmpty();
    }

    @Property(tries = 300)
    void no_order_of_tasks_changes_the_index_and_no_unknown_task_moves_it(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 2) Integer> kinds, @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 9) int unknown) {
        var tasks = new ArrayList<OfficeTask>();
        kinds.forEach(kind -> tasks.add(switch (kind) {
            case 0 -> task("automatic");
            case 1 -> task("automatic", "hand");
            default -> task("hand");
        }));
        var index = DataUseIndex.of(tasks, TODAY);
        IntStream.range(0, unknown).forEach(_ -> tasks.add(task("automatic", "unknown")));
        Collections.shuffle(tasks, new Random(seed));
        var other = DataUseIndex.of(tasks, TODAY);

        assertThat(other.share()).isEqualTo(index.share());
        assertThat(other.unknown()).isEqualTo(index.unknown() + unknown);
        var half = tasks.size() / 2;
        assertThat(DataUseIndex.of(tasks.subList(0, half), TODAY)
                .and(DataUseIndex.of(tasks.subList(half, tasks.size()), TODAY))).isEqualTo(other);
    }

    @Property(tries = 300)
    void no_order_of_costs_changes_the_change_and_no_system_without_its_base_year_moves_it(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 9_999) Integer> amounts,
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9_999) int lone) {
        var costs = new ArrayList<SystemCost>();
        for (int i = 0; i < amounts.size(); i++) {
            costs.add(cost("s" + i, 2015, amounts.get(i), 0));
            costs.add(cost("s" + i, 2023, amounts.get((i + 1) % amounts.size()) + 10L, 10));
        }
        var change = CostCourse.of(costs).change(2023);
        costs.add(cost("lone", 2023, lone, 0));
        costs.add(cost("gone", 2015, lone, 0));
        Collections.shuffle(costs, new Random(seed));

        assertThat(CostCourse.of(costs).change(2023)).isEqualTo(change)
                .isNotEqualTo(Optional.empty());
    }
}
