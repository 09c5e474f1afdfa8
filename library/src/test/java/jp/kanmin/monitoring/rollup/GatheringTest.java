package jp.kanmin.monitoring.rollup;

import static jp.kanmin.monitoring.rollup.Towns.parts;
import static jp.kanmin.monitoring.rollup.Towns.plan;
import static jp.kanmin.monitoring.rollup.Towns.report;
import static jp.kanmin.monitoring.rollup.Towns.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Population;
import jp.kanmin.body.Populations;
import jp.kanmin.indicator.Value;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.ReportFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Sums reckoned by hand.
class GatheringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";
    private static final String FUKUI_PREFECTURE = "180009";
    private static final String TSUBAME = "152137";

    @Test
    void counts_are_added_and_rates_are_added_part_by_part() {
        var gathering = gathering(
                report(SABAE, "2026Q1", value("m1/k1", "14") + "," + parts("m1/k2", 500, 1000)),
                report(FUKUI, "2026Q1", value("m1/k1", "6.5") + "," + parts("m1/k2", 10, 9000)),
                report(TSUBAME, "2026Q1", parts("m1/k2", 90, 100)));

        assertThat(nation(gathering, "m1/k1").value()).contains(new BigDecimal("20.5"));
        assertThat(nation(gathering, "m1/k1").reporting()).isEqualTo(2);
        assertThat(nation(gathering, "m1/k2").top()).isEqualByComparingTo("600");
        assertThat(nation(gathering, "m1/k2").bottom()).contains(new BigDecimal("10100"));
        assertThat(nation(gathering, "m1/k2").value()).contains(new BigDecimal("5.9406"));
        assertThat(prefecture(gathering, "m1/k2").value()).contains(new BigDecimal("5.1000"));
    }

    @Test
    void a_body_that_is_forgotten_leaves_nothing_behind_and_each_part_of_a_sum_is_told() {
        var gathering = gathering(report(SABAE, "2026Q1", value("m1/k1", "14")),
                report(FUKUI, "2025Q4", value("m1/k1", "6") + "," + parts("m1/k2", 10, 9000)));
        gathering.forget(FUKUI);
        var told = new ArrayList<Gathering.Contribution>();
        var columns = gathering.newest(TODAY, told::add);

        assertThat(columns.definitions()).extracting(Definition::id).containsExactly("m1/k1");
        assertThat(told).containsExactly(new Gathering.Contribution(0, Bodies.find(SABAE).orElseThrow(),
                Quarter.parse("2026Q1").orElseThrow(), new BigDecimal("14"), BigDecimal.ZERO, false));
        gathering.forget(SABAE);
        assertThat(gathering.newest(TODAY).definitions()).isEmpty();
    }

    @Test
    void what_a_register_says_takes_the_place_of_reports_and_is_gone_when_it_is_withdrawn() {
        var gathering = gathering(report(SABAE, "2026Q1", value("m3/k3", "true")),
                report(FUKUI, "2026Q1", value("m3/k3", "true")));
        gathering.registers(List.of(
                new Gathering.Fact(SABAE, "02-05/e1", new Value.Done(false, Optional.empty()), TODAY),
                new Gathering.Fact(SABAE, "07-05/e1",
                        new Value.Parts(new BigDecimal("30"), new BigDecimal("100")), TODAY),
                new Gathering.Fact(TSUBAME, "07-05/e1",
                        new Value.Parts(new BigDecimal("-10"), new BigDecimal("100")), TODAY),
                new Gathering.Fact("141011", "07-05/e1",
                        new Value.Parts(new BigDecimal("9"), new BigDecimal("9")), TODAY)));

        assertThat(nation(gathering, "02-05/e1").top()).isEqualByComparingTo("1");
        assertThat(nation(gathering, "07-05/e1").value()).contains(new BigDecimal("10.0000"));
        assertThat(nation(gathering, "07-05/e1").reporting()).isEqualTo(2);
        gathering.registers(List.of());
        assertThat(nation(gathering, "02-05/e1").top()).isEqualByComparingTo("2");
        assertThat(gathering.newest(TODAY).definitions()).extracting(Definition::id)
                .doesNotContain("07-05/e1");
    }

    @Test
    void what_is_missing_unknown_or_flawed_is_in_no_sum() {
        var gathering = gathering(report(SABAE, "2026Q1", value("m1/k1", "14") + "," + parts("m1/k2", 1, 2)),
                report(FUKUI, "2026Q1",
                        value("m1/k1", "-5") + "," + parts("m1/k2", 3, 2)),
                report(TSUBAME, "2026Q1", "{\"indicator\": \"m1/k1\", \"unknown\": {\"until\": \"2027\"}},"
                        + value("m1/k2", "101") + "," + value("m2/k1", "\"10件\"")));

        assertThat(nation(gathering, "m1/k1")).isEqualTo(
                new Sum(new BigDecimal("14"), Optional.empty(), 1, 1_788));
        assertThat(nation(gathering, "m1/k2").reporting()).isEqualTo(1);
    }

    @Test
    void bodies_are_counted_of_all_bodies_and_people_only_where_they_are_known() {
        var yes = value("m3/k2", "true") + "," + value("m3/k3", "true");
        var populations = Populations.of(List.of(new Population(SABAE, 69_000, TODAY),
                new Population(FUKUI, 255_000, TODAY)));
        var gathering = new Gathering(populations);
        for (var report : List.of(report(SABAE, "2026Q1", yes), report(TSUBAME, "2026Q1", yes),
                report(FUKUI, "2026Q1", value("m3/k2", "false")),
                report(FUKUI_PREFECTURE, "2026Q1", yes))) {
            gathering.add(plan(report.report().body()), report);
        }

        assertThat(nation(gathering, "02-05/e1")).isEqualTo(
                new Sum(new BigDecimal("3"), Optional.of(BigDecimal.valueOf(1_788)), 3, 1_788));
        assertThat(nation(gathering, "05-06/p1").top())
                .as("the prefecture's people live in its municipalities")
                .isEqualByComparingTo("69000");
        assertThat(nation(gathering, "05-06/p1").reporting()).isEqualTo(2);
        assertThat(nation(gathering, "05-06/p1").of()).isEqualTo(1_741);
    }

    @Test
    void a_ward_is_never_counted_beside_its_city() {
        var gathering = gathering(report("141003", "2026Q1", value("m1/k1", "100")),
                report("141011", "2026Q1", value("m1/k1", "40")));

        assertThat(nation(gathering, "m1/k1").top()).isEqualByComparingTo("100");
    }

    @Test
    void what_a_body_reported_before_a_merger_is_added_and_afterwards_never_counted_beside_its_successor() {
        var gathering = gathering(report("092037", "2013Q3", value("m1/k1", "10")),
                report("093670", "2013Q3", value("m1/k1", "4")),
                report("093670", "2013Q2", value("m1/k1", "3")),
                report("092037", "2014Q1", value("m1/k1", "15")),
                report("093670", "2014Q1", value("m1/k1", "5")),
                report("093670", "2014Q2", value("m1/k1", "6")));

        var totals = Totals.of(gathering.quarters(List.of(new Quarter(2013, 2), new Quarter(2013, 3),
                new Quarter(2014, 1), new Quarter(2014, 2))));

        assertThat(totals.nation(0, 0).top()).isEqualByComparingTo("3");
        assertThat(totals.nation(0, 1).top()).as("the town was on its own until April 2014")
                .isEqualByComparingTo("14");
        assertThat(totals.nation(0, 2).top()).isEqualByComparingTo("15");
        assertThat(totals.nation(0, 3).top()).as("its successor said nothing").isEqualByComparingTo("6");
        assertThat(gathering.doubles()).isEqualTo(1);
    }

    @Test
    void the_newest_value_counts_and_the_last_revision_and_no_quarter_that_has_not_begun() {
        var second = ReportFile.of((Json.Obj) report(SABAE, "2026Q2", value("m1/k1", "21"))
                .report().document().replaced("revision", Json.of(2)));
        var gathering = gathering(report(SABAE, "2026Q1", value("m1/k1", "14")), second,
                report(SABAE, "2026Q2", value("m1/k1", "2")), report(SABAE, "2027Q1", value("m1/k1", "99")));

        assertThat(nation(gathering, "m1/k1").top()).isEqualByComparingTo("21");
    }

    @Test
    void two_reports_that_contradict_each_other_count_for_nothing() {
        var gathering = gathering(report(SABAE, "2026Q1", value("m1/k1", "14")),
                report(SABAE, "2026Q1", value("m1/k1", "15")), report(FUKUI, "2026Q1", value("m1/k1", "1")));

        assertThat(nation(gathering, "m1/k1").top()).isEqualByComparingTo("1");
        assertThat(gathering.contradictions()).isEqualTo(1);
    }

    @Test
    void numbers_of_thirty_digits_are_added_exactly() {
        var gathering = gathering(report(SABAE, "2026Q1", value("m1/k1", "123456789012345678901234567890")),
                report(FUKUI, "2026Q1", value("m1/k1", "0.00000000000001")),
                report(TSUBAME, "2026Q1", value("m1/k1", "9000000000000000000")));

        assertThat(nation(gathering, "m1/k1").top().toPlainString())
                .isEqualTo("123456789021345678901234567890.00000000000001");
        assertThat(nation(gathering, "m1/k1").reporting()).isEqualTo(3);
    }

    @Property(tries = 60)
    void no_order_of_the_reports_changes_a_sum(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 6) Integer> picks,
            @ForAll long seed) {
        var reports = new ArrayList<ReportFile>();
        for (int i = 0; i < picks.size(); i++) {
            reports.add(report(List.of(SABAE, FUKUI, TSUBAME, "093670", "092037", FUKUI_PREFECTURE, "141011")
                    .get(picks.get(i)), "20%dQ%d".formatted(13 + i % 2, 1 + i % 3),
                    value("m1/k1", Integer.toString(i)) + "," + parts("m1/k2", i, 20)));
        }
        var other = new ArrayList<>(reports);
        Collections.shuffle(other, new Random(seed));

        assertThat(all(gathering(other.toArray(ReportFile[]::new))))
                .isEqualTo(all(gathering(reports.toArray(ReportFile[]::new))));
    }

    @Property(tries = 60)
    void missing_data_never_moves_a_ratio(@ForAll @IntRange(max = 50) int numerator,
            @ForAll @IntRange(min = 50, max = 99) int denominator, @ForAll boolean unknown) {
        var told = report(SABAE, "2026Q1", parts("m1/k2", numerator, denominator));
        var silent = report(FUKUI, "2026Q1", unknown
                ? "{\"indicator\": \"m1/k2\", \"unknown\": {}}"
                : "{\"indicator\": \"m1/k2\"}," + value("m1/k1", "3"));

        assertThat(nation(gathering(told, silent), "m1/k2")).isEqualTo(nation(gathering(told), "m1/k2"));
    }

    private static Gathering gathering(ReportFile... reports) {
        var gathering = new Gathering(Populations.none());
        for (var report : reports) {
            gathering.add(plan(report.report().body()), report);
        }
        return gathering;
    }

    private static List<String> all(Gathering gathering) {
        var columns = gathering.newest(TODAY);
        var totals = Totals.of(columns);
        var all = new ArrayList<String>();
        for (int i = 0; i < columns.definitions().size(); i++) {
            all.add(columns.definitions().get(i).id() + totals.nation(i, 0)
                    + totals.prefecture(i, 0, Bodies.mustFind(FUKUI_PREFECTURE)));
        }
        return all;
    }

    private static Sum nation(Gathering gathering, String id) {
        var columns = gathering.newest(TODAY);
        return Totals.of(columns).nation(place(columns, id), 0);
    }

    private static Sum prefecture(Gathering gathering, String id) {
        var columns = gathering.newest(TODAY);
        return Totals.of(columns).prefecture(place(columns, id), 0, Bodies.mustFind(FUKUI_PREFECTURE));
    }

    private static int place(Columns columns, String id) {
        return columns.definitions().stream().map(Definition::id).toList().indexOf(id);
    }
}
