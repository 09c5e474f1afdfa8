package jp.kanmin.app.service.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.campaign.Question.Said;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.campaign.CampaignStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a body is asked by others, and what it answers: kept as a draft, sent, sent again with what was corrected.
@Service
@Transactional(readOnly = true)
public class ReplyService {

    private static final int LONGEST = 5_000;

    private final CampaignStore campaigns;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    ReplyService(CampaignStore campaigns, PersonStore people, AuditStore audit, Clock clock) {
        this.campaigns = campaigns;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// A campaign as a body sees it.
    ///
    /// @param said what stands in the form: what was kept last
    /// @param seen the number of what was kept last; 0 for nothing
    /// @param hasDraft whether something was kept after the last sending, or before any
    /// @param sent what was sent, the newest first
    public record Reply(Campaign campaign, List<Said> said, int seen, boolean hasDraft, List<Sending> sent) {
        public Reply {
            said = List.copyOf(said);
            sent = List.copyOf(sent);
        }

        public boolean isSent() {
            return !sent.isEmpty();
        }
    }

    /// An answer that was sent.
    ///
    /// @param by the name of who sent it
    public record Sending(int revision, String at, String by, List<Said> said) {
        public Sending {
            said = List.copyOf(said);
        }
    }

    /// All that a person's body is asked or was asked, the newest first.
    public List<Reply> all(Person who) {
        NotAllowed.unless(Rights.mayRead(who, who.body()));
        return campaigns.askedOf(who.body()).stream().map(row -> reply(row, who.body())).toList();
    }

    /// How many campaigns wait for an answer of a person's body.
    public long unanswered(Person who) {
        NotAllowed.unless(Rights.mayRead(who, who.body()));
        return campaigns.waitingFor(who.body());
    }

    public Optional<Reply> find(Person who, String id) {
        NotAllowed.unless(Rights.mayRead(who, who.body()));
        return campaigns.find(id).filter(
                row -> !row.openedAt().isEmpty() && campaigns.isTarget(id, who.body()))
                .map(row -> reply(row, who.body()));
    }

    private Reply reply(CampaignStore.Row row, String body) {
        var campaign = Campaign.of(row);
        var all = campaigns.answers(campaign.id(), body);
        var names = people.of(body).stream().collect(Collectors.toMap(Person::id, Person::name));
        var sent = all.stream().filter(one -> one.state().equals("sent")).map(one -> new Sending(
                one.revision(), one.at(), names.getOrDefault(one.person(), one.person()),
                campaign.said(one.content()))).toList().reversed();
        var last = all.isEmpty() ? Optional.<CampaignStore.Answer>empty() : Optional.of(all.getLast());
        return new Reply(campaign, campaign.said(last.map(CampaignStore.Answer::content).orElse("{}")),
                all.size(), last.filter(one -> one.state().equals("draft")).isPresent(), sent);
    }

    /// Keeps an answer, or sends it.
    ///
    /// @param seen the number of what was kept when the person opened the form
    /// @param said an answer for each question
    /// @throws UserError when an answer that is to be sent cannot be, somebody else kept one meanwhile, or the
    ///         campaign has ended
    @Transactional
    public void save(Person who, String id, int seen, List<Said> said, boolean isSent) {
        NotAllowed.unless(Rights.mayLead(who, who.body()));
        campaigns.lock(id);
        var reply = find(who, id).orElseThrow(() -> new UserError(
                Words.of("この調査はありません。", "There is no such campaign."),
                Words.of("一覧から選び直してください。", "Please choose again from the list.")));
        var campaign = reply.campaign();
        must(campaign.takesAnswers(), "回答の受付は終わりました。%sへお問い合わせください。".formatted(campaign.askerName()),
                "Answers are no longer taken. Please ask whoever asked.");
        must(said.size() == campaign.questions().size(), "質問の数が合いません。画面を開き直してください。",
                "The questions do not match. Please open the page again.");
        var clean = said.stream().map(one -> new Said(PlainText.of(one.value()), one.isUnknown())).toList();
        must(clean.stream().allMatch(one -> one.value().length() <= LONGEST), "回答が長すぎます。5,000字までにしてください。",
                "An answer may have up to 5,000 characters.");
        if (clean.equals(reply.said()) && reply.seen() > 0 && reply.hasDraft() != isSent) {
            return; // already as it was sent: a second press
        }
        must(reply.seen() == seen, "ほかの人が先に保存しました。画面を開き直して、その内容を確かめてください。",
                "Somebody else saved an answer meanwhile. Please open the page again and look at it.");
        if (isSent) {
            mustBeWhole(campaign, clean);
        }
        var at = Times.text(clock.instant());
        var content = Campaign.answers(clean);
        campaigns.add(
                new CampaignStore.Answer(id, who.body(), seen + 1, isSent ? "sent" : "draft", content, at,
                        who.id()));
        audit.append(
                AuditStore.Told.of(at, who, who.body(), isSent ? "campaign.answer" : "campaign.draft", id,
                        "", AuditEvent.sha256(content)));
    }

    private static void mustBeWhole(Campaign campaign, List<Said> said) {
        var wrong = new ArrayList<Words>();
        for (int i = 0; i < said.size(); i++) {
            campaign.questions().get(i).wrong(i + 1, said.get(i)).ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw new UserError(Words.of("まだ送れません。", "This cannot be sent yet."),
                    Words.of(String.join("", wrong.stream().map(Words::ja).toList()),
                            String.join(" ", wrong.stream().map(Words::en).toList())));
        }
    }

    private static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}
