package jp.kanmin.app.service;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.PlanPublication;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.DecisionStore;
import jp.kanmin.app.store.DraftStore;
import jp.kanmin.app.store.PublishedFileStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.VersionStore;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.draft.DocumentPart;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Publishing plans (arts. 8(6), 9(4)). A version is appended and never changes.
@Service
@Transactional(readOnly = true)
public class PublicationService {

    /// Days from decision to publication before a plan counts as overdue. The Act says "without delay" and names no
    /// days; it is the figure of the rule `KD-PUBLISH`.
    public static final int DAYS_TO_PUBLISH = 30;

    private static final DocumentPart VERSIONS = new DocumentPart("versions");

    private final PlanService plans;
    private final VersionStore versions;
    private final PublishedFileStore files;
    private final DecisionStore decisions;
    private final DraftStore drafts;
    private final PictureService pictures;
    private final AuditStore audit;
    private final ApplicationEventPublisher events;
    private final Optional<PublicationGate> gate;
    private final Clock clock;

    PublicationService(PlanService plans, VersionStore versions, PublishedFileStore files,
            DecisionStore decisions, DraftStore drafts, PictureService pictures, AuditStore audit,
            ApplicationEventPublisher events, Optional<PublicationGate> gate, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.files = files;
        this.decisions = decisions;
        this.drafts = drafts;
        this.pictures = pictures;
        this.audit = audit;
        this.events = events;
        this.gate = gate;
        this.clock = clock;
    }

    /// What a publication says of itself.
    ///
    /// @param after the number of the newest version when the form was opened: a second press publishes nothing new
    /// @param decided the day of the decision
    /// @param reason why it was revised; may be empty for the first version
    /// @param anyway somebody confirmed that the [gate][PublicationGate] has something open
    public record Publishing(int after, LocalDate decided, String reason, boolean anyway) {

        public Publishing(int after, LocalDate decided, String reason) {
            this(after, decided, reason, false);
        }
    }

    /// Something was published; told to whoever follows, after it is saved.
    public record Published(String body) {}

    /// The versions of a body were taken back; told after they are gone.
    public record Withdrawn(String body) {}

    /// Publishes the draft of a body as its next version, today.
    ///
    /// @throws UserError when it has no contact, was decided in the future, or the gate is shut
    @Transactional
    public PublishedVersion publish(Person who, String body, Publishing publishing) {
        NotAllowed.unless(Rights.mayLead(who, body));
        drafts.lock(body);
        var newest = versions.latest(body).map(PublicationService::version);
        if (newest.isPresent() && newest.get().version() > publishing.after()) {
            return newest.get();
        }
        var draft = plans.mustFind(who, body);
        var today = LocalDate.now(clock);
        mustBePast(publishing.decided(), today);
        PlanPublication.refusal(draft.plan()).ifPresent(refusal -> {
            throw refusal;
        });
        gate.ifPresent(one -> one.pass(who, body, publishing));
        int number = newest.map(PublishedVersion::version).orElse(0) + 1;
        var history = history(draft, number, publishing, today);
        var document = VERSIONS.put(draft.document(), history);
        plans.save(who, body, VERSIONS, draft.mark(VERSIONS), Optional.of(history));
        var version = append(document, number, publishing.decided().toString(), today, publishing.reason());
        keepPictures(PlanFile.of(document).plan(), number,
                PublicationContext.in(Language.JA).keeping(name -> pictures.find(body, name)));
        decisions.remove(body);
        audit.append(AuditStore.Told.of(version.publishedAt(), who, body, "plan.publish", "version/" + number,
                newest.map(PublishedVersion::hash).orElse(""), version.hash()));
        return version;
    }

    /// Notes that a plan was decided, so that its publication is not forgotten.
    @Transactional
    public void decided(Person who, String body, LocalDate day) {
        NotAllowed.unless(Rights.mayLead(who, body));
        mustBePast(day, LocalDate.now(clock));
        var at = Times.text(clock.instant());
        var before = decisions.find(body).map(DecisionStore.Decision::decided).orElse("");
        if (!before.equals(day.toString())) {
            decisions.put(new DecisionStore.Decision(body, day.toString(), at));
            audit.append(AuditStore.Told.of(at, who, body, "plan.decided", day.toString(), "", ""));
        }
    }

    /// The day on which the plan was decided that is not published yet.
    public Optional<LocalDate> waiting(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return decisions.find(body).map(decision -> LocalDate.parse(decision.decided()));
    }

    /// Decided and not published although it is time, of all bodies whose figures a person may see, the oldest first.
    public List<Overdue> overdue(Person who) {
        var today = LocalDate.now(clock);
        return decisions.before(today.minusDays(DAYS_TO_PUBLISH).toString()).stream()
                .filter(decision -> Rights.maySeeFigures(who, decision.body()))
                .map(decision -> {
                    var day = LocalDate.parse(decision.decided());
                    return new Overdue(decision.body(), day, ChronoUnit.DAYS.between(day, today));
                }).toList();
    }

    /// Takes in a plan that was published elsewhere, as the next version of its body: for the server's own
    /// preparation, such as the worked example of the demo.
    ///
    /// @throws UserError when it names no body or has no contact
    @Transactional
    public PublishedVersion take(PlanFile file, PublicationContext context) {
        var plan = file.plan();
        PlanPublication.refusal(plan).ifPresent(refusal -> {
            throw refusal;
        });
        int number = versions.latest(plan.body()).map(VersionStore.Version::version).orElse(0) + 1;
        var newest = plan.newest();
        var version = append(plan.document(), number,
                newest.flatMap(Plan.Version::decided).map(LocalDate::toString).orElse(""),
                newest.flatMap(Plan.Version::published).orElseGet(() -> LocalDate.now(clock)),
                newest.map(Plan.Version::reason).orElse(""));
        keepPictures(plan, number, context);
        audit.append(AuditStore.Told.ofNobody(version.publishedAt(), plan.body(), "plan.take",
                "version/" + number));
        return version;
    }

    public Optional<PublishedVersion> latest(String body) {
        return versions.latest(body).map(PublicationService::version);
    }

    public Optional<PublishedVersion> version(String body, int number) {
        return versions.find(body, number).map(PublicationService::version);
    }

    /// The versions of a body, the newest first.
    public List<PublishedVersion> versions(String body) {
        return versions.of(body).stream().map(PublicationService::version).toList();
    }

    /// The newest version of every body, by code.
    public List<PublishedVersion> latestOfAll() {
        return versions.latestOfAll().stream().map(PublicationService::version).toList();
    }

    /// The first version of every body, by code.
    public List<PublishedVersion> firstOfAll() {
        return versions.firstOfAll().stream().map(PublicationService::version).toList();
    }

    /// The newest versions of all bodies, the newest first.
    public List<PublishedVersion> newest(int most) {
        return versions.newest(most).stream().map(PublicationService::version).toList();
    }

    /// The versions published at a time or later, the oldest first.
    ///
    /// @param millis since 1970
    public List<PublishedVersion> since(long millis) {
        return versions.since(Times.text(Instant.ofEpochMilli(millis))).stream()
                .map(PublicationService::version)
                .toList();
    }

    /// A mark that changes whenever a version is published.
    public String mark() {
        return versions.mark();
    }

    /// A version with its plan.
    public Optional<PublishedPlan> plan(String body, int number) {
        return versions.find(body, number).map(found -> new PublishedPlan(version(found),
                PlanFile.of(PlanService.object(versions.document(body, number).orElseThrow())).plan(),
                files.pictures(body, number)));
    }

    /// The newest version of a body with its plan.
    public Optional<PublishedPlan> newestPlan(String body) {
        return latest(body).flatMap(newest -> plan(body, newest.version()));
    }

    /// The document of a version as it was published; its SHA-256 is the hash of the version.
    public Optional<byte[]> document(String body, int number) {
        return versions.document(body, number).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /// A file of a version that is kept, such as a picture, or the PDF once it was made.
    public Optional<byte[]> file(String body, int number, String name) {
        return files.find(body, number, name);
    }

    /// Keeps a file that was made of a version; one that is there already stays. Gives back what is kept.
    @Transactional
    public byte[] keep(String body, int number, String name, byte[] content) {
        files.keep(body, number, name, "", content);
        return files.find(body, number, name).orElseThrow();
    }

    private void keepPictures(Plan plan, int number, PublicationContext context) {
        var publication = PlanPublication.pictures(plan, context);
        publication.pictures().forEach((alias, name) -> files.keep(plan.body(), number, name, alias,
                Objects.requireNonNull(publication.files().get(name))));
    }

    private PublishedVersion append(Json.Obj document, int number, String decided, LocalDate published,
            String reason) {
        var text = JsonText.pretty(document);
        var plan = PlanFile.of(document).plan();
        var version = new VersionStore.Version(plan.body(), number, plan.name(), AuditEvent.sha256(text),
                decided, published.toString(), Times.text(clock.instant()), reason, plan.measures().size(),
                (int) plan.kpis().count(), plan.how().map(Plan.How::code).orElse(""));
        versions.append(version, text);
        events.publishEvent(new Published(plan.body()));
        return version(version);
    }

    /// The history that the document itself tells, with the new version at its end.
    private static Json history(PlanDraft draft, int number, Publishing publishing, LocalDate today) {
        var before = VERSIONS.in(draft.document()).filter(Json.Arr.class::isInstance)
                .map(list -> ((Json.Arr) list).items()).orElse(List.of());
        var history = new ArrayList<>(before.stream()
                .filter(item -> item.at("published").filter(day -> !day.equals(Json.of(""))).isPresent())
                .toList());
        history.add(Json.Obj.EMPTY.with("version", Json.of(number))
                .with("decided", Json.of(publishing.decided().toString()))
                .with("published", Json.of(today.toString())).with("reason", Json.of(publishing.reason())));
        return new Json.Arr(history);
    }

    private static void mustBePast(LocalDate decided, LocalDate today) {
        if (decided.isAfter(today)) {
            throw new UserError(
                    Words.of("決定日（%s）が先の日付になっています。".formatted(decided),
                            "The day of decision (%s) is in the future.".formatted(decided)),
                    Words.of("決定した日を確かめて、入力し直してください。", "Please check the day and enter it again."));
        }
    }

    private static PublishedVersion version(VersionStore.Version stored) {
        return new PublishedVersion(stored.body(), stored.version(), stored.name(), stored.hash(),
                Optional.of(stored.decided()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                LocalDate.parse(stored.published()), stored.publishedAt(), stored.reason(),
                stored.measures(), stored.indicators(), Stream.of(Plan.How.values())
                        .filter(how -> how.code().equals(stored.how())).findFirst());
    }
}
