package jp.kanmin.app.service.between;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PopulationService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.service.work.Brought;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.between.AdoptionListStore;
import jp.kanmin.app.store.between.JointStore;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Adoption;
import jp.kanmin.plan.AdoptionTable;
import jp.kanmin.plan.Plan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of bodies with plans (row A-33): the official list as it was taken in last, or as shipped, with what is
/// published here. Somebody of the nation takes newer lists in, after a look at what would change.
@Service
@Transactional(readOnly = true)
public class AdoptionService {

    private static final int MONTH = "2018-03".length();

    private final AdoptionListStore lists;
    private final JointStore joint;
    private final PublicationService publications;
    private final PopulationService populations;
    private final AuditStore audit;
    private final Clock clock;
    private final AtomicReference<Kept> official = new AtomicReference<>(
            new Kept(0, Adoption.shipped(), Adoption.series()));

    AdoptionService(AdoptionListStore lists, JointStore joint, PublicationService publications,
            PopulationService populations, AuditStore audit, Clock clock) {
        this.lists = lists;
        this.joint = joint;
        this.publications = publications;
        this.populations = populations;
        this.audit = audit;
        this.clock = clock;
    }

    /// The official list that counts.
    ///
    /// @param number 0 for the shipped one
    /// @param series how many prefectures had a plan, in all lists there were
    private record Kept(int number, Adoption list, List<Adoption.Point> series) {

        private Kept {
            series = List.copyOf(series);
        }
    }

    /// A list that waits to be kept, with what it would change.
    ///
    /// @param changed entries that differ in anything, as they are and as they would be
    public record Waiting(int number, String name, Adoption list, List<Finding> findings,
            List<Adoption.Entry> added, List<Adoption.Entry> dropped, List<Changed> changed) {

        public Waiting {
            findings = List.copyOf(findings);
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
            changed = List.copyOf(changed);
        }
    }

    /// An entry before and after.
    public record Changed(Adoption.Entry was, Adoption.Entry is) {}

    /// The official list alone.
    public Adoption official() {
        return kept().list();
    }

    /// The official list with the plans that are published here; each body once. A joint plan counts for every body that
    /// confirmed it.
    public Adoption register() {
        var here = publishedHere();
        return kept().list().and(here, kept().list().asOf());
    }

    /// Differs whenever another official list counts or a joint plan was confirmed or left.
    public String mark() {
        return lists.newest() + " " + joint.confirmed().size();
    }

    /// How many prefectures had a plan at each date that a list speaks of, and the goal.
    public List<Adoption.Point> series() {
        return kept().series();
    }

    /// Takes a file in to be looked at. Nothing counts before [#keep].
    ///
    /// @throws UserError when it holds no such table
    @Transactional
    public void bring(Person who, String name, byte[] bytes) {
        NotAllowed.unless(Rights.mayKeepRegister(who));
        Brought.mustFit(bytes, Words.of("表のところだけのファイルにしてください。", "Please bring the table alone."));
        var text = OfficialTable.text(name, bytes);
        var read = AdoptionTable.read(text, LocalDate.now(clock));
        if (read.adoption().plans().isEmpty()) {
            throw new UserError(
                    Words.of("このファイルに、計画のある団体の表が見つかりません。",
                            "No table of bodies with plans was found in this file."),
                    Words.of("団体名、年月、計画名、人口の列がある表かを確かめてください。",
                            "Check that it has the columns body, month, plan and population."));
        }
        lists.put(Brought.name(name, "list"), text, JsonText.line(read.adoption().toJson()),
                Times.text(clock.instant()));
    }

    /// The list that waits.
    public Optional<Waiting> waiting(Person who) {
        NotAllowed.unless(Rights.mayKeepRegister(who));
        return lists.waiting().map(this::compared);
    }

    /// From now on the list that waits is the official one.
    ///
    /// @param number of the list that the person saw
    /// @throws UserError when another one waits meanwhile
    @Transactional
    public void keep(Person who, int number) {
        NotAllowed.unless(Rights.mayKeepRegister(who));
        var row = lists.waiting().filter(one -> one.number() == number)
                .orElseThrow(() -> new UserError(
                        Words.of("見ていた一覧は、もうありません。", "The list you saw is not there any more."),
                        Words.of("画面を開き直して確かめてください。", "Please open the page again.")));
        var at = Times.text(clock.instant());
        lists.keep(number, at);
        audit.append(AuditStore.Told.of(at, who, who.body(), "register.keep", row.name(), "",
                AuditEvent.sha256(row.document())));
    }

    /// Forgets the list that waits.
    @Transactional
    public void discard(Person who) {
        NotAllowed.unless(Rights.mayKeepRegister(who));
        lists.discard();
    }

    private Waiting compared(AdoptionListStore.Row row) {
        var read = AdoptionTable.read(row.source(), day(row));
        var was = byBody(official());
        var is = byBody(read.adoption());
        var changed = new ArrayList<Changed>();
        is.forEach((body, entry) -> Optional.ofNullable(was.get(body)).filter(old -> !old.equals(entry))
                .ifPresent(old -> changed.add(new Changed(old, entry))));
        return new Waiting(row.number(), row.name(), read.adoption(), read.findings(),
                is.values().stream().filter(entry -> !was.containsKey(entry.body())).toList(),
                was.values().stream().filter(entry -> !is.containsKey(entry.body())).toList(), changed);
    }

    private static Map<String, Adoption.Entry> byBody(Adoption list) {
        return list.plans().stream().collect(Collectors.toMap(Adoption.Entry::body, Function.identity(),
                (one, _) -> one, TreeMap::new));
    }

    private Kept kept() {
        var known = official.get();
        int newest = lists.newest();
        if (known.number() != newest) {
            known = newest == 0 ? new Kept(0, Adoption.shipped(), Adoption.series()) : read(newest);
            official.set(known);
        }
        return known;
    }

    private Kept read(int newest) {
        var points = new TreeMap<LocalDate, Adoption.Point>();
        Adoption.series().forEach(point -> points.put(point.date(), point));
        var list = Adoption.shipped();
        for (var row : lists.kept()) {
            list = Adoption.of((Json.Obj) StoredJson.read(row.document()), day(row));
            int prefectures = list.course().isEmpty() ? 0 : list.course().getLast().prefectures();
            points.put(list.asOf(), new Adoption.Point(list.asOf(), prefectures, false));
        }
        return new Kept(newest, list, List.copyOf(points.values()));
    }

    /// The day on which it was brought, for a list that names none.
    private LocalDate day(AdoptionListStore.Row row) {
        return LocalDate.ofInstant(Instant.parse(row.readAt()), clock.getZone());
    }

    private List<Adoption.Entry> publishedHere() {
        var first = publications.firstOfAll().stream()
                .collect(Collectors.toMap(PublishedVersion::body, Function.identity()));
        var entries = new HashMap<String, Adoption.Entry>();
        publications.latestOfAll().forEach(plan -> entries.put(plan.body(),
                entry(plan.body(), plan, first.getOrDefault(plan.body(), plan))));
        for (var part : joint.confirmed()) {
            Optional.ofNullable(entries.get(part.lead())).ifPresent(lead -> entries.putIfAbsent(part.body(),
                    of(part.body(), lead.plan(), lead.how(), lead.isHowStated(), lead.date())));
        }
        return List.copyOf(entries.values());
    }

    /// Where a plan does not say that it was positioned, it was adopted.
    private Adoption.Entry entry(String body, PublishedVersion plan, PublishedVersion first) {
        return of(body, plan.name(), plan.how().orElse(Plan.How.ADOPTED), plan.how().isPresent(),
                first.decided().orElse(first.published()).toString().substring(0, MONTH));
    }

    private Adoption.Entry of(String code, String plan, Plan.How how, boolean isStated, String month) {
        var body = Bodies.find(code);
        var people = body.flatMap(populations.now()::find);
        return new Adoption.Entry(code, body.map(Body::name).orElse(code), plan, how, isStated, month,
                people.map(known -> OptionalLong.of(known.people()))
                        .orElse(OptionalLong.empty()),
                people.map(known -> known.date().toString()).orElse(""));
    }
}
