package jp.kanmin.app.service.monitor.yearly;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.yearly.YearlyJson;
import jp.kanmin.app.publication.yearly.YearlyReport;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.monitor.yearly.YearDraft.OfMeasure;
import jp.kanmin.app.service.monitor.yearly.YearDraft.Text;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.yearly.EditionStore;
import jp.kanmin.app.store.yearly.YearlyStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.Quarter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Yearly reports in the office: begun from what is known, written on by the departments, published by who leads the plan.
/// A text that nobody wrote follows what is known; one that somebody wrote stays as it was written.
@Service
@Transactional(readOnly = true)
public class YearlyService {

    private static final int LONGEST = 20_000;
    private static final int MOST = 10;

    private final YearlyStore texts;
    private final EditionStore editions;
    private final YearReckoning reckoning;
    private final PublicationService plans;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    YearlyService(YearlyStore texts, EditionStore editions, YearReckoning reckoning, PublicationService plans,
            PersonStore people, AuditStore audit, Clock clock) {
        this.texts = texts;
        this.editions = editions;
        this.reckoning = reckoning;
        this.plans = plans;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// A fiscal year of the plan.
    ///
    /// @param editions how many were published
    public record Year(int year, boolean isBegun, int editions) {}

    /// A text on its way into a report.
    ///
    /// @param seen how often it had been written when the person saw it
    public record Typed(Part part, int seen, String words) {}

    /// A text that somebody else wrote meanwhile; theirs stays until it is sent once more.
    public record Crossed(Text theirs, String ours) {}

    /// The years of the plan that have begun, the newest first; none without a published plan.
    public List<Year> years(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        var begun = texts.years(body);
        var published = editions.of(body);
        return plans.newestPlan(body).map(plan -> {
            int now = Quarter.of(today()).year();
            int first = Stream.concat(
                    plan.plan().periods().stream().flatMap(period -> period.from().stream())
                            .map(date -> Quarter.of(date.first()).year()),
                    reckoning.accepted(body).keySet().stream().map(Quarter::year)).min(Integer::compare)
                    .orElse(now);
            return IntStream.rangeClosed(0, Math.clamp((long) now - first, 0, MOST))
                    .map(back -> now - back)
                    .mapToObj(year -> new Year(year, begun.contains(year), (int) published.stream()
                            .filter(one -> one.year() == year).count()))
                    .toList();
        }).orElse(List.of());
    }

    /// Begins the report of a year; one that was begun goes on.
    ///
    /// @throws UserError when there is no such year of a published plan
    @Transactional
    public void begin(Person who, String body, int year) {
        NotAllowed.unless(Rights.mayLead(who, body));
        must(years(who, body).stream().anyMatch(one -> one.year == year), "この年度の報告は始められません。",
                "The report of this year cannot be begun.");
        var at = Times.text(clock.instant());
        if (texts.begin(body, year, at, who.id())) {
            audit.append(AuditStore.Told.of(at, who, body, "yearly.begin", Integer.toString(year), "", ""));
        }
    }

    /// The report as it stands; empty where it was not begun.
    public Optional<YearDraft> draft(Person who, String body, int year) {
        NotAllowed.unless(Rights.mayRead(who, body));
        if (!texts.isBegun(body, year)) {
            return Optional.empty();
        }
        var written = texts.texts(body, year).stream().collect(Collectors.toMap(
                one -> one.measure() + " " + one.part(), one -> one, (_, last) -> last));
        var names = people.of(body).stream().collect(Collectors.toMap(Person::id, Person::name));
        return reckoning.of(body, year, today()).map(report -> {
            var measures = report.measures().stream().map(one -> measure(one, written, names, who, body))
                    .toList();
            return new YearDraft(report.with(measures.stream().map(YearlyService::said).toList()), measures,
                    editions.of(body).stream().filter(one -> one.year() == year).map(YearlyService::edition)
                            .toList(),
                    Rights.mayLead(who, body), isOver(year));
        });
    }

    private OfMeasure measure(YearlyReport.OfMeasure one, Map<String, YearlyStore.Text> written,
            Map<String, String> names, Person who, String body) {
        var all = Stream.of(Part.values()).map(part -> Optional
                .ofNullable(written.get(one.id() + " " + part.code()))
                .map(text -> new Text(part, text.content(), text.number(),
                        names.getOrDefault(text.person(), text.person()), Optional.of(day(text.at()))))
                .orElseGet(() -> new Text(part, part.of(one), 0, "", Optional.empty()))).toList();
        return new OfMeasure(one, all, Rights.mayWrite(who, body, one.owner()));
    }

    private static YearlyReport.OfMeasure said(OfMeasure one) {
        return one.measure().saying(one.text(Part.DIRECTION).words(), one.text(Part.RESULTS).words(),
                one.text(Part.NATIONAL).words(), one.text(Part.NEXT).words());
    }

    static YearDraft.Edition edition(EditionStore.Edition one) {
        return new YearDraft.Edition(one.year(), one.number(), LocalDate.parse(one.day()), one.reason());
    }

    /// Keeps texts of a measure. What is as it was makes no entry; what somebody else wrote meanwhile is not
    /// overwritten.
    ///
    /// @return what crossed; empty where all was kept
    /// @throws UserError when the plan has no such measure, or a text is too long
    @Transactional
    public List<Crossed> save(Person who, String body, int year, String measureId, List<Typed> typed) {
        var measure = draft(who, body, year).flatMap(draft -> draft.measure(measureId))
                .orElseThrow(YearlyService::unknown);
        NotAllowed.unless(measure.mayWrite());
        var at = Times.text(clock.instant());
        var crossed = new ArrayList<Crossed>();
        for (var one : typed) {
            var words = one.words.replace("\r\n", "\n").strip();
            must(words.length() <= LONGEST, "文章が長すぎます。短くしてください。", "The words are too long.");
            var now = measure.text(one.part);
            if (words.equals(now.words().strip())) {
                continue;
            }
            boolean isKept = now.seen() == one.seen && texts.add(new YearlyStore.Text(body, year, measureId,
                    one.part.code(), one.seen + 1, words, at, who.id()));
            if (!isKept) {
                crossed.add(new Crossed(theirs(body, year, measureId, now), words));
                continue;
            }
            audit.append(AuditStore.Told.of(at, who, body, "yearly.save",
                    "%d %s/%s".formatted(year, measureId, one.part.code()), AuditEvent.sha256(now.words()),
                    AuditEvent.sha256(words)));
        }
        return List.copyOf(crossed);
    }

    /// What somebody else wrote, as it stands now.
    private Text theirs(String body, int year, String measure, Text seen) {
        return texts.text(body, year, measure, seen.part().code())
                .map(text -> new Text(seen.part(), text.content(), text.number(),
                        people.find(text.person()).map(Person::name).orElse(text.person()),
                        Optional.of(day(text.at()))))
                .orElse(seen);
    }

    /// Publishes the report as its next edition, today. A second press publishes nothing new.
    ///
    /// @param after the number of the newest edition when the form was opened
    /// @param reason why there is a later edition; may be empty for the first
    /// @throws UserError when the year has not ended, or a later edition has no reason
    @Transactional
    public void publish(Person who, String body, int year, int after, String reason) {
        NotAllowed.unless(Rights.mayLead(who, body));
        var draft = draft(who, body, year).orElseThrow(YearlyService::unknown);
        if (draft.newest() > after) {
            return;
        }
        must(draft.isOver(), "この年度はまだ終わっていません。年度が終わってから公表してください。",
                "This year has not ended. Please publish after its end.");
        must(draft.newest() == 0 || !reason.isBlank(), "もう公表しているので、改めた理由を書いてください。",
                "It is published already: please write why it is made anew.");
        must(reason.length() <= LONGEST, "文章が長すぎます。短くしてください。", "The words are too long.");
        int number = draft.newest() + 1;
        var at = Times.text(clock.instant());
        var document = JsonText
                .pretty(YearlyJson.of(draft.report().published(number, today(), reason.strip())));
        if (editions.add(new EditionStore.Edition(body, year, number, today().toString(), reason.strip(), at,
                who.id()), document)) {
            audit.append(AuditStore.Told.of(at, who, body, "yearly.publish", year + "/" + number, "",
                    AuditEvent.sha256(document)));
        }
    }

    private boolean isOver(int year) {
        return today().isAfter(new Quarter(year, 4).last());
    }

    private static UserError unknown() {
        return new UserError(
                Words.of("この年度の報告や施策は、ここにありません。", "There is no such yearly report or measure here."),
                Words.of("一覧から選び直してください。", "Please choose again from the list."));
    }

    private LocalDate day(String at) {
        return Instant.parse(at).atZone(clock.getZone()).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}
