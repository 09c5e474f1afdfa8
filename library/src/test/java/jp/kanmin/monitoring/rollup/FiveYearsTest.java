package jp.kanmin.monitoring.rollup;

import static jp.kanmin.monitoring.rollup.Towns.parts;
import static jp.kanmin.monitoring.rollup.Towns.report;
import static jp.kanmin.monitoring.rollup.Towns.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Populations;
import jp.kanmin.finding.Finding;
import jp.kanmin.indicator.Value;
import jp.kanmin.indicator.progress.Progress;
import jp.kanmin.indicator.progress.Reckoning;
import jp.kanmin.indicator.scale.Scales;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.ReportCase;
import jp.kanmin.monitoring.report.ReportChecker;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.monitoring.rule.ReportRules;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.alignment.Result;
import jp.kanmin.plan.alignment.Revision;
import org.junit.jupiter.api.Test;

/// Two prefectures and twelve towns from the fiscal year 2012 to 2016: one town joins a city on 2014-04-05, one lowers
/// its target, one department is late in every last quarter of a year. All figures were reckoned by hand.
///
/// The town at place i reports (i + 1) procedures more each quarter, and as many applications of 100 online.
class FiveYearsTest {

    private static final String IWAFUNE = "093670";
    private static final String TOCHIGI_CITY = "092037";
    private static final String LATE = "092061";
    private static final String LOWERED = "182079";
    private static final List<String> TOCHIGI = List.of(TOCHIGI_CITY, "092011", "092029", LATE, "092045",
            IWAFUNE);
    private static final List<String> FUKUI = List.of("182010", "182028", "182044", "182052", "182061",
            LOWERED);
    private static final List<Quarter> QUARTERS = IntStream.range(0, 20)
            .mapToObj(q -> new Quarter(2012 + q / 4, 1 + q % 4)).toList();

    /// From the first quarter of 2014 on the city reports for the town too.
    private static final int MERGED = 8;

    @Test
    void the_sums_are_those_reckoned_by_hand_at_every_level() {
        var gathering = new Gathering(Populations.none());
        for (var body : all()) {
            reports(body).forEach(report -> gathering.add(Towns.plan(body), report));
        }
        var columns = gathering.quarters(QUARTERS);
        var totals = Totals.of(columns);
        int count = place(columns, "m1/k1");
        int rate = place(columns, "m1/k2");
        var tochigi = Bodies.mustFind("090000");
        var fukui = Bodies.mustFind("180009");

        // 1 + 2 + … + 6 = 21 in each quarter and prefecture; the late department's 4 are missing in each fourth one
        is(totals.prefecture(count, 0, tochigi), 21 * 1, 5);
        is(totals.prefecture(count, 3, tochigi), 21 * 4 - 4 * 4, 4);
        is(totals.prefecture(count, 7, tochigi), 21 * 8 - 4 * 8, 4);
        is(totals.prefecture(count, MERGED, tochigi), 21 * 9, 5);
        is(totals.prefecture(count, 19, tochigi), 21 * 20 - 4 * 20, 4);
        is(totals.prefecture(count, 0, fukui), 21 * 1, 6);
        is(totals.prefecture(count, 19, fukui), 21 * 20, 6);
        is(totals.nation(count, 0), 42, 11);
        is(totals.nation(count, 18), 42 * 19, 11);
        is(totals.nation(count, 19), 42 * 20 - 80, 10);

        // of 100 applications each town has its share online: 21 of 600, and 17 of 500 without the late one
        assertThat(totals.prefecture(rate, 0, tochigi).value()).hasValueSatisfying(
                share -> assertThat(share).isEqualByComparingTo("3.5"));
        assertThat(totals.prefecture(rate, 3, tochigi).value())
                .as("what is missing moves no ratio but its own part")
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("13.6"));
        assertThat(totals.nation(rate, 19).bottom()).hasValueSatisfying(
                all -> assertThat(all).isEqualByComparingTo("1100"));
        assertThat(gathering.doubles()).as("the town went on reporting for one quarter after it had joined")
                .isEqualTo(2);
        assertThat(gathering.contradictions()).isZero();
    }

    private static void is(Sum sum, int top, int reporting) {
        assertThat(sum.top()).isEqualByComparingTo(Integer.toString(top));
        assertThat(sum.reporting()).isEqualTo(reporting);
    }

    @Test
    void a_town_sees_how_far_it_is_by_three_scales() {
        var kpi = kpi(target(Towns.plan(LOWERED), 120, 2016));
        // 12 at the end of 2011, 120 to be reached by the end of 2016: 60 after ten quarters of twenty
        var progress = Reckoning.of(kpi.indicator(), new Value.Amount(BigDecimal.valueOf(66)),
                QUARTERS.get(9).last());

        assertThat(progress).isInstanceOfSatisfying(Progress.Share.class, share -> {
            assertThat(share.formula().ja()).contains("（66－12）÷（120－12）＝50%");
            assertThat(share.isReached()).isFalse();
        });
        assertThat(Scales.all()).extracting(scale -> Map.entry(scale.id(), scale.grade(progress).printed()))
                .contains(Map.entry("aichi", "C"));
    }

    @Test
    void a_target_lowered_after_a_bad_quarter_is_told_and_a_late_department_is_missing() {
        var before = target(Towns.plan(LOWERED), 160, 2016);
        var after = target(Towns.plan(LOWERED), 90, 2016);
        // 12 + (160 − 12) × 10/20 = 86 were due by September 2014, and 60 were there
        var results = List.of(new Result("m1/k1", QUARTERS.get(9).last(), BigDecimal.valueOf(60)));
        assertThat(Revision.between(before, after, results).loweredAfterBadQuarter()).hasSize(1);
        var good = List.of(new Result("m1/k1", QUARTERS.get(9).last(), BigDecimal.valueOf(86)));
        assertThat(Revision.between(before, after, good).loweredAfterBadQuarter()).isEmpty();

        var lastReports = reports(LATE);
        assertThat(lastReports).noneMatch(report -> report.report().quarter().orElseThrow().number() == 4);
        var asked = new ReportCase(lastReports.getLast(), Optional.of(Towns.plan(LATE)),
                LocalDate.of(2017, 5, 1),
                List.of(), Optional.of(new Quarter(2016, 4)));
        assertThat(new ReportChecker(ReportRules.ALL).check(asked)).extracting(Finding::rule)
                .as("the report of the third quarter is no answer for the fourth").contains("KD-RPT-ASKED");
    }

    private static List<String> all() {
        var all = new ArrayList<>(TOCHIGI);
        all.addAll(FUKUI);
        return all;
    }

    private static List<ReportFile> reports(String body) {
        int place = Math.max(TOCHIGI.indexOf(body), FUKUI.indexOf(body));
        var reports = new ArrayList<ReportFile>();
        for (int q = 0; q < QUARTERS.size(); q++) {
            boolean isLate = body.equals(LATE) && q % 4 == 3;
            boolean isGone = body.equals(IWAFUNE) && q > MERGED;
            int each = place + 1
                    + (body.equals(TOCHIGI_CITY) && q >= MERGED ? TOCHIGI.indexOf(IWAFUNE) + 1 : 0);
            int hundred = body.equals(TOCHIGI_CITY) && q >= MERGED ? 200 : 100;
            if (!isLate && !isGone) {
                reports.add(
                        report(body, QUARTERS.get(q).code(), value("m1/k1", Integer.toString(each * (q + 1)))
                                + "," + parts("m1/k2", Math.min(hundred, each * (q + 1)), hundred)));
            }
        }
        return reports;
    }

    private static int place(Columns columns, String id) {
        return IntStream.range(0, columns.definitions().size())
                .filter(i -> columns.definitions().get(i).id().equals(id)).findFirst().orElseThrow();
    }

    private static Plan target(Plan plan, int target, int due) {
        var document = plan.document().replaced("measures/0/kpis/0/target/value", Json.of(target))
                .replaced("measures/0/kpis/0/target/due", Json.of(Integer.toString(due)))
                .replaced("measures/0/kpis/0/base/year", Json.of(2011));
        return PlanFile.of((Json.Obj) document).plan();
    }

    private static Kpi kpi(Plan plan) {
        return plan.measures().getFirst().kpis().getFirst();
    }
}
