package jp.kanmin.app.web.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.service.monitor.Decided.Decision;
import jp.kanmin.app.service.monitor.DecisionService;
import jp.kanmin.app.service.monitor.EvaluationService;
import jp.kanmin.app.service.monitor.EvaluationService.Action;
import jp.kanmin.app.service.monitor.EvaluationService.Judged;
import jp.kanmin.app.service.monitor.MeasureReport;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.QuarterReport;
import jp.kanmin.app.service.revision.Reason;
import jp.kanmin.app.service.revision.RevisionService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report.Judgement;
import jp.kanmin.text.JapaneseDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One measure of a quarter: its values, what becomes of them, what the body makes of it.
@Controller
public final class MeasurePages {

    private static final String MEASURE = ReportPages.QUARTER + "/{measure:[A-Za-z0-9_.-]{1,60}}";

    private final MonitoringService monitoring;
    private final EvaluationService evaluations;
    private final DecisionService decisions;
    private final RevisionService revisions;
    private final TaskService tasks;

    MeasurePages(MonitoringService monitoring, EvaluationService evaluations, DecisionService decisions,
            RevisionService revisions, TaskService tasks) {
        this.monitoring = monitoring;
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.revisions = revisions;
        this.tasks = tasks;
    }

    @GetMapping(MEASURE)
    Sent measure(@PathVariable String code, @PathVariable String measure, Person who, Site site) {
        return page(HttpStatus.OK, ReportPages.quarter(code), measure, who, site, Optional.empty(),
                List.of());
    }

    /// Keeps values, sends, gives back, accepts, evaluates or acts, as the pressed button says.
    @PostMapping(MEASURE)
    Object work(@PathVariable String code, @PathVariable String measure, HttpServletRequest request,
            Person who,
            Site site) {
        var quarter = ReportPages.quarter(code);
        var body = who.body();
        UnaryOperator<String> typed = name -> Optional.ofNullable(request.getParameter(name)).orElse("");
        var what = typed.apply("do");
        try {
            switch (what) {
                case "save", "send" -> {
                    var found = find(monitoring.report(who, body, quarter).measure(measure));
                    var entered = monitoring.enter(who, body, quarter, MeasureForm.given(found, typed),
                            "form");
                    if (!entered.crossed().isEmpty()) {
                        return page(HttpStatus.CONFLICT, quarter, measure, who, site, Optional.empty(),
                                entered.crossed());
                    }
                    if (what.equals("send")) {
                        monitoring.send(who, body, quarter, measure);
                    }
                }
                case "back" -> monitoring.giveBack(who, body, quarter, measure, typed.apply("words"));
                case "accept" -> monitoring.accept(who, body, quarter, measure);
                case "evaluate" -> evaluations.evaluate(who, body, quarter, measure, new Judged(
                        judgement(typed.apply("progress")), typed.apply("effect"), typed.apply("cause"),
                        typed.apply("next")));
                case "decide" -> decisions.decide(who, body, quarter, measure,
                        number(typed.apply("evaluation")), decision(typed.apply("decision")),
                        typed.apply("why"));
                default -> evaluations.act(who, body, quarter, measure, number(typed.apply("number")),
                        new Action(
                                typed.apply("what"),
                                JapaneseDate.parse(typed.apply("due")).map(JapaneseDate::last),
                                typed.apply("owner"), state(typed.apply("state"))));
            }
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, quarter, measure, who, site, Optional.of(e),
                    List.of());
        }
        return Onward.to(site.to(ReportPages.path(quarter) + "/" + measure, "told", what));
    }

    private static Judgement judgement(String code) {
        for (var judgement : Judgement.values()) {
            if (judgement.code().equals(code)) {
                return judgement;
            }
        }
        throw new UserError(Words.of("進み具合が選ばれていません。", "No judgement was chosen."),
                Words.of("4つの中から1つ選んでください。", "Please choose one of the four."));
    }

    private static Decision decision(String code) {
        return Decision.of(code).orElseThrow(() -> new UserError(
                Words.of("これからどうするかが選ばれていません。", "It was not chosen what is done next."),
                Words.of("3つの中から1つ選んでください。", "Please choose one of the three.")));
    }

    private static String state(String typed) {
        return List.of("done", "dropped").contains(typed) ? typed : "open";
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static MeasureReport find(Optional<MeasureReport> measure) {
        return measure.orElseThrow(() -> new NotHere(Words.of("この施策はありません。", "There is no such measure."),
                Words.of("一覧から選び直してください。", "Please choose again from the list.")));
    }

    private DecisionView decision(QuarterReport report, MeasureReport measure, Person who, Site site) {
        var words = site.words();
        var reference = DecisionService.reference(report.quarter(), measure.measure().id());
        int newest = report.plan().version().version();
        var versions = revisions.all(who, who.body()).stream()
                .filter(reason -> reason.kind() == Reason.Kind.EVALUATION
                        && reason.reference().equals(reference))
                .map(Reason::version).map(version -> new DecisionView.Version(
                        words.say(version > newest ? "report.version.draft" : "report.version.published",
                                version),
                        site.to(version > newest
                                ? "/office/changes"
                                : "/plans/" + who.body() + "/v" + version + "/changes")))
                .toList();
        return DecisionView.of(decisions.cycle(report, measure), decisions.decided(report, measure),
                measure.evaluation().map(MeasureReport.Evaluated::number).orElse(0), versions, words)
                .mayBeTaken(Rights.mayApprove(who, who.body()), Rights.mayLead(who, who.body()));
    }

    private Sent page(HttpStatus status, Quarter quarter, String id, Person who, Site site,
            Optional<UserError> error,
            List<String> crossed) {
        var words = site.words();
        var report = monitoring.report(who, who.body(), quarter);
        var measure = find(report.measure(id));
        var form = MeasureForm.of(measure, report, words);
        boolean mayReport = MonitoringService.mayReport(who, who.body(), measure);
        boolean mayApprove = tasks.mayApprove(who, who.body());
        var shown = new HashMap<String, Object>(Map.of("measure", measure, "fields", form.fields(), "state",
                ReportPages.state(measure.state(), site), "address",
                site.to(ReportPages.path(quarter) + "/" + id),
                "mayReport", mayReport, "mayApprove", mayApprove, "mayJudge",
                mayReport || Rights.mayApprove(who, who.body()), "error", error, "told", site.asked("told")));
        shown.put("crossed", measure.lines().stream().filter(line -> crossed.contains(line.id()))
                .map(line -> line.kpi().name()).toList());
        shown.put("quarter", DateWords.of(quarter, site.words()));
        shown.put("evaluated", measure.evaluation().map(one -> words.say("report.evaluated", one.by(),
                DateWords.of(one.day(), words))).orElse(""));
        shown.put("words", report.words());
        shown.put("steps", measure.steps().reversed().stream().map(step -> words.say("report.step",
                words.say("report.step." + step.kind()), step.by(), DateWords.of(step.day(), words),
                step.words()))
                .toList());
        shown.put("judgements", List.of(Judgement.values()));
        shown.put("decision", decision(report, measure, who, site));
        return Sent.of(status, "report/measure.jte", site,
                site.page(measure.measure().title(), List.of(site.step("office", "/office"),
                        site.step("report", ReportPages.REPORTS),
                        Page.Step.of(words, DateWords.of(quarter, site.words()),
                                site.to(ReportPages.path(quarter))),
                        Page.Step.of(words, measure.measure().title(), ""))),
                shown);
    }
}
