package jp.kanmin.app.service.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.ReportStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report.Judgement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a body makes of the progress of its measures (row C-03), and what it does about those that are behind.
@Service
@Transactional(readOnly = true)
public class EvaluationService {

    private static final int LONGEST = 4_000;

    private final ReportStore reports;
    private final MonitoringService monitoring;
    private final AuditStore audit;
    private final Clock clock;

    EvaluationService(ReportStore reports, MonitoringService monitoring, AuditStore audit, Clock clock) {
        this.reports = reports;
        this.monitoring = monitoring;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is made of a measure.
    ///
    /// @param effect what it brought
    /// @param cause why it is so; must be said where it is behind
    /// @param next what comes next
    public record Judged(Judgement judgement, String effect, String cause, String next) {}

    /// Evaluates a measure; an earlier evaluation stays on record.
    ///
    /// @throws UserError when it is behind and no cause is given
    @Transactional
    public void evaluate(Person who, String body, Quarter quarter, String measureId, Judged judged) {
        var report = monitoring.report(who, body, quarter);
        var measure = mustFind(who, body, report, measureId);
        must(judged.judgement != Judgement.BEHIND || !judged.cause.isBlank(), "遅れているときは、その原因を書いてください。",
                "Where it is behind, please write the cause.");
        mustFit(judged.effect, judged.cause, judged.next);
        var content = with(with(with(Json.Obj.EMPTY.with("measure", Json.of(measureId)).with("progress",
                Json.of(judged.judgement.code())), "effect", judged.effect), "cause", judged.cause), "next",
                judged.next);
        var at = Times.text(clock.instant());
        int number = measure.evaluation().map(MeasureReport.Evaluated::number).orElse(0) + 1;
        reports.add(new ReportStore.Evaluation(body, quarter.code(), measureId, number,
                JsonText.line(content), at,
                who.id()));
        monitoring.again(report, measure);
        audit.append(
                AuditStore.Told.of(at, who, body, "report.evaluate", quarter.code() + " " + measureId, "",
                        AuditEvent.sha256(JsonText.line(content))));
    }

    /// What is done about a measure.
    ///
    /// @param owner the department that does it
    /// @param state `open`, `done` or `dropped`
    public record Action(String what, Optional<LocalDate> due, String owner, String state) {}

    /// Writes down what is done about a measure, or how far that is.
    ///
    /// @param number of what was written down before; 0 for something new
    @Transactional
    public void act(Person who, String body, Quarter quarter, String measureId, int number, Action action) {
        var report = monitoring.report(who, body, quarter);
        var measure = mustFind(who, body, report, measureId);
        must(!action.what.isBlank(), "何をするかを書いてください。", "Please write what is done.");
        mustFit(action.what, action.owner);
        var all = reports.corrections(body);
        var before = all.stream().filter(one -> one.number() == number && one.measure().equals(measureId))
                .max(Comparator.comparingInt(ReportStore.Correction::revision));
        must(number == 0 || before.isPresent(), "この改善の取組は見つかりません。", "There is no such action.");
        var content = with(with(with(Json.Obj.EMPTY.with("measure", Json.of(measureId)).with("what",
                Json.of(action.what.strip())), "due", action.due.map(LocalDate::toString).orElse("")),
                "owner",
                action.owner), "state", action.state);
        var at = Times.text(clock.instant());
        int next = all.stream().mapToInt(ReportStore.Correction::number).max().orElse(0) + 1;
        reports.add(new ReportStore.Correction(body, before.map(ReportStore.Correction::number).orElse(next),
                before.map(one -> one.revision() + 1).orElse(1),
                before.map(ReportStore.Correction::quarter).orElse(quarter.code()), measureId,
                JsonText.line(content),
                at, who.id()));
        monitoring.again(report, measure);
        audit.append(AuditStore.Told.of(at, who, body, "report.act", quarter.code() + " " + measureId, "",
                AuditEvent.sha256(JsonText.line(content))));
    }

    private static MeasureReport mustFind(Person who, String body, QuarterReport report, String measureId) {
        var measure = report.measure(measureId)
                .orElseThrow(() -> new UserError(
                        Words.of("この施策は、公表した計画にありません。", "The published plan has no such measure."),
                        Words.of("一覧から選び直してください。", "Please choose again from the list.")));
        NotAllowed.unless(MonitoringService.mayReport(who, body, measure) || Rights.mayApprove(who, body));
        return measure;
    }

    private static void mustFit(String... texts) {
        for (var text : texts) {
            must(text.length() <= LONGEST, "文章が長すぎます。短くしてください。", "The words are too long.");
        }
    }

    private static Json.Obj with(Json.Obj json, String key, String text) {
        return text.isBlank() ? json : json.with(key, Json.of(text.strip()));
    }

    private static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}
