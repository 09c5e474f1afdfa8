package jp.kanmin.app.service.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class ReportRemindersTest {

    private static final String SABAE = "182079";
    private static final String DEPARTMENT = "counter@example.jp";
    private static final String OFFICE = "office@example.jp";
    private static final String PLANNING = "planning@example.jp";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final Quarter last = Quarter.of(today).before();
    private final TestParts.Postbox box = new TestParts.Postbox();
    private final TestParts parts;
    private final MonitoringService monitoring;
    private final Person office;
    private final Person counter;

    ReportRemindersTest(Engine engine) {
        parts = TestParts.on(engine, box, MonitorParts.class);
        monitoring = parts.part(MonitoringService.class);
        office = parts.person("office", Role.OFFICE);
        counter = parts.person("counter", SABAE, "市民窓口課", Role.DEPARTMENT);
        parts.person("planning", SABAE, "企画財政課", Role.APPROVER);
        parts.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    /// What goes out on a day about a quarter, to somebody.
    private List<String> mails(LocalDate day, String receiver, String about) {
        parts.part(ReportReminders.class).remind(day);
        return sent(receiver, about);
    }

    private List<String> sent(String receiver, String about) {
        parts.part(Post.class).sendDue();
        return box.taken().stream().filter(one -> one.startsWith(receiver) && one.contains(about)).toList();
    }

    @Test
    void a_department_is_told_when_asked_a_week_before_the_day_before_and_once_when_it_is_over() {
        var due = today.plusDays(20);
        monitoring.ask(office, SABAE, last, due, "件数は累計で。");
        assertThat(sent(DEPARTMENT, last.japanese())).singleElement().asString().contains("報告をお願いします",
                "件数は累計で。", "締切り: " + due, "https://plan.example.jp/office/reports/" + last.code());

        monitoring.ask(office, SABAE, last, due, "もう一度。");
        assertThat(sent(DEPARTMENT, last.japanese())).as("asked anew for the same day").isEmpty();
        var name = "（" + last.japanese() + "）";
        assertThat(mails(due.minusDays(8), DEPARTMENT, name)).isEmpty();
        assertThat(mails(due.minusDays(7), DEPARTMENT, name)).singleElement().asString().contains("1週間");
        assertThat(mails(due.minusDays(6), DEPARTMENT, name)).isEmpty();
        assertThat(mails(due.minusDays(1), DEPARTMENT, name)).singleElement().asString()
                .contains("近づいています");
        assertThat(mails(due, DEPARTMENT, name)).isEmpty();
        assertThat(mails(due.plusDays(1), DEPARTMENT, name)).singleElement().asString()
                .contains("締切りを過ぎています");
        assertThat(mails(due.plusDays(2), DEPARTMENT, name)).isEmpty();
    }

    @Test
    void whoever_has_reported_is_left_alone() {
        var due = today.plusDays(7);
        monitoring.ask(office, SABAE, last, due, "");
        sent(DEPARTMENT, "");
        monitoring.enter(counter, SABAE, last, List.of(
                new Given("m1/k1", 0, Optional.of(Json.Obj.EMPTY.with("indicator", Json.of("m1/k1"))
                        .with("value", Json.of(14)))),
                new Given("m1/k2", 0, Optional.of(Json.Obj.EMPTY.with("indicator", Json.of("m1/k2"))
                        .with("unknown",
                                Json.Obj.EMPTY.with("until", Json.of("2099-03")).with("reason",
                                        Json.of("集計中")))))),
                "form");
        monitoring.send(counter, SABAE, last, "m1");

        parts.part(ReportReminders.class).remind(today);
        parts.part(Post.class).sendDue();
        var all = box.taken();
        assertThat(all.stream().filter(one -> one.startsWith(DEPARTMENT) && one.contains(last.japanese())))
                .isEmpty();
        assertThat(all.stream().filter(one -> one.startsWith(OFFICE) && one.contains("1週間"))).singleElement()
                .asString().as("departments without people are the office's").contains("- ");
    }

    @Test
    void thirty_days_after_a_quarter_nobody_asked_for_it_is_overdue_and_the_planning_section_gets_a_list() {
        var over = last.last().plusDays(31);
        assertThat(mails(over.minusDays(2), DEPARTMENT, "（" + last.japanese() + "）")).singleElement()
                .asString().contains("近づいています");
        assertThat(mails(over.plusDays(7), PLANNING, "締切りを過ぎた報告")).singleElement().asString()
                .contains(last.japanese(), "市民窓口課");
        assertThat(mails(over.plusDays(7), PLANNING, "締切りを過ぎた報告")).isEmpty();
        assertThat(mails(over.plusDays(14), PLANNING, "締切りを過ぎた報告")).hasSize(1);
    }

    @Test
    void an_indicator_not_set_until_a_day_is_told_of_when_the_day_has_come() {
        var subject = "目標を決める時期になった指標";
        parts.part(ReportReminders.class).remind(LocalDate.of(2027, 3, 30));
        parts.part(Post.class).sendDue();
        assertThat(box.taken()).noneMatch(one -> one.contains(subject));

        parts.part(ReportReminders.class).remind(LocalDate.of(2027, 3, 31));
        parts.part(ReportReminders.class).remind(LocalDate.of(2027, 4, 1));
        parts.part(Post.class).sendDue();
        assertThat(box.taken()).filteredOn(one -> one.contains(subject)).singleElement().asString()
                .contains("2027-03-31", "／", "/office/measures");
    }
}
