package jp.kanmin.app.service.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.comment.CommentService.Notice;
import jp.kanmin.app.service.comment.OpinionService.Letter;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class OpinionServiceTest {

    private static final String SABAE = "182079";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final TestParts parts;
    private final CommentService comments;
    private final OpinionService opinions;
    private final Person office;

    OpinionServiceTest(Engine engine) {
        parts = TestParts.on(engine, CommentParts.class);
        comments = parts.part(CommentService.class);
        opinions = parts.part(OpinionService.class);
        office = parts.person("office", Role.OFFICE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void an_opinion_stands_in_the_list_of_the_office_and_nowhere_else_before_the_result() {
        int number = open(OpinionForm.MAY_NAME, today);
        var receipt = opinions.send(SABAE, number, letter("駅前の相談会を増やしてほしい。", "鯖江花子"));

        assertThat(receipt).hasSize(10);
        assertThat(opinions.isReceipt(SABAE, number, receipt)).isTrue();
        assertThat(opinions.isReceipt(SABAE, number, "0000000000")).isFalse();
        assertThat(all(number)).singleElement().satisfies(one -> {
            assertThat(one.way()).isEqualTo("site");
            assertThat(one.words()).isEqualTo("駅前の相談会を増やしてほしい。");
        });
        assertThat(comments.shown(SABAE, number).orElseThrow().opinions()).isEmpty();
        assertThat(parts.part(AuditStore.class).newest(SABAE, 1)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("comment.send");
            assertThat(line.person()).as("nobody signed in").isEmpty();
        });
    }

    @Test
    void who_sent_it_is_seen_by_those_who_lead_until_it_is_deleted_and_never_published() {
        int number = open(OpinionForm.MUST_NAME, today);
        opinions.send(SABAE, number, letter("意見", "鯖江花子"));
        var welfare = parts.person("welfare", SABAE, "福祉課", Role.DEPARTMENT);
        var elsewhere = parts.person("elsewhere", "131016", "", Role.OFFICE);

        assertThat(name(number)).isEqualTo("鯖江花子");
        assertThat(opinions.senders(welfare, SABAE, number)).isEmpty();
        assertThatThrownBy(() -> opinions.senders(elsewhere, SABAE, number)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> opinions.forget(welfare, SABAE, number)).isInstanceOf(NotAllowed.class);
        assertThat(comments.find(office, SABAE, number).orElseThrow().toString()).doesNotContain("花子");
        opinions.forget(office, SABAE, number);
        assertThat(name(number)).isEmpty();
        assertThat(all(number)).hasSize(1);
    }

    @Test
    void a_form_that_asks_for_no_name_keeps_none() {
        int number = open(OpinionForm.ANONYMOUS, today);
        opinions.send(SABAE, number, letter("意見", "鯖江花子"));

        assertThat(name(number)).isEmpty();
    }

    @Test
    void a_second_press_is_one_opinion_and_a_second_text_another() {
        int number = open(OpinionForm.ANONYMOUS, today);
        var letter = letter("一つ目", "");
        var first = opinions.send(SABAE, number, letter);
        var again = opinions.send(SABAE, number, letter);
        var second = opinions.send(SABAE, number, new Letter("", "二つ目", "", "", letter.key()));
        var alike = opinions.send(SABAE, number, letter("一つ目", ""));

        assertThat(first).isEqualTo(again).isNotEqualTo(second);
        assertThat(all(number)).extracting(PublicComment.Opinion::words)
                .as("two people may say the same").containsExactly("一つ目", "二つ目", "一つ目");
        assertThat(alike).isNotIn(first, second);
    }

    @Test
    void before_and_after_the_period_and_without_a_form_nothing_is_taken() {
        int over = open(OpinionForm.ANONYMOUS, today.minusDays(1));
        int without = open(OpinionForm.NONE, today);

        for (int number : new int[]{over, without, 99}) {
            assertThatThrownBy(() -> opinions.send(SABAE, number, letter("意見", "")))
                    .isInstanceOf(UserError.class).hasMessageContaining("受け付けられません");
        }
        assertThat(all(over)).isEmpty();
    }

    @Test
    void what_nobody_can_read_is_taken_out_and_what_is_too_long_is_said() {
        int number = open(OpinionForm.MUST_NAME, today);
        var odd = "見え\0ない\u001b[31m字\u202eと\ud800<script>alert(1)</script>\r\n二行目";
        opinions.send(SABAE, number, letter(odd, "花\0子"));

        assertThat(all(number).getFirst().words()).isEqualTo("見えない[31m字と<script>alert(1)</script>\n二行目");
        assertThat(opinions.problems(OpinionForm.MUST_NAME, letter("長".repeat(1 << 20), "")))
                .extracting(OpinionService.Problem::field).containsExactly("words", "name");
        assertThatThrownBy(() -> opinions.send(SABAE, number, letter("長".repeat(1 << 20), "花子")))
                .isInstanceOf(UserError.class).hasMessageContaining("20,000字以内");
        assertThat(opinions.problems(OpinionForm.ANONYMOUS, letter(" \0 ", ""))).hasSize(1);
        assertThat(opinions.problems(OpinionForm.ANONYMOUS, letter("意見", "名".repeat(300)))).isEmpty();
    }

    @Test
    void many_at_once_get_numbers_of_their_own() throws InterruptedException {
        int number = open(OpinionForm.ANONYMOUS, today);
        try (var hands = Executors.newFixedThreadPool(8)) {
            var sent = hands.invokeAll(IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> opinions.send(SABAE, number, letter("意見" + i, "")))
                    .toList());
            assertThat(sent).allMatch(one -> one.state() == Future.State.SUCCESS);
        }

        assertThat(all(number)).extracting(PublicComment.Opinion::number).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void what_tells_who_it_was_is_taken_out_on_record_before_the_result() {
        int number = open(OpinionForm.ANONYMOUS, today);
        opinions.send(SABAE, number, letter("水落町の鯖江花子です。相談会を増やして。", ""));

        assertThatThrownBy(() -> comments.mend(office, SABAE, number, 1, " ")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> comments.mend(office, SABAE, number, 2, "意見")).isInstanceOf(UserError.class);
        comments.mend(office, SABAE, number, 1, "相談会を増やして。");

        assertThat(all(number).getFirst().words()).isEqualTo("相談会を増やして。");
        assertThat(parts.part(AuditStore.class).newest(SABAE, 1)).singleElement()
                .satisfies(line -> assertThat(line.before()).isNotEqualTo(line.after()).isNotEmpty());
    }

    @Test
    void one_address_cannot_fill_the_list_and_all_together_cannot_either() {
        var inflow = new Inflow(Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Tokyo")));

        assertThat(IntStream.range(0, 1000).filter(_ -> inflow.admits("182079/1", "192.0.2.1")))
                .hasSize(Inflow.MOST_OF_ADDRESS);
        assertThat(IntStream.range(0, 1000).filter(i -> inflow.admits("182079/2", "2001:db8:1:2::" + i)))
                .as("one household").hasSize(Inflow.MOST_OF_ADDRESS);
        assertThat(IntStream.range(0, 1000).filter(i -> inflow.admits("182079/3", "192.0.2." + i)))
                .hasSize(Inflow.MOST_OF_COMMENT);
        assertThat(inflow.admits("182079/4", "x".repeat(1 << 20))).isTrue();
    }

    private String name(int number) {
        return opinions.senders(office, SABAE, number).values().stream().map(OpinionService.Sender::name)
                .findFirst().orElseThrow();
    }

    private List<PublicComment.Opinion> all(int number) {
        return comments.find(office, SABAE, number).orElseThrow().opinions();
    }

    private int open(OpinionForm form, LocalDate until) {
        return comments.open(office, SABAE,
                new Notice("素案への意見", "素案", "総務課へ", today.minusDays(30), until, form));
    }

    private Letter letter(String words, String name) {
        return new Letter("", words, name, "0778-00-0000", opinions.key());
    }
}
