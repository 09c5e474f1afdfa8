package jp.kanmin.app.service.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.TestParts;
import jp.kanmin.app.service.campaign.CampaignService.Written;
import jp.kanmin.app.service.campaign.Question.Kind;
import jp.kanmin.app.service.campaign.Question.Said;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Engine;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class CampaignServiceTest {

    private static final String FUKUI = "180009";
    private static final List<String> FIVE = List.of("182010", "182028", "182044", "182052", "182079");

    private static final List<Question> QUESTIONS = List.of(
            new Question(Kind.NUMBER, "クラウドを使う業務はいくつですか。", "業務", List.of()),
            new Question(Kind.YES_NO, "ワンストップの窓口がありますか。", "", List.of()),
            new Question(Kind.CHOICE, "次の更新はいつですか。", "", List.of("今年度", "来年度", "その後")),
            new Question(Kind.TEXT, "困っていることは何ですか。", "", List.of()));

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final TestParts.Postbox box = new TestParts.Postbox();
    private final TestParts parts;
    private final CampaignService campaigns;
    private final ReplyService replies;
    private final Person fukui;

    CampaignServiceTest(Engine engine) {
        parts = TestParts.on(engine, box, CampaignParts.class);
        campaigns = parts.part(CampaignService.class);
        replies = parts.part(ReplyService.class);
        fukui = parts.person("fukui", FUKUI, "", Role.PREFECTURE);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private Person office(String body) {
        return parts.person("office" + body, body, "", Role.OFFICE);
    }

    private static BodyFilter byHand(List<String> bodies) {
        return new BodyFilter(true, "", Set.of(), "", "", String.join("\n", bodies), "");
    }

    private String prepared(int days, boolean isToPublish) {
        var id = campaigns.begin(fukui, "クラウドの導入の調査");
        campaigns.write(fukui, id, new Written("クラウドの導入の調査", "来年度の支援を決めるためです。",
                Optional.of(today.plusDays(days)), isToPublish, QUESTIONS));
        campaigns.choose(fukui, id, byHand(FIVE));
        return id;
    }

    private String opened(int days) {
        var id = prepared(days, true);
        campaigns.open(fukui, id);
        return id;
    }

    private static List<Said> said(String... values) {
        return Stream.of(values).map(value -> value.equals("?") ? new Said("", true) : new Said(value, false))
                .toList();
    }

    private Results results(String id) {
        return campaigns.results(fukui, campaigns.find(fukui, id).orElseThrow());
    }

    private List<String> mails() {
        parts.part(Post.class).sendDue();
        return box.taken();
    }

    @Test
    void five_are_asked_four_answer_that_is_eighty_percent_and_one_is_reminded() {
        var people = FIVE.stream().map(this::office).toList();
        var id = opened(10);
        assertThat(mails()).hasSize(5).allSatisfy(mail -> assertThat(mail).contains("調査のお願い",
                "来年度の支援を決めるため", "団体の名前とともに公表されます", "https://plan.example.jp/office/asked/" + id));

        replies.save(people.get(0), id, 0, said("12", "はい", "今年度", "人手が足りない。"), true);
        replies.save(people.get(1), id, 0, said("1,200", "はい", "来年度", "ない。"), true);
        replies.save(people.get(2), id, 0, said("?", "いいえ", "?", "?"), true);
        replies.save(people.get(3), id, 0, said("３", "はい", "今年度", "費用。"), true);
        replies.save(people.get(4), id, 0, said("5", "", "", ""), false);

        var results = results(id);
        assertThat(results.answered()).as("a draft is none").isEqualTo(4);
        assertThat(results.rate()).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("80"));
        var number = results.each().getFirst();
        assertThat(number.sum()).contains(new BigDecimal("1215"));
        assertThat(number.known()).isEqualTo(3);
        assertThat(number.unknown()).as("unknown is not zero").isEqualTo(1);
        assertThat(results.each().get(1).counts()).containsEntry("はい", 3).containsEntry("いいえ", 1);
        assertThat(results.each().get(2).counts()).containsEntry("今年度", 2).containsEntry("その後", 0);
        assertThat(results.each().get(3).texts()).extracting(Results.Text::words)
                .containsExactly("人手が足りない。", "ない。", "費用。");

        assertThat(campaigns.remind(fukui, id)).isEqualTo(1);
        campaigns.remind(fukui, id);
        assertThat(mails()).as("once a day").singleElement().asString()
                .startsWith("office182079@example.jp").contains("回答をお待ちしています");
        assertThat(parts.part(AuditStore.class).newest(FUKUI, 20)).extracting(event -> event.action())
                .contains("campaign.begin", "campaign.choose", "campaign.open", "campaign.remind");
    }

    @Test
    void those_who_have_not_answered_are_reminded_before_the_last_day_and_once_after_it() {
        var who = office(FIVE.getFirst());
        var other = office(FIVE.get(1));
        var id = opened(10);
        replies.save(other, id, 0, said("1", "はい", "今年度", "ない。"), true);
        mails();
        var reminders = parts.part(CampaignReminders.class);
        for (int day = 0; day < 15; day++) {
            reminders.remind(today.plusDays(day));
        }

        assertThat(mails()).hasSize(3).allSatisfy(mail -> assertThat(mail).startsWith(who.mail()))
                .anySatisfy(mail -> assertThat(mail).contains("過ぎています"));
        campaigns.close(fukui, id);
        assertThat(reminders.remind(today.plusDays(30))).isZero();
    }

    @Test
    void an_answer_is_corrected_with_its_history_and_two_people_do_not_overwrite_each_other() {
        var who = office(FIVE.getFirst());
        var id = opened(10);
        assertThatThrownBy(() -> replies.save(who, id, 0, said("たくさん", "はい", "昨年", ""), true))
                .isInstanceOf(UserError.class).hasMessageContaining("質問1の「たくさん」")
                .hasMessageContaining("質問3").hasMessageContaining("質問4");
        replies.save(who, id, 0, said("3", "", "", ""), false);
        replies.save(who, id, 1, said("3", "はい", "今年度", "ない。"), true);
        replies.save(who, id, 1, said("3", "はい", "今年度", "ない。"), true);
        assertThatThrownBy(() -> replies.save(who, id, 1, said("9", "はい", "今年度", "ない。"), true))
                .isInstanceOf(UserError.class).hasMessageContaining("ほかの人");
        replies.save(who, id, 2, said("4", "はい", "今年度", "ない。"), true);

        var reply = replies.find(who, id).orElseThrow();
        assertThat(reply.sent()).extracting(one -> one.said().getFirst().value()).containsExactly("4", "3");
        assertThat(results(id).each().getFirst().sum()).contains(new BigDecimal("4"));
        replies.save(who, id, 3, said("5", "はい", "今年度", "ない。"), false);
        assertThat(results(id).each().getFirst().sum()).as("until it is sent").contains(new BigDecimal("4"));
    }

    @Test
    void answers_are_published_only_where_the_bodies_were_told_so_and_after_the_end() {
        var who = office(FIVE.getFirst());
        var id = opened(10);
        replies.save(who, id, 0, said("3", "はい", "今年度", "ない。"), true);
        assertThatThrownBy(() -> campaigns.publish(fukui, id)).isInstanceOf(UserError.class);
        assertThat(campaigns.published(id)).isEmpty();
        campaigns.close(fukui, id);
        campaigns.publish(fukui, id);

        assertThat(campaigns.published()).extracting(Campaign::id).containsExactly(id);
        assertThat(campaigns.publishedResults(campaigns.published(id).orElseThrow()).answered()).isEqualTo(1);
        assertThatThrownBy(() -> replies.save(who, id, 1, said("4", "はい", "今年度", "ない。"), true))
                .isInstanceOf(UserError.class).hasMessageContaining("福井県");
        var secret = prepared(5, false);
        campaigns.open(fukui, secret);
        campaigns.close(fukui, secret);
        assertThatThrownBy(() -> campaigns.publish(fukui, secret)).isInstanceOf(UserError.class)
                .hasMessageContaining("公表しない");
    }

    @Test
    void what_is_not_ready_is_not_sent_out_and_nothing_changes_afterwards() {
        var id = campaigns.begin(fukui, "調査");
        assertThatThrownBy(() -> campaigns.open(fukui, id)).hasMessageContaining("質問を1つ以上");
        campaigns.write(fukui, id, new Written("調査", "支援のためです。", Optional.of(today.minusDays(1)), true,
                QUESTIONS));
        assertThatThrownBy(() -> campaigns.open(fukui, id)).hasMessageContaining("締切り");
        campaigns.write(fukui, id,
                new Written("調査", "支援のためです。", Optional.of(today), true, QUESTIONS));
        assertThatThrownBy(() -> campaigns.open(fukui, id)).hasMessageContaining("団体を選んで");
        assertThatThrownBy(() -> campaigns.write(fukui, id, new Written("調査", "", Optional.empty(), true,
                List.of(new Question(Kind.CHOICE, "どれですか。", "", List.of("ひとつ"))))))
                .hasMessageContaining("2つ以上");
        campaigns.choose(fukui, id, byHand(FIVE));
        campaigns.open(fukui, id);
        assertThatThrownBy(() -> campaigns.write(fukui, id,
                new Written("別の調査", "", Optional.empty(), true, List.of()))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> campaigns.choose(fukui, id, byHand(List.of("182010"))))
                .isInstanceOf(UserError.class);
    }

    @Test
    void strangers_see_nothing_and_a_prefecture_asks_its_own_municipalities_only() {
        var id = opened(5);
        var toyama = parts.person("toyama", "160008", "", Role.PREFECTURE);
        assertThat(campaigns.find(toyama, id)).isEmpty();
        assertThatThrownBy(() -> campaigns.close(toyama, id)).isInstanceOf(UserError.class);
        var stranger = office("131016");
        assertThat(replies.find(stranger, id)).isEmpty();
        assertThatThrownBy(() -> replies.save(stranger, id, 0, said("1", "はい", "今年度", "x"), true))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> campaigns.begin(stranger, "調査")).isInstanceOf(NotAllowed.class);
        var reader = parts.person("reader", FIVE.getFirst(), "", Role.READER);
        assertThatThrownBy(() -> replies.save(reader, id, 0, said("1", "はい", "今年度", "x"), true))
                .isInstanceOf(NotAllowed.class);
        var mine = prepared(5, true);
        assertThatThrownBy(() -> campaigns.choose(fukui, mine, byHand(List.of("富山市"))))
                .isInstanceOf(UserError.class).hasMessageContaining("富山市");
    }

    @Test
    void bodies_are_chosen_by_prefecture_kind_plan_and_size_and_by_name() {
        parts.part(PublicationService.class).take(Samples.example(), PublicationContext.in(Language.JA));
        var nation = parts.person("nation", "000000", "", Role.NATION);
        var chooser = parts.part(BodyChooser.class);
        assertThat(chooser.choose(nation, filter("", Set.of(), "", "", "", "")).bodies()).hasSize(1788);
        assertThat(chooser.choose(nation, filter("", Set.of("prefecture"), "", "", "", "")).bodies())
                .hasSize(47);
        var fukuis = chooser.choose(fukui, filter("", Set.of(), "", "", "", "")).bodies();
        assertThat(fukuis).hasSize(17).extracting(Body::code).contains("182079");
        assertThat(chooser.choose(fukui, filter("", Set.of("city"), "none", "", "", "福井市")).bodies())
                .extracting(Body::name).contains("敦賀市").doesNotContain("鯖江市", "福井市", "永平寺町");
        var small = chooser.choose(fukui, filter("", Set.of(), "", "1万", "池田町", ""));
        assertThat(small.bodies()).extracting(Body::name).containsExactly("池田町");
        assertThat(small.unknown()).as("nobody knows how many people live there").isEqualTo(17);
        assertThatThrownBy(() -> chooser.choose(nation, byHand(List.of("府中市"))))
                .hasMessageContaining("東京都府中市").hasMessageContaining("広島県府中市");
        assertThatThrownBy(() -> chooser.choose(fukui, filter("", Set.of(), "", "少し", "", "")))
                .isInstanceOf(UserError.class);
    }

    private static BodyFilter filter(String prefecture, Set<String> kinds, String plan, String under,
            String more, String less) {
        return new BodyFilter(false, prefecture, kinds, plan, under, more, less);
    }

    @Test
    void a_message_reaches_the_chosen_bodies_and_shows_who_has_read_it() {
        var messages = parts.part(MessageService.class);
        var who = office(FIVE.getFirst());
        assertThatThrownBy(() -> messages.send(fukui, "説明会", " ", byHand(FIVE)))
                .isInstanceOf(UserError.class);
        var id = messages.send(fukui, "説明会の\nお知らせ", "来月、説明会を開きます。", byHand(FIVE.subList(0, 2)));
        assertThat(mails()).singleElement().asString().startsWith(who.mail()).contains("【官民】説明会の お知らせ",
                "来月、説明会を開きます。");

        assertThat(messages.received(who)).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo("福井県");
            assertThat(one.receivers()).as("only itself").hasSize(1);
        });
        messages.read(who, id);
        messages.read(who, id);
        var sent = messages.sent(fukui).getFirst();
        assertThat(sent.read()).isEqualTo(1);
        assertThat(sent.receivers()).extracting(MessageService.Receiver::isReached).containsExactly(true,
                false);
        var stranger = office("182079");
        assertThat(messages.find(stranger, id)).isEmpty();
        assertThatThrownBy(() -> messages.send(stranger, "x", "x", byHand(FIVE)))
                .isInstanceOf(NotAllowed.class);
    }
}
