package jp.kanmin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.publication.Samples;
import jp.kanmin.app.service.Home;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestPeople;
import jp.kanmin.app.service.campaign.BodyFilter;
import jp.kanmin.app.service.campaign.CampaignReminders;
import jp.kanmin.app.service.campaign.CampaignService;
import jp.kanmin.app.service.campaign.CampaignService.Written;
import jp.kanmin.app.service.campaign.Question;
import jp.kanmin.app.service.campaign.Question.Kind;
import jp.kanmin.app.service.campaign.Question.Said;
import jp.kanmin.app.service.campaign.ReplyService;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.ReportReminders;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.finding.Language;
import jp.kanmin.monitoring.Quarter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Reminders through a real mail server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersTest {

    private static final String SABAE = "182079";
    private static final List<String> FIVE = List.of("182010", "182028", "182044", "182052", SABAE);

    @TempDir
    private static Path folder = Path.of("");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final AutoClosing opened = new AutoClosing();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Optional<Server> server = Optional.empty();

    @BeforeAll
    void start() {
        mail.start();
        var settings = new MailSettings("127.0.0.1", mail.getSmtp().getPort(), Optional.empty(),
                Optional.empty(), "kanmin@example.jp", false, URI.create("https://plan.example.jp"));
        server = Optional.of(opened.keep(Server.start(ServerSettings
                .onLoopback(Home.in(folder)).withPort(0).withMail(settings))));
    }

    @AfterAll
    void stop() {
        opened.close();
        mail.stop();
    }

    @Test
    void a_department_is_asked_for_its_report_and_reminded_once() {
        var office = person("asker", SABAE, "", Role.OFFICE);
        person("counter", SABAE, "市民窓口課", Role.DEPARTMENT);
        part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        var quarter = Quarter.of(today).before();
        part(MonitoringService.class).ask(office, SABAE, quarter, today.plusDays(5), "件数は累計で。");
        part(ReportReminders.class).remind();
        part(ReportReminders.class).remind();

        assertThat(subjects("counter@example.jp").filter(one -> one.contains(quarter.japanese())))
                .containsExactlyInAnyOrder("【官民】四半期の報告をお願いします（%s）".formatted(quarter.japanese()),
                        "【官民】四半期の報告の締切りまで1週間です（%s）".formatted(quarter.japanese()));
    }

    @Test
    void of_five_bodies_that_are_asked_the_one_that_did_not_answer_is_reminded() {
        var fukui = person("fukui", "180009", "", Role.PREFECTURE);
        var people = FIVE.stream().map(body -> person("office" + body, body, "", Role.OFFICE)).toList();
        var campaigns = part(CampaignService.class);
        var id = campaigns.begin(fukui, "窓口の調査");
        campaigns.write(fukui, id, new Written("窓口の調査", "支援を決めるためです。", Optional.of(today.plusDays(3)),
                true, List.of(new Question(Kind.YES_NO, "ワンストップの窓口がありますか。", "", List.of()))));
        campaigns.choose(fukui, id,
                new BodyFilter(true, "", Set.of(), "", "", String.join("\n", FIVE), ""));
        campaigns.open(fukui, id);
        people.subList(0, 4).forEach(who -> part(ReplyService.class).save(who, id, 0,
                List.of(new Said("はい", false)), true));
        part(CampaignReminders.class).remind();
        part(CampaignReminders.class).remind();

        assertThat(subjects("office182010@example.jp")).containsExactly("【官民】調査のお願い「窓口の調査」");
        assertThat(subjects("office182079@example.jp").filter(one -> one.contains("窓口の調査")))
                .containsExactlyInAnyOrder("【官民】調査のお願い「窓口の調査」", "【官民】回答の締切りが近づいています「窓口の調査」");
    }

    private Stream<String> subjects(String receiver) {
        part(Post.class).sendDue();
        return Stream.of(mail.getReceivedMessages()).filter(one -> isFor(one, receiver))
                .map(RemindersTest::subject);
    }

    private static boolean isFor(MimeMessage message, String receiver) {
        try {
            return message.getAllRecipients()[0].toString().equals(receiver)
                    && String.valueOf(message.getContent()).contains("https://plan.example.jp/office/");
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private Person person(String id, String body, String department, Role... roles) {
        return new TestPeople(part(PersonStore.class), part(PasswordEncoder.class)).admit(new Person(id,
                id + "@example.jp", id, body, department, Set.of(roles), Person.State.ACTIVE));
    }

    private <T> T part(Class<T> type) {
        return server.orElseThrow().part(type);
    }
}
