package jp.kanmin.app.service.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.account.LetterStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The post: mails are written together with what they tell of, and sent by [#sendDue()] afterwards. One that cannot be
/// sent is tried again, later and later; one that nobody takes does not hold up the others.
@Service
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int MOST = 50;
    /// After so many failures in a row the mail server is left alone until the next round.
    private static final int PATIENCE = 3;
    /// How long to wait after each attempt; longer than an attempt can take. A mail is given up after the last.
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(2), Duration.ofMinutes(10),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(12));

    private final LetterStore letters;
    private final Optional<Carrier> carrier;
    private final Clock clock;

    Post(LetterStore letters, Optional<Carrier> carrier, Clock clock) {
        this.letters = letters;
        this.carrier = carrier;
        this.clock = clock;
    }

    /// True where mail can be sent.
    public boolean isOpen() {
        return carrier.isPresent();
    }

    /// The address of a path of ours, as a mail names it.
    public String link(String path) {
        return carrier.orElseThrow().site() + path;
    }

    /// Writes a mail, which is sent when the transaction around it has been committed.
    ///
    /// @param once what it is about; a second one about the same is not written
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String receiver, String once, MailText text) {
        letters.add(new LetterStore.Letter(UUID.randomUUID().toString(), once, receiver, text.subject(),
                text.both(),
                0), Times.text(clock.instant()));
    }

    /// Sends what is due. Each mail is taken on in the store before it is sent, so that a restart in between sends it
    /// late and not twice; only when the server dies between sending and noting so, the same mail goes out again,
    /// under the same id.
    public void sendDue() {
        int failures = 0;
        for (var letter : carrier.isPresent() ? letters.due(now(), MOST) : List.<LetterStore.Letter>of()) {
            failures = send(letter, carrier.orElseThrow()) ? 0 : failures + 1;
            if (failures >= PATIENCE) {
                return;
            }
        }
    }

    private boolean send(LetterStore.Letter letter, Carrier with) {
        var pause = PAUSES.get(Math.min(letter.tries(), PAUSES.size() - 1));
        if (!letters.take(letter, Times.text(clock.instant().plus(pause)))) {
            return true;
        }
        try {
            with.carry(letter.id(), letter.receiver(), letter.subject(), letter.words());
            letters.end(letter.id(), "sent");
            return true;
        } catch (Carrier.Undeliverable e) {
            LOG.warn("mail {} cannot be delivered: {}", letter.id(), e.getMessage());
            letters.end(letter.id(), "failed");
            return true;
        } catch (RuntimeException e) {
            LOG.warn("mail {} could not be sent: {}", letter.id(), e.getMessage());
            if (letter.tries() + 1 >= PAUSES.size()) {
                letters.end(letter.id(), "failed");
            }
            return false;
        }
    }

    private String now() {
        return Times.text(clock.instant());
    }
}
