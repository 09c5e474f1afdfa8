package jp.kanmin.app.service.comment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.CommentStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.comment.SenderStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opinions that somebody sends by the form on the public page. Who they are is kept apart from what they say, seen by
/// those who lead, and never published.
@Service
@Transactional(readOnly = true)
public class OpinionService {

    /// The way by which these opinions come.
    static final String WAY = "site";

    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST = 2_000;
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RECEIPT = 10;
    private static final Pattern KEY = Pattern.compile("[" + SIGNS + "]{" + RECEIPT + "}");

    private final CommentStore comments;
    private final SenderStore senders;
    private final AuditStore audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpinionService(CommentStore comments, SenderStore senders, AuditStore audit, Clock clock) {
        this.comments = comments;
        this.senders = senders;
        this.audit = audit;
        this.clock = clock;
    }

    /// What somebody sends. Characters that nobody can read are taken out.
    ///
    /// @param passage what it is about; may be empty
    /// @param key what [#key] gave when the form was opened
    public record Letter(String passage, String words, String name, String contact, String key) {

        public Letter {
            passage = PlainText.of(passage);
            words = PlainText.of(words);
            name = PlainText.of(name);
            contact = PlainText.of(contact);
        }

        private String hash() {
            return AuditEvent.sha256(String.join("\0", passage, words, name, contact));
        }
    }

    /// What has to be mended before it can be sent.
    ///
    /// @param field of the form: `words`, `passage`, `name`, `contact`
    public record Problem(String field, Words words) {}

    /// Who sent an opinion, as far as they said.
    public record Sender(String receipt, String name, String contact) {}

    /// A key for a form: with it a second press of the button is told from a second opinion.
    public String key() {
        return random.ints(RECEIPT, 0, SIGNS.length()).mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /// What has to be mended; empty when it can be sent.
    public List<Problem> problems(OpinionForm form, Letter letter) {
        var problems = new ArrayList<Problem>();
        if (letter.words.isEmpty()) {
            problems.add(new Problem("words", Words.of("意見の内容を書いてください。", "Please write your opinion.")));
        } else if (letter.words.length() > LONGEST) {
            problems.add(new Problem("words", Words.of(
                    "意見の内容を%,d字以内にしてください（今は%,d字です）。".formatted(LONGEST, letter.words.length()),
                    "Please write up to %,d characters (there are %,d).".formatted(LONGEST,
                            letter.words.length()))));
        }
        line("passage", letter.passage, false).ifPresent(problems::add);
        if (form.asksForName()) {
            line("name", letter.name, form == OpinionForm.MUST_NAME).ifPresent(problems::add);
            line("contact", letter.contact, form == OpinionForm.MUST_NAME).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> line(String field, String typed, boolean isRequired) {
        if (typed.length() > LONGEST_LINE) {
            return Optional.of(new Problem(field, Words.of("%d字以内にしてください。".formatted(LONGEST_LINE),
                    "Please write up to %d characters.".formatted(LONGEST_LINE))));
        }
        return isRequired && typed.isEmpty()
                ? Optional.of(new Problem(field, Words.of("書いてください。", "Please fill this in.")))
                : Optional.empty();
    }

    /// Takes an opinion in. The same letter under the same key is taken once.
    ///
    /// @return the receipt
    /// @throws UserError when the period is over, something has to be mended, or the list is full
    @Transactional
    public String send(String body, int number, Letter letter) {
        boolean isThere = comments.lock(body, number);
        var comment = comments.find(body, number).map(one -> PublicComment.of(one, List.of()))
                .filter(one -> isThere && one.takesOpinions(today()));
        if (comment.isEmpty()) {
            throw new UserError(Words.of("募集の期間ではないため、受け付けられません。", "Opinions are not taken now."),
                    Words.of("担当課へお問い合わせください。", "Please ask the section in charge."));
        }
        problems(comment.get().form(), letter).stream().findFirst().ifPresent(problem -> {
            throw new UserError(Words.of("意見を送れません。", "The opinion cannot be sent."), problem.words());
        });
        var known = senders.find(body, number, letter.key);
        if (known.filter(sender -> sender.hash().equals(letter.hash())).isPresent()) {
            return letter.key;
        }
        var receipt = known.isPresent() || !KEY.matcher(letter.key).matches() ? key() : letter.key;
        keep(comment.get(), letter, receipt);
        return receipt;
    }

    private void keep(PublicComment comment, Letter letter, String receipt) {
        int opinion = comments.opinions(comment.body(), comment.number()).size() + 1;
        UserError.unless(opinion <= MOST, Words.of("届いた意見が多すぎて、今は受け付けられません。担当課へお問い合わせください。",
                "There are too many opinions. Please ask the section in charge."));
        var at = Times.text(clock.instant());
        boolean isNamed = comment.form().asksForName();
        comments.add(new CommentStore.Opinion(comment.body(), comment.number(), opinion, today().toString(),
                WAY, letter.passage, letter.words, "", "", "", at, ""));
        senders.add(new SenderStore.Sender(comment.body(), comment.number(), opinion, receipt,
                isNamed ? letter.name : "", isNamed ? letter.contact : "", letter.hash()));
        audit.append(new AuditStore.Told(at, "", "", comment.body(), "comment.send",
                comment.number() + "-" + opinion, "", AuditEvent.sha256(letter.words)));
    }

    /// Whether a receipt was given out.
    public boolean isReceipt(String body, int number, String receipt) {
        return senders.find(body, number, receipt).isPresent();
    }

    /// Who sent the opinions of a public comment, by the number of the opinion; for nobody but those who lead.
    public Map<Integer, Sender> senders(Person who, String body, int number) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return !Rights.mayLead(who, body)
                ? Map.of()
                : senders.of(body, number).stream().collect(Collectors.toMap(SenderStore.Sender::opinion,
                        sender -> new Sender(sender.receipt(), sender.name(), sender.contact())));
    }

    /// Takes names and contacts away for good, once they are not needed.
    @Transactional
    public void forget(Person who, String body, int number) {
        NotAllowed.unless(Rights.mayLead(who, body));
        if (senders.forget(body, number) > 0) {
            audit.append(AuditStore.Told.of(Times.text(clock.instant()), who, body, "comment.forget",
                    Integer.toString(number), "", ""));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
