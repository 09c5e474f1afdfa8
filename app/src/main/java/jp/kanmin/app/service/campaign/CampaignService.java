package jp.kanmin.app.service.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.campaign.Question.Kind;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.campaign.CampaignStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Follow-up campaigns (row C-08): the nation or a prefecture prepares questions, chooses whom to ask, sends them out,
/// reminds, ends and, where the bodies were told so beforehand, publishes what came back.
@Service
@Transactional(readOnly = true)
public class CampaignService {

    public static final int MOST_QUESTIONS = 30;

    private static final int LONGEST = 5_000;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_CHOICES = 30;

    private final CampaignStore campaigns;
    private final BodyChooser chooser;
    private final CampaignLetters letters;
    private final AuditStore audit;
    private final Clock clock;

    CampaignService(CampaignStore campaigns, BodyChooser chooser, CampaignLetters letters, AuditStore audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.chooser = chooser;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /// What somebody wrote of a campaign.
    public record Written(String title, String why, Optional<LocalDate> due, boolean isToPublish,
            List<Question> questions) {
        public Written {
            title = line(title);
            why = PlainText.of(why);
            questions = List.copyOf(questions);
        }
    }

    private static String line(String typed) {
        return PlainText.of(typed).replace('\n', ' ');
    }

    /// The campaigns of a person's body, the newest first.
    public List<Campaign> all(Person who) {
        NotAllowed.unless(Rights.mayFollowUp(who, who.body()));
        return campaigns.of(who.body()).stream().map(Campaign::of).toList();
    }

    /// One of them.
    public Optional<Campaign> find(Person who, String id) {
        NotAllowed.unless(Rights.mayFollowUp(who, who.body()));
        return campaigns.find(id).filter(row -> row.body().equals(who.body())).map(Campaign::of);
    }

    /// What came back, for who asked.
    public Results results(Person who, Campaign campaign) {
        NotAllowed.unless(Rights.mayFollowUp(who, campaign.asker()));
        return results(campaign);
    }

    /// The published campaigns, for everybody.
    public List<Campaign> published() {
        return campaigns.published().stream().map(Campaign::of).toList();
    }

    public Optional<Campaign> published(String id) {
        return campaigns.find(id).map(Campaign::of).filter(Campaign::isPublished);
    }

    /// What came back of a published campaign.
    public Results publishedResults(Campaign campaign) {
        NotAllowed.unless(campaign.isPublished());
        return results(campaign);
    }

    private Results results(Campaign campaign) {
        var sent = campaigns.sent(campaign.id()).stream()
                .collect(Collectors.toMap(CampaignStore.Answer::body, one -> one));
        return Results.of(campaign, campaigns.targets(campaign.id()).stream().map(body -> {
            var answer = Optional.ofNullable(sent.get(body));
            return new Results.Row(body, Campaign.name(body),
                    answer.map(CampaignStore.Answer::at).orElse(""),
                    answer.map(one -> campaign.said(one.content())).orElse(List.of()),
                    answer.isPresent() || letters.isReached(body));
        }).toList());
    }

    /// The codes of those who were asked and have not answered.
    List<String> silent(Campaign campaign) {
        var sent = campaigns.sent(campaign.id()).stream().map(CampaignStore.Answer::body)
                .collect(Collectors.toSet());
        return campaigns.targets(campaign.id()).stream().filter(body -> !sent.contains(body)).toList();
    }

    /// Begins to prepare a campaign.
    ///
    /// @return its id
    /// @throws UserError when it has no title
    @Transactional
    public String begin(Person who, String title) {
        NotAllowed.unless(Rights.mayFollowUp(who, who.body()));
        var id = UUID.randomUUID().toString();
        must(!title.isBlank() && title.length() <= LONGEST_LINE, "調査の名前を書いてください（300字まで）。",
                "Please write a title of up to 300 characters.");
        keep(who, new Campaign(id, who.body(), line(title), "", List.of(), Optional.empty(), true, "",
                false, ""), "", "campaign.begin");
        return id;
    }

    /// Writes what is asked. Nothing changes once it was sent out.
    @Transactional
    public void write(Person who, String id, Written written) {
        var was = mustBePrepared(who, id);
        must(!written.title.isBlank() && written.title.length() <= LONGEST_LINE,
                "調査の名前を書いてください（300字まで）。", "Please write a title of up to 300 characters.");
        must(written.why.length() <= LONGEST, "文章が長すぎます。短くしてください。", "The words are too long.");
        must(written.questions.size() <= MOST_QUESTIONS, "質問は30までにしてください。", "At most 30 questions.");
        written.questions.forEach(CampaignService::mustHold);
        keep(who, new Campaign(id, was.asker(), written.title, written.why, written.questions, written.due,
                written.isToPublish, "", false, ""), "", "campaign.write");
    }

    private static void mustHold(Question question) {
        must(question.words().length() <= LONGEST_LINE && question.unit().length() <= LONGEST_LINE
                && question.choices().stream().allMatch(choice -> choice.length() <= LONGEST_LINE),
                "質問、単位、選択肢は、それぞれ300字までにしてください。",
                "Questions, units and choices may have up to 300 characters.");
        must(question.kind() != Kind.CHOICE || (question.choices().size() >= 2
                && question.choices().size() <= MOST_CHOICES
                && question.choices().stream().distinct().count() == question.choices().size()),
                "「%s」の選択肢を、1行に1つ、2つ以上（同じものは1つ）書いてください。".formatted(question.words()),
                "Please write two or more different choices, one a line.");
    }

    /// Says who is asked.
    ///
    /// @return how many
    @Transactional
    public int choose(Person who, String id, BodyFilter filter) {
        mustBePrepared(who, id);
        var chosen = chooser.choose(who, filter).bodies();
        must(!chosen.isEmpty(), "団体が1つもありません。条件を変えてください。",
                "There is no such body. Please change what you ask for.");
        var codes = chosen.stream().map(body -> body.code()).toList();
        campaigns.target(id, codes);
        tell(who, "campaign.choose", id, AuditEvent.sha256(String.join(" ", codes)));
        return codes.size();
    }

    /// Sends the questions out: from now on they stay as they are, and the bodies are told.
    ///
    /// @throws UserError when something is missing yet
    @Transactional
    public void open(Person who, String id) {
        var campaign = mustBePrepared(who, id);
        var targets = campaigns.targets(id);
        must(!campaign.questions().isEmpty(), "質問を1つ以上書いてください。", "Please write at least one question.");
        must(!campaign.why().isBlank(), "何のための調査かを書いてください。", "Please say what it is for.");
        must(campaign.due().filter(day -> !day.isBefore(today())).isPresent(),
                "締切りを、今日か、今日より後の日にしてください。",
                "Let the last day be today or later.");
        must(!targets.isEmpty(), "聞く団体を選んでください。", "Please choose whom to ask.");
        NotAllowed.unless(targets.stream().allMatch(body -> Rights.mayCallUpon(who, body)));
        var now = Times.text(clock.instant());
        var opened = new Campaign(id, campaign.asker(), campaign.title(), campaign.why(),
                campaign.questions(), campaign.due(), campaign.isToPublish(), now, false, "");
        keep(who, opened, "", "campaign.open");
        letters.asked(opened, targets);
    }

    /// Reminds those that have not answered, once a day.
    ///
    /// @return how many bodies are told
    @Transactional
    public int remind(Person who, String id) {
        var campaign = mustTakeAnswers(who, id);
        int told = letters.remind(campaign, silent(campaign), today().toString());
        tell(who, "campaign.remind", id, "");
        return told;
    }

    /// Ends the campaign: no answer comes in and none changes any more.
    @Transactional
    public void close(Person who, String id) {
        var campaign = mustTakeAnswers(who, id);
        keep(who, campaign, Times.text(clock.instant()), "campaign.close");
    }

    /// Publishes what came back.
    ///
    /// @throws UserError when it is not ended, or the bodies were not told
    @Transactional
    public void publish(Person who, String id) {
        var row = mustFind(who, id);
        var campaign = Campaign.of(row);
        must(campaign.isClosed(), "先に、回答の受付を終わりにしてください。", "Please end the campaign first.");
        must(campaign.isToPublish(), "公表しないと伝えて集めた回答なので、公表できません。",
                "The bodies were told that their answers would not be published.");
        if (campaign.isPublished()) {
            return;
        }
        keep(who, new Campaign(id, campaign.asker(), campaign.title(), campaign.why(), campaign.questions(),
                campaign.due(), true, campaign.openedAt(), true, Times.text(clock.instant())), row.closedAt(),
                "campaign.publish");
    }

    private void keep(Person who, Campaign campaign, String closedAt, String action) {
        var now = Times.text(clock.instant());
        var questions = Campaign.json(campaign.questions());
        campaigns.put(new CampaignStore.Row(campaign.id(), campaign.asker(), campaign.title(), campaign.why(),
                questions, campaign.due().map(LocalDate::toString).orElse(""), campaign.isToPublish(),
                campaign.openedAt(), closedAt, campaign.publishedAt(), now, who.id()));
        tell(who, action, campaign.id(), AuditEvent.sha256(campaign.title() + campaign.why() + questions));
    }

    private void tell(Person who, String action, String id, String after) {
        audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, who.body(), action, id, "", after));
    }

    private CampaignStore.Row mustFind(Person who, String id) {
        NotAllowed.unless(Rights.mayFollowUp(who, who.body()));
        return campaigns.lock(id).filter(row -> row.body().equals(who.body())).orElseThrow(
                () -> new UserError(Words.of("この調査はありません。", "There is no such campaign."),
                        Words.of("一覧から選び直してください。", "Please choose again from the list.")));
    }

    private Campaign mustBePrepared(Person who, String id) {
        var campaign = Campaign.of(mustFind(who, id));
        must(!campaign.isOpened(), "送った後は変えられません。新しい調査を始めてください。",
                "What was sent out cannot be changed. Please begin another one.");
        return campaign;
    }

    private Campaign mustTakeAnswers(Person who, String id) {
        var campaign = Campaign.of(mustFind(who, id));
        must(campaign.takesAnswers(), "この調査は、回答を受け付けていません。", "This campaign takes no answers.");
        return campaign;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}
