package jp.kanmin.app.service.monitor.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.monitor.MonitorParts;
import jp.kanmin.app.store.Engine;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Language;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.rollup.NationalIndicators;
import jp.kanmin.monitoring.rollup.Sum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Three towns, reckoned by hand.
@ParameterizedClass
@EnumSource(Engine.class)
class RollUpServiceTest {

    private static final String SABAE = "182079";
    private static final String FUKUI = "182010";
    private static final String TSUBAME = "152137";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final Quarter last = Quarter.of(today).before();
    private final TestParts parts;
    private final RollUpService sums;

    RollUpServiceTest(Engine engine) {
        parts = TestParts.on(engine, MonitorParts.class, RollUpParts.class);
        sums = parts.part(RollUpService.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @BeforeEach
    void publish() {
        for (var body : List.of(SABAE, FUKUI, TSUBAME)) {
            parts.part(PublicationService.class).take(Samples.changed("""
                    {"body": "%s",
                     "measures/0/kpis/0": {"id": "k1", "name": "利用率", "type": "rate", "unit": "％",
                         "direction": "up", "national": "02-35/e1", "base": {"value": 5, "year": 2025},
                         "target": {"value": 50, "due": "2028"}},
                     "measures/0/kpis/1": {"id": "k2", "name": "取組", "type": "boolean",
                         "national": "02-05/e1", "target": {"value": true, "due": "2028"}}}"""
                    .formatted(body)), PublicationContext.in(Language.JA));
        }
    }

    private void accept(String body, Quarter quarter, String values) {
        parts.part(ReportStore.class).put(new ReportStore.Accepted(body, quarter.code(), """
                {"format": "kanmin-report/1", "body": "%s", "quarter": "%s", "values": [%s],
                 "evaluations": [{"measure": "m1", "progress": "behind", "cause": "人手"}]}"""
                .formatted(body, quarter.code(), values), Times.text(Instant.now())));
    }

    private static String parts(long numerator, long denominator) {
        return "{\"indicator\": \"m1/k1\", \"numerator\": %d, \"denominator\": %d}".formatted(numerator,
                denominator);
    }

    private static final String DONE = "{\"indicator\": \"m1/k2\", \"value\": true}";

    private Sum sum(String id) {
        return sums.board().sum(NationalIndicators.shipped().find(id).orElseThrow().definition(),
                Optional.empty());
    }

    @Test
    void before_anything_is_accepted_there_is_no_figure_and_nobody_reports() {
        assertThat(sum("02-35/e1").value()).isEmpty();
        assertThat(sum("02-35/e1").reporting()).isZero();
        assertThat(sums.board().count(Optional.empty()))
                .isEqualTo(new Board.Count(1_788, 3, 0, 0, 9));
    }

    @Test
    void a_ratio_is_the_sum_of_numerators_over_that_of_denominators_and_what_is_missing_does_not_move_it() {
        accept(SABAE, last, parts(30, 100) + "," + DONE);
        accept(FUKUI, last, parts(10, 300));
        assertThat(sum("02-35/e1").value()).contains(new BigDecimal("10.0000"));

        accept(TSUBAME, last, "{\"indicator\": \"m1/k1\", \"value\": 90}," + DONE);
        assertThat(sum("02-35/e1").value()).contains(new BigDecimal("10.0000"));
        assertThat(sum("02-35/e1").reporting()).isEqualTo(2);
        assertThat(sum("02-05/e1").top()).isEqualByComparingTo("2");
    }

    @Test
    void a_newer_report_takes_the_place_of_the_older_one_and_one_taken_back_is_gone() {
        accept(SABAE, last.before(), parts(1, 100) + "," + DONE);
        accept(FUKUI, last, parts(10, 300));
        assertThat(sum("02-35/e1").value()).contains(new BigDecimal("2.7500"));
        accept(SABAE, last, parts(30, 100));
        assertThat(sum("02-35/e1").value()).contains(new BigDecimal("10.0000"));
        assertThat(sum("02-05/e1").top()).isEqualByComparingTo("1");
        accept(SABAE, last, "");
        assertThat(sum("02-35/e1").value()).contains(new BigDecimal("2.7500"));

        var part = sums.board()
                .parts(NationalIndicators.shipped().find("02-35/e1").orElseThrow().definition());
        assertThat(part).extracting(one -> one.body().code()).containsExactly(FUKUI, SABAE);
        assertThat(part.getLast().quarter()).isEqualTo(last.before());
        assertThat(part.getFirst().accepted()).contains(today);
    }

    @Test
    void what_is_older_than_two_years_is_in_no_sum_and_a_prefecture_has_its_own() {
        accept(SABAE, Quarter.of(today.minusYears(3)), parts(30, 100));
        accept(FUKUI, last, parts(10, 300));
        accept(TSUBAME, last, parts(290, 300));
        assertThat(sum("02-35/e1").value()).contains(new BigDecimal("50.0000"));
        var fukui = Bodies.find("180009");
        assertThat(sums.board()
                .sum(NationalIndicators.shipped().find("02-35/e1").orElseThrow().definition(), fukui)
                .value()).contains(new BigDecimal("3.3333"));
        assertThat(sums.board().count(fukui)).extracting(Board.Count::published, Board.Count::reporting,
                Board.Count::measures).containsExactly(2, 1, 1);
    }

    @Test
    void how_a_body_gets_on_is_told_quarter_by_quarter_without_a_gap() {
        accept(SABAE, last.before().before(), parts(1, 100));
        accept(SABAE, last, parts(30, 100) + "," + DONE);
        var progress = parts.part(ProgressService.class).of(SABAE).orElseThrow();
        var rate = progress.measures().getFirst().indicators().getFirst();
        assertThat(rate.points()).extracting(point -> point.told().isPresent()).containsExactly(true, false,
                true);
        assertThat(rate.newest().flatMap(BodyProgress.Point::told).orElseThrow().accepted()).isEqualTo(today);
        assertThat(progress.measures().getFirst().evaluation()).isPresent();
        assertThat(progress.measures().get(1).indicators().getFirst().newest()).isEmpty();
    }

    @Test
    void prefecture_and_nation_see_who_may_need_help_and_others_do_not() {
        accept(SABAE, last, parts(30, 100));
        var lagging = parts.part(LaggingService.class);
        var nation = parts.person("nation", SABAE, "", Role.NATION);
        assertThat(lagging.of(nation).behind()).extracting(LaggingService.Judged::title).hasSize(1);
        assertThat(lagging.of(nation).unvalued()).extracting(one -> one.body().code())
                .containsExactly(TSUBAME, FUKUI, SABAE);
        var prefecture = parts.person("prefecture", "150002", "", Role.PREFECTURE);
        assertThat(lagging.of(prefecture).behind()).isEmpty();
        assertThat(lagging.of(prefecture).unvalued()).extracting(one -> one.body().code())
                .containsExactly(TSUBAME);
        assertThatThrownBy(() -> lagging.of(parts.person("office", Role.OFFICE)))
                .isInstanceOf(NotAllowed.class);
    }
}
