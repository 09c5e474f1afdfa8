package jp.kanmin.app.service.ordinance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.OverviewService;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.ordinance.OrdinanceStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Support for the review of ordinances on personal data (row B-11): a body says how far it is, its prefecture and the
/// nation see whom to follow up.
@Service
@Transactional(readOnly = true)
public class OrdinanceService {

    private static final int LONGEST = 2_000;

    private final OrdinanceStore reviews;
    private final AuditStore audit;
    private final Clock clock;

    OrdinanceService(OrdinanceStore reviews, AuditStore audit, Clock clock) {
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a body says of its ordinance.
    ///
    /// @param day of the review; empty before
    /// @param words the name of the ordinance, or what is still open; may be empty
    public record Review(OrdinanceState state, Optional<LocalDate> day, String words) {

        public Review {
            words = PlainText.of(words);
        }
    }

    /// A body that is to be followed up.
    ///
    /// @param review what it said; empty where it said nothing
    public record Row(Body body, Optional<Review> review) {}

    /// What a body said last.
    public Optional<Review> of(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return reviews.find(body).map(OrdinanceService::review);
    }

    /// Says how far a body is.
    ///
    /// @throws UserError when a review has no day, or one that is still to come
    @Transactional
    public void say(Person who, String body, Review review) {
        NotAllowed.unless(Rights.mayLead(who, body));
        boolean isDone = review.state == OrdinanceState.REVIEWED;
        UserError.unless(!isDone || review.day.isPresent(),
                Words.of("見直した日を書いてください。", "Please enter the day of the review."));
        UserError.unless(!isDone || !review.day.orElseThrow().isAfter(LocalDate.now(clock)),
                Words.of("見直した日を、今日までの日にしてください。", "Let the day of the review be today or before."));
        UserError.unless(review.words.length() <= LONGEST, Words.of("2,000字以内で書いてください。",
                "Please write up to 2,000 characters."));
        if (of(who, body).filter(review::equals).isPresent()) {
            return;
        }
        var at = Times.text(clock.instant());
        var day = isDone ? review.day.orElseThrow().toString() : "";
        reviews.add(new OrdinanceStore.Review(body, 0, review.state.code(), day, review.words, at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "ordinance.say", review.state.code(), "",
                AuditEvent.sha256(day + review.words)));
    }

    /// The bodies that a person looks after and that did not review their ordinance yet, those that said nothing among
    /// them, by code.
    public List<Row> toFollowUp(Person who) {
        NotAllowed.unless(OverviewService.mayOpen(who));
        var said = reviews.newestOfAll().stream()
                .collect(Collectors.toMap(OrdinanceStore.Review::body, OrdinanceService::review));
        return Bodies.all().stream().filter(body -> Rights.maySeeFigures(who, body.code()))
                .map(body -> new Row(body, Optional.ofNullable(said.get(body.code()))))
                .filter(row -> row.review.filter(one -> one.state == OrdinanceState.REVIEWED).isEmpty())
                .toList();
    }

    private static Review review(OrdinanceStore.Review stored) {
        return new Review(OrdinanceState.of(stored.state()).orElse(OrdinanceState.NOT),
                Optional.of(stored.day()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                stored.words());
    }
}
