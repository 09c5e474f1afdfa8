package jp.kanmin.app.service.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.campaign.MessageStore;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Messages of the nation or a prefecture to a chosen set of bodies: in their office and by mail. A body says that it
/// has read one.
@Service
@Transactional(readOnly = true)
public class MessageService {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_SUBJECT = 200;

    private final MessageStore messages;
    private final BodyChooser chooser;
    private final CampaignLetters letters;
    private final AuditStore audit;
    private final Clock clock;

    MessageService(MessageStore messages, BodyChooser chooser, CampaignLetters letters, AuditStore audit,
            Clock clock) {
        this.messages = messages;
        this.chooser = chooser;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /// A message.
    ///
    /// @param from the name of the body that wrote it
    /// @param receivers whom it is for; for a receiver only itself
    public record Message(String id, String from, String subject, String words, String at,
            List<Receiver> receivers) {
        public Message {
            receivers = List.copyOf(receivers);
        }

        public long read() {
            return receivers.stream().filter(Receiver::isRead).count();
        }
    }

    /// A body that a message is for.
    ///
    /// @param readAt empty until it says so
    /// @param isReached whether it has people here who are told
    public record Receiver(String body, String name, String readAt, boolean isReached) {

        public boolean isRead() {
            return !readAt.isEmpty();
        }
    }

    /// What was written to a person's body, the newest first.
    public List<Message> received(Person who) {
        NotAllowed.unless(Rights.mayRead(who, who.body()));
        var own = messages.targetsOf(who.body());
        return messages.to(who.body()).stream().map(row -> message(row,
                own.stream().filter(target -> target.message().equals(row.id())).toList())).toList();
    }

    /// How many messages a person's body has not read.
    public long unread(Person who) {
        NotAllowed.unless(Rights.mayRead(who, who.body()));
        return messages.targetsOf(who.body()).stream().filter(target -> target.readAt().isEmpty()).count();
    }

    /// What a person's body wrote, the newest first.
    public List<Message> sent(Person who) {
        NotAllowed.unless(Rights.mayFollowUp(who, who.body()));
        return messages.by(who.body()).stream().map(row -> message(row, messages.targets(row.id()))).toList();
    }

    /// A message that a person's body wrote or received.
    public Optional<Message> find(Person who, String id) {
        return messages.find(id).flatMap(row -> {
            var targets = messages.targets(id);
            if (Rights.mayFollowUp(who, row.body())) {
                return Optional.of(message(row, targets));
            }
            var own = targets.stream().filter(target -> target.body().equals(who.body())).toList();
            return own.isEmpty() || !Rights.mayRead(who, who.body())
                    ? Optional.empty()
                    : Optional.of(message(row, own));
        });
    }

    private Message message(MessageStore.Row row, List<MessageStore.Target> targets) {
        return new Message(row.id(), Campaign.name(row.body()), row.subject(), row.words(), row.at(),
                targets.stream().map(target -> new Receiver(target.body(), Campaign.name(target.body()),
                        target.readAt(), letters.isReached(target.body()))).toList());
    }

    /// Writes to bodies.
    ///
    /// @return the id of the message
    /// @throws UserError when it says nothing, or is for nobody
    @Transactional
    public String send(Person who, String subject, String words, BodyFilter filter) {
        NotAllowed.unless(Rights.mayFollowUp(who, who.body()));
        var title = PlainText.of(subject).replace('\n', ' ');
        var text = PlainText.of(words);
        must(!title.isBlank() && title.length() <= LONGEST_SUBJECT, "件名を書いてください（200字まで）。",
                "Please write a subject of up to 200 characters.");
        must(!text.isBlank() && text.length() <= LONGEST, "本文を書いてください（20,000字まで）。",
                "Please write a text of up to 20,000 characters.");
        var codes = chooser.choose(who, filter).bodies().stream().map(Body::code).toList();
        must(!codes.isEmpty(), "団体が1つもありません。条件を変えてください。",
                "There is no such body. Please change what you ask for.");
        var id = UUID.randomUUID().toString();
        var at = Times.text(clock.instant());
        messages.add(new MessageStore.Row(id, who.body(), title, text, at, who.id()), codes);
        letters.send(id, Campaign.name(who.body()), title, text, codes);
        audit.append(AuditStore.Told.of(at, who, who.body(), "message.send", id, "",
                AuditEvent.sha256(title + text + String.join(" ", codes))));
        return id;
    }

    /// Notes that a person's body has read a message.
    @Transactional
    public void read(Person who, String id) {
        NotAllowed.unless(Rights.mayLead(who, who.body()) || Rights.mayApprove(who, who.body()));
        var at = Times.text(clock.instant());
        if (messages.read(id, who.body(), at, who.id())) {
            audit.append(AuditStore.Told.of(at, who, who.body(), "message.read", id, "", ""));
        }
    }

    private static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}
