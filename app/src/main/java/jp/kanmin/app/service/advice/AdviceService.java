package jp.kanmin.app.service.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.advice.AdviceStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Advising bodies on their plans: the nation advises all, a prefecture its municipalities.
@Service
@Transactional(readOnly = true)
public class AdviceService {

    /// Bodies that one letter goes to at most.
    public static final int MOST_BODIES = 200;

    private static final int LONGEST = 4_000;

    private final AdviceStore advice;
    private final PublicationService publications;
    private final AuditStore audit;
    private final Clock clock;

    AdviceService(AdviceStore advice, PublicationService publications, AuditStore audit, Clock clock) {
        this.advice = advice;
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    /// A letter to be given.
    ///
    /// @param id made when the form was opened: a second press gives nothing twice
    /// @param due the last day for an answer
    /// @param passages the path of the passage in each body's plan, by the body's code; empty for the whole plan
    public record Letter(String id, Source source, String words, Optional<LocalDate> due,
            Map<String, String> passages) {

        public Letter {
            words = PlainText.of(words);
            passages = Map.copyOf(passages);
        }
    }

    /// A letter that was given, with all bodies that got it.
    ///
    /// @param all at least one, by code
    public record Given(String id, List<Advice> all) {

        public Given {
            all = List.copyOf(all);
        }

        public Advice first() {
            return all.getFirst();
        }

        public long count(Advice.State state, LocalDate today) {
            return all.stream().filter(one -> one.state(today) == state).count();
        }
    }

    /// The bodies that a person may advise, by code.
    public List<Body> bodies(Person who) {
        NotAllowed.unless(Rights.mayAdvise(who));
        return Bodies.all().stream().filter(body -> Rights.mayCallUpon(who, body.code())).toList();
    }

    /// What advice to a body may speak of besides its whole plan: nothing where it published none.
    public List<Passage> passages(Person who, String body) {
        NotAllowed.unless(Rights.mayCallUpon(who, body));
        return publications.newestPlan(body).map(plan -> Passage.of(plan.plan())).orElse(List.of());
    }

    /// Gives a letter to all its bodies.
    ///
    /// @throws UserError when it says nothing, goes to nobody, speaks of a passage that is not there, or asks for an
    ///         answer before today
    @Transactional
    public void give(Person who, Letter letter) {
        NotAllowed.unless(Rights.mayAdvise(who) && Source.openTo(who).contains(letter.source));
        must(!letter.passages.isEmpty(), "助言を送る団体を選んでください。", "Please choose whom to advise.");
        must(letter.passages.size() <= MOST_BODIES, "一度に送れるのは%d団体までです。分けて送ってください。"
                .formatted(MOST_BODIES), "A letter goes to %d bodies at most.".formatted(MOST_BODIES));
        must(!letter.words.isBlank(), "助言の内容を書いてください。", "Please write the advice.");
        must(letter.words.length() <= LONGEST, "助言の内容は%,d字以内で書いてください。".formatted(LONGEST),
                "Please write up to %,d characters.".formatted(LONGEST));
        must(letter.due.filter(LocalDate.now(clock)::isAfter).isEmpty(), "回答の期限は、今日か、今日より後の日にしてください。",
                "Let the last day for an answer be today or later.");
        var at = Times.text(clock.instant());
        letter.passages.keySet().stream().sorted().forEach(body -> give(who, letter, body, at));
    }

    private void give(Person who, Letter letter, String body, String at) {
        NotAllowed.unless(Rights.mayCallUpon(who, body));
        var plan = publications.newestPlan(body);
        var passage = passage(plan, letter.passages.getOrDefault(body, ""));
        var row = new AdviceStore.Row(letter.id, body, who.body(), letter.source.code(),
                plan.map(one -> one.version().version()).orElse(0), passage.path(), passage.title(),
                letter.words, letter.due.map(LocalDate::toString).orElse(""), at, who.id());
        if (advice.add(row)) {
            audit.append(AuditStore.Told.of(at, who, body, "advice.give", letter.id, "",
                    AuditEvent.sha256(letter.words)));
        }
    }

    private static Passage passage(Optional<PublishedPlan> plan, String path) {
        return path.isEmpty()
                ? Passage.WHOLE
                : plan.stream().flatMap(one -> Passage.of(one.plan()).stream())
                        .filter(one -> one.path().equals(path)).findFirst()
                        .orElseThrow(() -> new UserError(
                                Words.of("選んだ箇所が、公表された計画にありません。",
                                        "The published plan has no such passage."),
                                Words.of("箇所を選び直してください。", "Please choose the passage again.")));
    }

    /// What a person's body advised others, the newest first.
    public List<Given> given(Person who) {
        NotAllowed.unless(Rights.mayAdvise(who));
        var steps = advice.stepsBy(who.body()).stream().collect(Collectors.groupingBy(AdviceStore.Step::id));
        var letters = new LinkedHashMap<String, List<AdviceStore.Row>>();
        advice.by(who.body())
                .forEach(row -> letters.merge(row.id(), List.of(row), AdviceService::both));
        return letters.entrySet().stream().map(entry -> new Given(entry.getKey(), entry.getValue().stream()
                .map(row -> Advice.of(row, steps.getOrDefault(row.id(), List.of()), clock.getZone()))
                .toList())).toList();
    }

    private static List<AdviceStore.Row> both(List<AdviceStore.Row> before, List<AdviceStore.Row> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    /// One letter that a person's body gave.
    public Optional<Given> given(Person who, String id) {
        return given(who).stream().filter(letter -> letter.id.equals(id)).findFirst();
    }

    /// Takes a letter back from all its bodies. It stays, and is shown as taken back.
    ///
    /// @throws UserError when no reason is given
    @Transactional
    public void takeBack(Person who, String id, String why) {
        var letter = given(who, id).orElseThrow(AdviceService::notHere);
        var reason = PlainText.of(why);
        must(!reason.isBlank() && reason.length() <= LONGEST, "取り下げる理由を書いてください。",
                "Please write why it is taken back.");
        var at = Times.text(clock.instant());
        letter.all.stream().filter(one -> !one.isTakenBack()).forEach(one -> {
            audit.append(AuditStore.Told.of(at, who, one.body(), "advice.back", id, "",
                    AuditEvent.sha256(reason)));
            step(advice, new AdviceStore.Step(id, one.body(), 0, Advice.Kind.TAKEN_BACK.code(), reason, at,
                    who.id()), one.steps().size());
        });
    }

    /// Appends a step that nobody else came before.
    static void step(AdviceStore advice, AdviceStore.Step step, int seen) {
        if (!advice.add(step, seen)) {
            throw new UserError(
                    Words.of("ほかの人が先に書きました。", "Somebody else wrote first."),
                    Words.of("今の内容を確かめて、もう一度押してください。",
                            "Please look at it as it is now and press again."));
        }
    }

    static UserError notHere() {
        return new UserError(Words.of("この助言は見つかりません。", "There is no such advice."),
                Words.of("一覧から選び直してください。", "Please choose again from the list."));
    }

    static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}
