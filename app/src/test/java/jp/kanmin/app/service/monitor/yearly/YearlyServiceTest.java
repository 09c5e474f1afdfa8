package jp.kanmin.app.service.monitor.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.publication.yearly.YearlyReport;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.monitor.DemoQuarters;
import jp.kanmin.app.service.monitor.EvaluationService;
import jp.kanmin.app.service.monitor.EvaluationService.Action;
import jp.kanmin.app.service.monitor.EvaluationService.Judged;
import jp.kanmin.app.service.monitor.MonitorParts;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.service.monitor.rollup.RollUpParts;
import jp.kanmin.app.service.monitor.yearly.YearlyService.Typed;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report.Judgement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class YearlyServiceTest {

    private static final String SABAE = "182079";

    private final int year = Quarter.of(LocalDate.now(ZoneId.of("Asia/Tokyo"))).year() - 1;
    private final TestParts parts;
    private final YearlyService years;
    private final PublishedYears published;
    private final MonitoringService monitoring;
    private final Person office;
    private final Person counter;

    YearlyServiceTest(Engine engine) {
        parts = TestParts.on(engine, MonitorParts.class, RollUpParts.class, YearlyParts.class);
        years = parts.part(YearlyService.class);
        published = parts.part(PublishedYears.class);
        monitoring = parts.part(MonitoringService.class);
        office = parts.person("office", Role.OFFICE);
        counter = parts.person("counter", SABAE, "市民窓口課", Role.DEPARTMENT);
        parts.part(PublicationService.class).take(Samples.changed("{\"periods/0/from\": 2024}"),
                PublicationContext.in(Language.JA));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private static Json.Obj value(String indicator, int value) {
        return Json.Obj.EMPTY.with("indicator", Json.of(indicator)).with("value", Json.of(value));
    }

    private void report(int number, String measure, Json.Obj... values) {
        var quarter = new Quarter(year, number);
        var given = new ArrayList<Given>();
        for (var value : values) {
            var indicator = value.at("indicator").map(one -> ((Json.Text) one).value()).orElseThrow();
            given.add(new Given(indicator, monitoring.report(office, SABAE, quarter).line(indicator)
                    .orElseThrow().number(), Optional.of(value)));
        }
        monitoring.enter(office, SABAE, quarter, given, "form");
        monitoring.send(office, SABAE, quarter, measure);
        monitoring.accept(office, SABAE, quarter, measure);
    }

    private void first(int number, int procedures) {
        report(number, "m1", value("m1/k1", procedures), Json.Obj.EMPTY.with("indicator", Json.of("m1/k2"))
                .with("unknown",
                        Json.Obj.EMPTY.with("until", Json.of("2099-03")).with("reason", Json.of("集計中"))));
    }

    private void evaluate() {
        var quarter = new Quarter(year, 2);
        parts.part(EvaluationService.class).evaluate(office, SABAE, quarter, "m1",
                new Judged(Judgement.BEHIND, "来る人が減りました。", "様式の見直しが遅れました。", "様式をまとめます。"));
        parts.part(EvaluationService.class).act(office, SABAE, quarter, "m1", 0,
                new Action("様式を3つにする", Optional.empty(), "市民窓口課", "open"));
    }

    private YearDraft draft() {
        return years.draft(office, SABAE, year).orElseThrow();
    }

    private YearlyReport.OfMeasure measure(String id) {
        return draft().report().measures().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
    }

    @Test
    void a_report_begins_from_the_plan_and_the_accepted_quarters() {
        first(1, 13);
        first(2, 14);
        evaluate();
        years.begin(office, SABAE, year);

        var first = measure("m1");
        var procedures = first.indicators().getFirst();
        assertThat(first.isBehind()).isTrue();
        assertThat(first.cause()).isEqualTo("様式の見直しが遅れました。");
        assertThat(first.direction()).isNotBlank().doesNotContain("**");
        assertThat(first.results()).isEqualTo(
                "第2四半期：来る人が減りました。\n第2四半期：原因は、様式の見直しが遅れました。\n改善の取組：様式を3つにする（市民窓口課、取組中）");
        assertThat(first.next()).isEqualTo("様式をまとめます。");
        assertThat(procedures.quarters()).extracting(one -> one.written().ja()).containsExactly("13件",
                "14件", "未報告", "未報告");
        assertThat(procedures.newest().ja()).isEqualTo("14件");
        assertThat(procedures.formula().ja()).contains("14");
        assertThat(first.indicators().get(1).newest().ja()).startsWith("不明（").contains("集計中");
        assertThat(measure("m3").isReported()).isFalse();
        assertThat(draft().report().measures()).hasSize(3);
        assertThat(first.national()).contains("国の施策「", "全国の計は出していません");
        assertThat(measure("m2").national()).contains("全国の計は、", "1,788団体のうち");
    }

    @Test
    void a_department_writes_the_texts_of_its_measure_and_nobody_is_overwritten() {
        years.begin(office, SABAE, year);
        var own = draft().measures().stream().filter(one -> one.measure().owner().equals("市民窓口課"))
                .findFirst().orElseThrow().measure().id();
        var other = draft().measures().stream().filter(one -> !one.measure().owner().equals("市民窓口課"))
                .findFirst().orElseThrow().measure().id();

        assertThat(years.save(counter, SABAE, year, own, List.of(new Typed(Part.NEXT, 0, "窓口から")))).isEmpty();
        assertThat(years.save(office, SABAE, year, own, List.of(new Typed(Part.NEXT, 0, "課から"))))
                .singleElement().satisfies(crossed -> {
                    assertThat(crossed.theirs().words()).isEqualTo("窓口から");
                    assertThat(crossed.theirs().by()).isEqualTo("counter");
                    assertThat(crossed.ours()).isEqualTo("課から");
                });
        assertThat(measure(own).next()).isEqualTo("窓口から");
        assertThat(years.save(office, SABAE, year, own, List.of(new Typed(Part.NEXT, 1, "課から")))).isEmpty();
        assertThat(years.save(office, SABAE, year, own, List.of(new Typed(Part.NEXT, 1, "課から")))).isEmpty();
        assertThat(draft().measure(own).orElseThrow().text(Part.NEXT).seen()).isEqualTo(2);
        assertThatThrownBy(
                () -> years.save(counter, SABAE, year, other, List.of(new Typed(Part.NEXT, 0, "よそ"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> years.save(office, SABAE, year, own,
                List.of(new Typed(Part.NEXT, 2, "あ".repeat(20_001))))).isInstanceOf(UserError.class);
    }

    @Test
    void what_was_published_stays_and_a_later_edition_stands_beside_it() {
        first(1, 13);
        years.begin(office, SABAE, year);
        years.publish(office, SABAE, year, 0, "");
        years.publish(office, SABAE, year, 0, "");
        var once = published.newest(SABAE, year).orElseThrow();
        first(1, 15);

        assertThat(published.editions(SABAE, year)).hasSize(1);
        assertThat(published.newest(SABAE, year)).contains(once);
        assertThat(draft().report().measures().getFirst().indicators().getFirst().newest().ja())
                .isEqualTo("15件");
        assertThatThrownBy(() -> years.publish(office, SABAE, year, 1, " ")).isInstanceOf(UserError.class)
                .hasMessageContaining("理由");
        years.publish(office, SABAE, year, 1, "第1四半期の値を直したため");

        assertThat(published.find(SABAE, year, 1)).contains(once);
        assertThat(published.newest(SABAE, year).orElseThrow().edition()).isEqualTo(2);
        assertThat(published.years(SABAE)).singleElement().extracting(YearDraft.Edition::number).isEqualTo(2);
        assertThat(published.pdf(once)).isEqualTo(published.pdf(once));
    }

    @Test
    void only_who_leads_the_plan_publishes_and_only_after_the_year() {
        first(1, 13);
        years.begin(office, SABAE, year);

        assertThatThrownBy(() -> years.begin(counter, SABAE, year)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> years.publish(counter, SABAE, year, 0, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> years.begin(office, SABAE, year + 2)).isInstanceOf(UserError.class);
        years.begin(office, SABAE, year + 1);
        assertThatThrownBy(() -> years.publish(office, SABAE, year + 1, 0, ""))
                .isInstanceOf(UserError.class).hasMessageContaining("終わって");
        assertThat(years.years(office, SABAE)).extracting(YearlyService.Year::year).contains(year, year + 1);
    }

    @Test
    void the_demo_publishes_one() {
        parts.part(DemoQuarters.class).fill("office", "office");
        parts.part(DemoYear.class).publish("office");

        var report = published.newest(SABAE, year).orElseThrow();
        assertThat(report.measures()).extracting(YearlyReport.OfMeasure::next).first().asString()
                .startsWith("様式をまとめた手続から順に");
        assertThat(report.measures()).anyMatch(YearlyReport.OfMeasure::isReported);
    }
}
