package jp.kanmin.app.service.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.service.monitor.MeasureReport.State;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.PersonStore;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.progress.Reckoning;
import jp.kanmin.indicator.scale.Scales;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.alignment.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The quarter of a body (guide, chapter on management of progress): its departments are asked, report, are asked once
/// more where something is wrong, and the planning section accepts. Every value that was ever reported stays.
@Service
@Transactional(readOnly = true)
public class MonitoringService {

    /// After the end of a quarter a report is not late for so long, unless the body asked for it sooner.
    public static final int DAYS_TO_REPORT = 30;

    private static final int LONGEST = 20_000;
    private static final int MOST_QUARTERS = 40;

    private final ReportStore reports;
    private final PublicationService published;
    private final TaskService tasks;
    private final PersonStore people;
    private final AuditStore audit;
    private final Clock clock;

    MonitoringService(ReportStore reports, PublicationService published, TaskService tasks,
            PersonStore people,
            AuditStore audit, Clock clock) {
        this.reports = reports;
        this.published = published;
        this.tasks = tasks;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// A value on its way into a report.
    ///
    /// @param indicator `m1/k1`
    /// @param seen how often it had been reported when the person saw it
    /// @param content as a report has it; empty takes the value back
    public record Given(String indicator, int seen, Optional<Json.Obj> content) {}

    /// What became of what was given.
    ///
    /// @param kept how many values were new
    /// @param crossed the indicators that somebody else reported meanwhile; theirs stays until it is sent once more
    public record Entered(int kept, List<String> crossed) {
        public Entered {
            crossed = List.copyOf(crossed);
        }
    }

    /// The quarters of the plan that have begun, the newest first; none without a published plan.
    public List<QuarterReport> quarters(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        var plan = published.newestPlan(body);
        if (plan.isEmpty()) {
            return List.of();
        }
        var now = Quarter.of(today());
        var first = plan.get().plan().periods().stream()
                .flatMap(period -> period.from().stream()).map(date -> Quarter.of(date.first()))
                .min(Quarter::compareTo).orElse(now);
        var from = reports.current(body).stream().map(ReportStore.Entry::quarter).min(String::compareTo)
                .flatMap(Quarter::parse).filter(earlier -> earlier.compareTo(first) < 0).orElse(first);
        var all = new ArrayList<QuarterReport>();
        for (var quarter = now; quarter.compareTo(from) >= 0 && all.size() < MOST_QUARTERS; quarter = quarter
                .before()) {
            all.add(report(plan.get(), body, quarter));
        }
        return all;
    }

    /// The report of a quarter.
    public QuarterReport report(Person who, String body, Quarter quarter) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return report(mustBePublished(body), body, quarter);
    }

    private QuarterReport report(PublishedPlan plan, String body, Quarter quarter) {
        var assembled = assembled(plan, body, quarter);
        var whole = assembled.document(List.copyOf(plan.plan().measureIds()));
        var round = reports.rounds(body).stream().filter(one -> one.quarter().equals(quarter.code()))
                .findFirst();
        var due = round.map(one -> LocalDate.parse(one.due()))
                .orElse(quarter.last().plusDays(DAYS_TO_REPORT));
        return new QuarterReport(quarter, plan, due, round.isPresent(),
                round.map(ReportStore.Round::words).orElse(""),
                assembled.measures(plan.plan().scale().scale().orElseGet(Scales::usual)), whole,
                assembled.before(), QuarterReport.checked(whole, plan, quarter, assembled.before(), today()));
    }

    private Assembled assembled(PublishedPlan plan, String body, Quarter quarter) {
        var names = people.of(body).stream().collect(Collectors.toMap(Person::id, Person::name));
        return new Assembled(plan, quarter, reports.entries(body, quarter.code()), reports.steps(body),
                reports.evaluations(body), reports.corrections(body), before(body, quarter),
                id -> names.getOrDefault(id, id), clock.getZone());
    }

    /// What the quarter before says now.
    private Optional<Report> before(String body, Quarter quarter) {
        var values = reports.current(body).stream()
                .filter(entry -> entry.quarter().equals(quarter.before().code())
                        && !entry.content().isEmpty())
                .<Json>map(entry -> StoredJson.read(entry.content())).toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportFile.of(Json.Obj.EMPTY.with("format", Json.of(ReportFile.FORMAT))
                        .with("body", Json.of(body)).with("quarter", Json.of(quarter.before().code()))
                        .with("values", new Json.Arr(values))).report());
    }

    private PublishedPlan mustBePublished(String body) {
        return published.newestPlan(body).orElseThrow(() -> new UserError(
                Words.of("公表した計画がまだないため、報告はできません。", "There is no published plan to report on yet."),
                Words.of("先に計画を公表してください。", "Please publish the plan first.")));
    }

    /// Asks the departments for a quarter, or asks anew with another last day.
    ///
    /// @throws UserError when the last day is over, or the quarter has not begun
    @Transactional
    public void ask(Person who, String body, Quarter quarter, LocalDate due, String words) {
        NotAllowed.unless(Rights.mayLead(who, body));
        mustBePublished(body);
        must(!quarter.first().isAfter(today()), "この四半期はまだ始まっていません。", "This quarter has not begun.");
        must(!due.isBefore(today()), "締切りは今日か、今日より後の日にしてください。", "Let the last day be today or later.");
        must(words.length() <= LONGEST, "文章が長すぎます。短くしてください。", "The words are too long.");
        var at = Times.text(clock.instant());
        reports.put(new ReportStore.Round(body, quarter.code(), due.toString(), words.strip(), at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "report.ask", quarter.code(), "", due.toString()));
    }

    /// Who may report of a measure: the department that owns it, and the office.
    public static boolean mayReport(Person who, String body, MeasureReport measure) {
        return Rights.mayWrite(who, body, measure.owner());
    }

    /// Takes values in. What is as it was makes no entry; what somebody else reported meanwhile is not overwritten.
    ///
    /// @param source `form`, `sheet` or `api`
    /// @throws UserError when the plan has no such measure
    @Transactional
    public Entered enter(Person who, String body, Quarter quarter, List<Given> given, String source) {
        must(given.stream().map(Given::indicator).distinct().count() == given.size(), "同じ指標が2回あります。",
                "An indicator is given twice.");
        var report = report(who, body, quarter);
        var at = Times.text(clock.instant());
        var crossed = new ArrayList<String>();
        int kept = 0;
        for (var one : given) {
            var measure = mustFind(report, measureOf(one.indicator));
            NotAllowed.unless(mayReport(who, body, measure));
            var line = measure.lines().stream().filter(other -> other.id().equals(one.indicator)).findFirst()
                    .orElseThrow(MonitoringService::unknown);
            var content = one.content.map(JsonText::line).orElse("");
            must(content.length() <= LONGEST, "報告の文章が長すぎます。短くしてください。", "The report is too long.");
            if (content.equals(line.entry().map(JsonText::line).orElse(""))) {
                continue;
            }
            if (line.number() != one.seen) {
                crossed.add(one.indicator);
                continue;
            }
            var entry = new ReportStore.Entry(body, quarter.code(), one.indicator, line.number() + 1, content,
                    source, at, who.id());
            if (!reports.add(entry)) {
                if (!isReported(entry)) {
                    crossed.add(one.indicator);
                }
                continue;
            }
            audit.append(
                    AuditStore.Told.of(at, who, body, "report.enter", quarter.code() + " " + one.indicator,
                            line.entry().map(JsonText::line).map(AuditEvent::sha256).orElse(""),
                            AuditEvent.sha256(content)));
            kept++;
        }
        return new Entered(kept, crossed);
    }

    /// Whether the same was reported by somebody who came first.
    private boolean isReported(ReportStore.Entry entry) {
        return reports.entries(entry.body(), entry.quarter()).stream()
                .filter(other -> other.indicator().equals(entry.indicator()))
                .reduce((_, last) -> last).filter(last -> last.content().equals(entry.content())).isPresent();
    }

    /// Sends the report of a measure to the planning section.
    ///
    /// @throws UserError when a value cannot stand, or an indicator says nothing, not even that it is unknown
    @Transactional
    public void send(Person who, String body, Quarter quarter, String measureId) {
        var report = report(who, body, quarter);
        var measure = mustFind(report, measureId);
        NotAllowed.unless(mayReport(who, body, measure));
        must(measure.missing().isEmpty(), "まだ値のない指標があります。分からないときは「まだ分からない」を選び、いつ分かるかを書いてください。",
                "Some indicators have no value. Where it is not known, say so and when it will be.");
        must(measure.lines().stream().flatMap(line -> report.of(line.id()).stream())
                .noneMatch(finding -> finding.severity().compareTo(Severity.CRITICAL) <= 0),
                "直してから提出する値があります。指摘を見てください。",
                "Some values must be mended first. Please see the findings.");
        step(who, body, quarter, measure, "sent", "");
    }

    /// Gives a report back with what is to be looked at.
    @Transactional
    public void giveBack(Person who, String body, Quarter quarter, String measureId, String words) {
        NotAllowed.unless(tasks.mayApprove(who, body));
        must(!words.isBlank() && words.length() <= LONGEST, "どこを直してほしいかを書いてください。",
                "Please say what is to be mended.");
        var measure = mustFind(report(who, body, quarter), measureId);
        must(measure.state() == State.SENT || measure.state() == State.ACCEPTED, "提出された報告だけを差し戻せます。",
                "Only a report that was sent can be given back.");
        step(who, body, quarter, measure, "returned", words.strip());
        keepAccepted(body, quarter, measureId, false);
    }

    /// Accepts a report: from now on others see it, and it is added up.
    @Transactional
    public void accept(Person who, String body, Quarter quarter, String measureId) {
        NotAllowed.unless(tasks.mayApprove(who, body));
        var measure = mustFind(report(who, body, quarter), measureId);
        must(measure.state() == State.SENT, "提出された報告だけを確認済みにできます。",
                "Only a report that was sent can be accepted.");
        step(who, body, quarter, measure, "accepted", "");
        keepAccepted(body, quarter, measureId, true);
    }

    private void step(Person who, String body, Quarter quarter, MeasureReport measure, String kind,
            String words) {
        var at = Times.text(clock.instant());
        int entries = measure.lines().stream().mapToInt(MeasureReport.Line::number).sum();
        reports.add(
                new ReportStore.Step(body, quarter.code(), measure.measure().id(), measure.steps().size() + 1,
                        kind, entries, words, at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "report." + kind,
                quarter.code() + " " + measure.measure().id(), "", AuditEvent.sha256(words)));
    }

    /// Writes anew what has been accepted of a quarter. Only this measure changes: another one that is in work again
    /// keeps what had been accepted of it.
    private void keepAccepted(String body, Quarter quarter, String measureId, boolean isAccepted) {
        var before = reports.accepted(body).stream().filter(one -> one.quarter().equals(quarter.code()))
                .findFirst()
                .map(one -> StoredJson.read(one.document())).orElse(Json.Obj.EMPTY);
        var assembled = assembled(mustBePublished(body), body, quarter);
        var now = assembled.document(isAccepted ? List.of(measureId) : List.of());
        reports.put(new ReportStore.Accepted(body, quarter.code(),
                JsonText.line(AcceptedDocument.replaced(before, now, measureId)),
                Times.text(clock.instant())));
    }

    /// Takes over what was said of a measure after it had been accepted.
    void again(QuarterReport report, MeasureReport measure) {
        if (measure.state() == State.ACCEPTED) {
            keepAccepted(report.plan().version().body(), report.quarter(), measure.measure().id(), true);
        }
    }

    /// What others see of a body's quarters, by quarter: accepted values only.
    public Map<Quarter, Report> accepted(String body) {
        return reports.accepted(body).stream().collect(Collectors.toMap(
                one -> Quarter.parse(one.quarter()).orElseThrow(),
                one -> ReportFile
                        .of(StoredJson.read(one.document()) instanceof Json.Obj obj ? obj : Json.Obj.EMPTY)
                        .report()));
    }

    /// The accepted results of a plan's indicators by a day, as plain numbers; what is none is left out.
    ///
    /// @param plan in which the indicators stand
    public List<Result> results(Plan plan, LocalDate until) {
        var results = new ArrayList<Result>();
        accepted(plan.body()).forEach((quarter, report) -> {
            if (!quarter.last().isAfter(until)) {
                plan.measures().forEach(measure -> measure.kpis().forEach(kpi -> {
                    var id = measure.id() + "/" + kpi.id();
                    report.find(id).flatMap(Report.Entry::value)
                            .flatMap(value -> Reckoning.number(kpi.indicator(), value))
                            .ifPresent(number -> results.add(new Result(id, quarter.last(), number)));
                }));
            }
        });
        return List.copyOf(results);
    }

    private static String measureOf(String indicator) {
        int slash = indicator.indexOf('/');
        return slash < 0 ? indicator : indicator.substring(0, slash);
    }

    private static MeasureReport mustFind(QuarterReport report, String measureId) {
        return report.measure(measureId).orElseThrow(MonitoringService::unknown);
    }

    private static UserError unknown() {
        return new UserError(
                Words.of("この施策や指標は、公表した計画にありません。", "The published plan has no such measure or indicator."),
                Words.of("一覧から選び直してください。", "Please choose again from the list."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}
