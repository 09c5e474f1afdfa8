package jp.kanmin.app.service.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.monitor.ReportLetters.Kind;
import jp.kanmin.app.service.monitor.ReportLetters.Unset;
import jp.kanmin.app.service.post.Dues;
import jp.kanmin.app.service.post.Post;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.plan.Kpi;
import jp.kanmin.text.JapaneseDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Reminds of reports (design, monitoring): the departments a week before the last day, the day before it and once
/// when it is over; the planning section every week of what is overdue; and whoever is in charge of an indicator that
/// was "not set until" a day, when that day has come. Body by body, each in a transaction of its own.
@Service
public class ReportReminders implements Dues {

    private static final Logger LOG = LoggerFactory.getLogger(ReportReminders.class);

    /// Quarters that are looked at; what is older is on the page and no longer in the mail.
    private static final int MOST_QUARTERS = 5;
    private static final int WEEK = 7;

    private final Quarters quarters;
    private final PublicationService published;
    private final PersonStore people;
    private final ReportLetters letters;
    private final Post post;
    private final TransactionOperations transaction;
    private final Clock clock;

    /// The day each body was last looked at; a server that starts anew looks again, and no mail goes out twice.
    private final Map<String, LocalDate> looked = new ConcurrentHashMap<>();

    ReportReminders(Quarters quarters, PublicationService published, PersonStore people,
            ReportLetters letters, Post post, TransactionOperations transaction, Clock clock) {
        this.quarters = quarters;
        this.published = published;
        this.people = people;
        this.letters = letters;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Looks at each body once a day; at one that failed, again when asked again.
    @Override
    public int remind() {
        var today = LocalDate.now(clock);
        return remind(today, body -> !today.equals(looked.get(body)));
    }

    int remind(LocalDate today) {
        return remind(today, _ -> true);
    }

    private int remind(LocalDate today, Predicate<String> which) {
        return post.isOpen()
                ? people.bodies().stream().filter(which).mapToInt(body -> guarded(body, today)).sum()
                : 0;
    }

    /// What one body's plan breaks does not hold up the others.
    private int guarded(String body, LocalDate today) {
        try {
            int all = Objects.requireNonNull(transaction.execute(_ -> remind(body, today)));
            looked.put(body, today);
            return all;
        } catch (RuntimeException e) {
            LOG.error("reminders of reports could not be written for {}", body, e);
            return 0;
        }
    }

    private int remind(String body, LocalDate today) {
        var plan = published.newestPlan(body);
        if (plan.isEmpty()) {
            return 0;
        }
        var waiting = quarters.newest(body, MOST_QUARTERS).stream()
                .filter(report -> report.isAsked() || report.quarter().last().isBefore(today))
                .filter(report -> !report.open().isEmpty()).toList();
        int all = waiting.stream().mapToInt(report -> kind(report.due(), today)
                .map(kind -> letters.remind(report, kind)).orElse(0)).sum();
        var late = waiting.stream().filter(report -> today.isAfter(report.due())).toList();
        if (!late.isEmpty()) {
            all += letters.overdue(body, late, week(today));
        }
        return all + letters.unset(plan.get(), unset(plan.get(), today));
    }

    /// Whoever was not told on the very day, because the server was down, is told on the next.
    private static Optional<Kind> kind(LocalDate due, LocalDate today) {
        long days = today.until(due, ChronoUnit.DAYS);
        if (days < 0) {
            return Optional.of(Kind.OVERDUE);
        }
        return days <= 1 ? Optional.of(Kind.DAY) : Optional.of(Kind.WEEK).filter(_ -> days <= WEEK);
    }

    private static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static List<Unset> unset(PublishedPlan plan, LocalDate today) {
        return plan.plan().measures().stream().flatMap(measure -> measure.kpis().stream()
                .filter(kpi -> !kpi.hasGoal())
                .flatMap(kpi -> lookAgain(kpi).filter(day -> !day.isAfter(today))
                        .map(day -> new Unset(measure, kpi, day)).stream()))
                .toList();
    }

    /// When the plan says to look at an indicator that has no target yet.
    private static Optional<LocalDate> lookAgain(Kpi kpi) {
        return kpi.remind().or(() -> kpi.indicator().unknown().flatMap(unknown -> unknown.until()))
                .map(JapaneseDate::last);
    }
}
