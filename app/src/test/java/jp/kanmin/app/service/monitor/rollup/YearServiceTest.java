package jp.kanmin.app.service.monitor.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.monitor.MonitorParts;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Language;
import jp.kanmin.measure.Pillar;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.rollup.Definition;
import jp.kanmin.monitoring.rollup.NationalIndicators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Four towns and two years, reckoned by hand.
@ParameterizedClass
@EnumSource(Engine.class)
class YearServiceTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";
    private static final String TSURUGA = "182028";
    private static final String TSUBAME = "152137";
    private static final Definition RATE = NationalIndicators.shipped().find("02-35/e1").orElseThrow()
            .definition();

    private final int year = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).year() - 1;
    private final TestParts parts;
    private final YearService years;

    YearServiceTest(Engine engine) {
        parts = TestParts.on(engine, MonitorParts.class, RollUpParts.class);
        years = parts.part(YearService.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @BeforeEach
    void publish() {
        for (var body : List.of(SABAE, FUKUI, TSURUGA, TSUBAME)) {
            parts.part(PublicationService.class).take(Samples.changed("""
                    {"body": "%s", "measures/0/pillar": "1",
                     "measures/0/links": [{"edition": "list-2019", "code": "02-35", "relation": "part"},
                                          {"edition": "list-2019", "code": "01-15", "relation": "none"},
                                          {"edition": "guide-2017", "code": "x", "relation": "part"}],
                     "measures/0/kpis/0": {"id": "k1", "name": "利用率", "type": "rate", "unit": "％",
                         "direction": "up", "national": "02-35/e1", "base": {"value": 5, "year": 2025},
                         "target": {"value": 50, "due": "2028"}}}""".formatted(body)),
                    PublicationContext.in(Language.JA));
        }
    }

    private void accept(String body, Quarter quarter, String progress, int numerator, int denominator) {
        parts.part(ReportStore.class).put(new ReportStore.Accepted(body, quarter.code(), """
                {"format": "kanmin-report/1", "body": "%s", "quarter": "%s",
                 "values": [{"indicator": "m1/k1", "numerator": %d, "denominator": %d}],
                 "evaluations": [{"measure": "m1", "progress": "%s", "cause": "人手"}]}"""
                .formatted(body, quarter.code(), numerator, denominator, progress),
                Times.text(Instant.now())));
    }

    @Test
    void three_towns_report_of_a_measure_and_its_year_shows_three_with_the_sum_of_the_newest_of_each() {
        accept(SABAE, new Quarter(year, 1), "behind", 90, 100);
        accept(SABAE, new Quarter(year, 3), "behind", 20, 100);
        accept(FUKUI, new Quarter(year, 4), "ahead", 30, 300);
        accept(TSUBAME, new Quarter(year, 2), "on-track", 10, 100);
        accept(TSUBAME, new Quarter(year + 1, 1), "on-track", 100, 100);
        accept(TSURUGA, new Quarter(year - 1, 4), "on-track", 50, 100);

        var board = years.of(year).orElseThrow();
        assertThat(board.sum(RATE).reporting()).isEqualTo(3);
        assertThat(board.sum(RATE).top()).isEqualByComparingTo("60");
        assertThat(board.sum(RATE).value()).contains(new BigDecimal("12.0000"));
        assertThat(board.parts(RATE)).extracting(part -> part.body().code() + " " + part.quarter().code())
                .containsExactly(TSUBAME + " " + year + "Q2", FUKUI + " " + year + "Q4",
                        SABAE + " " + year + "Q3");
        assertThat(years.years()).containsExactly(year + 1, year, year - 1);
        assertThat(years.of(year - 1).orElseThrow().sum(RATE).reporting()).isEqualTo(1);
        assertThat(years.of(year - 7)).isEmpty();
    }

    @Test
    void a_report_that_is_accepted_later_is_in_its_year_at_once() {
        accept(SABAE, new Quarter(year, 1), "behind", 90, 100);
        assertThat(years.of(year).orElseThrow().sum(RATE).top()).isEqualByComparingTo("90");
        accept(SABAE, new Quarter(year, 1), "behind", 80, 100);
        assertThat(years.of(year).orElseThrow().sum(RATE).top()).isEqualByComparingTo("80");
    }

    @Test
    void what_plans_are_for_is_counted_and_what_was_declined_or_is_of_another_edition_is_not() {
        var plans = parts.part(PublishedTraits.class).all();
        assertThat(plans).hasSize(4);
        assertThat(plans.values()).allMatch(plan -> plan.chose("02-35") && !plan.chose("01-15"))
                .allMatch(plan -> plan.otherEditions() == 1);
        assertThat(plans.values().iterator().next().of("02-35/e1").orElseThrow().id()).isEqualTo("m1");
    }

    @Test
    void a_pillar_counts_measures_with_a_report_and_those_said_not_to_be_behind() {
        accept(SABAE, new Quarter(year + 1, 1), "behind", 90, 100);
        accept(FUKUI, new Quarter(year + 1, 1), "done", 90, 100);
        var fukui = Bodies.mustFind("180009");
        var counts = PillarCount.of(Board.bodies(Optional.of(fukui)),
                parts.part(PublishedTraits.class).all(), parts.part(RollUpService.class).board());
        var one = counts.getOrDefault(Pillar.ONE, PillarCount.NONE);
        assertThat(one.accepted()).isEqualTo(2);
        assertThat(one.judged()).isEqualTo(2);
        assertThat(one.onTrack()).isEqualTo(1);
        assertThat(one.measures()).isEqualTo(3);
    }
}
