package jp.kanmin.app.service.monitor.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.monitor.EvaluationService;
import jp.kanmin.app.service.monitor.EvaluationService.Judged;
import jp.kanmin.app.service.monitor.MonitorParts;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.VersionStore;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report.Judgement;
import jp.kanmin.monitoring.rollup.NationalIndicators;
import jp.kanmin.monitoring.rollup.Sum;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.alignment.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Two prefectures and twelve towns from the fiscal year 2012 to 2016, quarter by quarter through the office: one town
/// joins a city on 2014-04-05, one lowers its target, one department is late in every last quarter of a year. All
/// figures were reckoned by hand.
///
/// The town at place i of its prefecture reports (i + 1) procedures more each quarter, and as many applications of 100
/// online.
@ParameterizedClass
@EnumSource(Engine.class)
class FiveYearsTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
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

    private final TestParts parts;
    private final Calendar calendar;
    private final MonitoringService monitoring;
    private final Map<String, Person> offices = new HashMap<>();

    /// A clock that the test sets.
    static final class Calendar extends Clock {
        private Instant now = Instant.EPOCH;

        void set(LocalDate day) {
            now = day.atTime(10, 0).atZone(JAPAN).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return JAPAN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        Calendar calendar() {
            return new Calendar();
        }
    }

    FiveYearsTest(Engine engine) {
        parts = TestParts.on(engine, MonitorParts.class, RollUpParts.class, Time.class);
        calendar = parts.part(Calendar.class);
        monitoring = parts.part(MonitoringService.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void five_years_give_the_figures_reckoned_by_hand_at_every_level() {
        calendar.set(LocalDate.of(2012, 4, 2));
        for (var body : all()) {
            publish(plan(body, 160));
            offices.put(body, parts.person("office" + body, body, "", Role.OFFICE));
        }
        for (int q = 0; q < QUARTERS.size(); q++) {
            calendar.set(QUARTERS.get(q).last().plusDays(20));
            for (var body : all()) {
                report(body, q);
            }
            if (q == 9) {
                afterABadQuarter();
            }
            look(q);
        }
        late();
        historyStays();
    }

    /// What holds after a quarter was reported.
    private void look(int q) {
        switch (q) {
            case 0 -> {
                // 1 + 2 + … + 6 = 21 in each prefecture; who reports is counted by the bodies of today
                is(count("090000"), 21, 5);
                is(count("180009"), 21, 6);
                is(count(""), 42, 11);
                share(rate("090000"), "3.5");
            }
            case 3 -> {
                // the late department's newest is that of the quarter before: 4 × 3 and not 4 × 4
                is(count("090000"), 21 * 4 - 4, 5);
                share(rate("090000"), "13.3333");
            }
            case MERGED -> {
                // the city reports for both: no figure twice
                is(count("090000"), 21 * 9, 5);
                // of 200 + 4 × 100 applications
                share(rate("090000"), "31.5");
            }
            case 19 -> {
                is(count("090000"), 21 * 20 - 4, 5);
                is(count("180009"), 21 * 20, 6);
                is(count(""), 42 * 20 - 4, 11);
                // 20 + 40 + 60 + 80 + 100 + 100 of 600: nobody has more than all
                share(rate("180009"), "66.6667");
            }
            default -> assertThat(count("").reporting()).isEqualTo(11);
        }
    }

    /// The town at place 6 has 60 where 12 + (160 − 12) × 10/20 = 86 were due, says why, and lowers its target.
    private void afterABadQuarter() {
        var town = office(LOWERED);
        parts.part(EvaluationService.class).evaluate(town, LOWERED, QUARTERS.get(9), "m1",
                new Judged(Judgement.BEHIND, "", "システムの改修が遅れた。", "目標を見直す。"));
        monitoring.send(town, LOWERED, QUARTERS.get(9), "m1");
        monitoring.accept(town, LOWERED, QUARTERS.get(9), "m1");
        var publications = parts.part(PublicationService.class);
        var before = publications.newestPlan(LOWERED).orElseThrow().plan();
        var after = plan(LOWERED, 90);
        assertThat(Revision
                .between(before, after.plan(), monitoring.results(before, LocalDate.of(2014, 9, 30)))
                .loweredAfterBadQuarter()).singleElement().asString().contains("160", "90");
        publish(after);
    }

    /// The department that is late in every fourth quarter is on the list of those who may need help.
    private void late() {
        calendar.set(LocalDate.of(2017, 5, 10));
        var prefecture = parts.person("prefecture", "090000", "", Role.PREFECTURE);
        var lists = parts.part(LaggingService.class).of(prefecture);
        assertThat(lists.late()).filteredOn(late -> late.body().code().equals(LATE)).singleElement()
                .satisfies(late -> assertThat(late.quarter()).isEqualTo(QUARTERS.getLast()));
        assertThat(lists.late()).extracting(late -> late.body().code())
                .as("only of its own area").allMatch(code -> code.startsWith("09"));
    }

    /// What was reported before a new version came stays as it was accepted, and is graded by the plan of today.
    private void historyStays() {
        var progress = parts.part(ProgressService.class).of(LOWERED).orElseThrow();
        var points = progress.measures().getFirst().indicators().getFirst().points();
        assertThat(points).hasSize(20);
        assertThat(points).allSatisfy(point -> assertThat(point.told()).isPresent());
        assertThat(points.get(9).told().orElseThrow().value().written()).isEqualTo("60");
        assertThat(points.getLast().told().orElseThrow().value().written()).isEqualTo("120");
        assertThat(monitoring.quarters(office(LOWERED), LOWERED)).extracting(one -> one.quarter())
                .containsAll(QUARTERS);
    }

    private Person office(String body) {
        return Objects.requireNonNull(offices.get(body));
    }

    private void report(String body, int q) {
        int place = Math.max(TOCHIGI.indexOf(body), FUKUI.indexOf(body));
        boolean isCityOfTwo = body.equals(TOCHIGI_CITY) && q >= MERGED;
        int each = place + 1 + (isCityOfTwo ? TOCHIGI.indexOf(IWAFUNE) + 1 : 0);
        boolean isLate = body.equals(LATE) && q % 4 == 3;
        boolean isGone = body.equals(IWAFUNE) && q > MERGED;
        if (isLate || isGone) {
            return;
        }
        var count = Json.Obj.EMPTY.with("indicator", Json.of("m1/k1")).with("value",
                Json.of((long) each * (q + 1)));
        int hundred = isCityOfTwo ? 200 : 100;
        var share = Json.Obj.EMPTY.with("indicator", Json.of("m1/k2"))
                .with("numerator", Json.of(Math.min(hundred, (long) each * (q + 1))))
                .with("denominator", Json.of(hundred));
        var quarter = QUARTERS.get(q);
        if (body.equals(IWAFUNE)) {
            filedByAFormerBody(quarter, count, share);
            return;
        }
        var office = office(body);
        monitoring.enter(office, body, quarter, List.of(new Given("m1/k1", 0, Optional.of(count)),
                new Given("m1/k2", 0, Optional.of(share))), "form");
        monitoring.send(office, body, quarter, "m1");
        monitoring.accept(office, body, quarter, "m1");
    }

    /// Nobody can sign in for a body that is no more: what it reported lies in the store from before.
    private void filedByAFormerBody(Quarter quarter, Json count, Json share) {
        parts.part(ReportStore.class).put(new ReportStore.Accepted(IWAFUNE, quarter.code(),
                JsonText.line(Json.Obj.EMPTY.with("format", Json.of("kanmin-report/1"))
                        .with("body", Json.of(IWAFUNE)).with("quarter", Json.of(quarter.code()))
                        .with("values", new Json.Arr(List.of(count, share)))),
                Times.text(calendar.instant())));
    }

    private void publish(PlanFile plan) {
        if (!plan.plan().body().equals(IWAFUNE)) {
            parts.part(PublicationService.class).take(plan, PublicationContext.in(Language.JA));
            return;
        }
        var text = JsonText.pretty(plan.plan().document());
        parts.part(VersionStore.class).append(new VersionStore.Version(IWAFUNE, 1, plan.plan().name(),
                AuditEvent.sha256(text), "2012-04-01", "2012-04-02", Times.text(calendar.instant()), "", 3, 5,
                "adopted"), text);
    }

    private static PlanFile plan(String body, int target) {
        return Samples.changed("""
                {"body": "%s",
                 "periods": [{"name": "計画期間", "from": "2012", "to": "2016"}],
                 "versions": [{"version": 1, "decided": "2012-04-01", "published": "2012-04-02"}],
                 "measures/0/kpis": [
                     {"id": "k1", "name": "オンライン手続", "type": "count", "unit": "手続", "direction": "up",
                      "national": "02-35/p1", "base": {"value": 12, "year": 2011},
                      "target": {"value": %d, "due": "2016"}},
                     {"id": "k2", "name": "利用率", "type": "rate", "unit": "％", "direction": "up",
                      "national": "02-35/e1", "base": {"value": 0, "year": 2011},
                      "target": {"value": 100, "due": "2016"}}]}""".formatted(body, target));
    }

    private Sum count(String prefecture) {
        return sum("02-35/p1", prefecture);
    }

    private Sum rate(String prefecture) {
        return sum("02-35/e1", prefecture);
    }

    private Sum sum(String id, String prefecture) {
        return parts.part(RollUpService.class).board().sum(
                NationalIndicators.shipped().find(id).orElseThrow().definition(), Bodies.find(prefecture));
    }

    private static void is(Sum sum, int top, int reporting) {
        assertThat(sum.top()).isEqualByComparingTo(Integer.toString(top));
        assertThat(sum.reporting()).isEqualTo(reporting);
    }

    private static void share(Sum sum, String percent) {
        assertThat(sum.value()).hasValueSatisfying(
                share -> assertThat(share).isEqualByComparingTo(percent));
    }

    private static List<String> all() {
        var all = new ArrayList<>(TOCHIGI);
        all.addAll(FUKUI);
        return all;
    }
}
