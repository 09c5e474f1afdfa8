package jp.kanmin.app.service.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.service.monitor.MeasureReport.State;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.progress.Reckoning;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
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

    private final ReportStore reports;
    private final Quarters quarters;
    private final TaskService tasks;
    private final ReportLetters letters;
    private final AuditStore audit;
    private final Clock clock;

    MonitoringService(ReportStore reports, Quarters quarters, TaskService tasks, ReportLetters letters,
            AuditStore audit, Clock clock) {
        this.reports = reports;
        this.quarters = quarters;
        this.tasks = tasks;
        this.letters = letters;
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
        return quarters.all(body);
    }

    /// The report of a quarter.
    public QuarterReport report(Person who, String body, Quarter quarter) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return quarters.one(body, quarter);
    }

    /// Asks the departments for a quarter, or asks anew with another last day.
    ///
    /// @throws UserError when the last day is over, or the quarter has not begun
    @Transactional
    public void ask(Person who, String body, Quarter quarter, LocalDate due, String words) {
        NotAllowed.unless(Rights.mayLead(who, body));
        quarters.mustBePublished(body);
        must(!quarter.first().isAfter(today()), "この四半期はまだ始まっていません。", "This quarter has not begun.");
        must(!due.isBefore(today()), "締切りは今日か、今日より後の日にしてください。", "Let the last day be today or later.");
        must(words.length() <= LONGEST, "文章が長すぎます。短くしてください。", "The words are too long.");
        var at = Times.text(clock.instant());
        reports.put(new ReportStore.Round(body, quarter.code(), due.toString(), words.strip(), at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "report.ask", quarter.code(), "", due.toString()));
        letters.asked(quarters.one(body, quarter));
    }

    /// Who may report of a measure: the department that owns it, and the office.
    public static boolean mayReport(Person who, String body, MeasureReport measure) {
        return Rights.mayWrite(who, body, measure.owner());
    }

    /// Takes values in. What is as it was makes no entry; what somebody else reported meanwhile is not overwritten.
    ///
    /// @param source `form`, `sheet`, `api` or `survey`
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
            var measure = mustFind(report, Report.measureOf(one.indicator));
            NotAllowed.unless(mayReport(who, body, measure));
            var line = report.line(one.indicator).orElseThrow(MonitoringService::unknown);
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
        return reports.entries(entry.body(), entry.quarter(), entry.quarter()).stream()
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
                .noneMatch(finding -> finding.severity().isGrave()),
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
        var before = reports.accepted(body, quarter.code()).map(one -> StoredJson.object(one.document()))
                .orElse(Json.Obj.EMPTY);
        var now = quarters.assembled(body, quarter).document(isAccepted ? List.of(measureId) : List.of());
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
        return quarters.accepted(body);
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
