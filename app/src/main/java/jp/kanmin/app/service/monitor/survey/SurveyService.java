package jp.kanmin.app.service.monitor.survey;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.AuditEvent;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.NotAllowed;
import jp.kanmin.app.service.PlainText;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.monitor.MeasureReport;
import jp.kanmin.app.service.monitor.MonitoringService;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.store.AuditStore;
import jp.kanmin.app.store.Times;
import jp.kanmin.app.store.monitor.SurveyStore;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.rule.ReportRules;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Surveys (row C-12): when, of whom, how many answered and what came out. One that is linked to an indicator becomes its
/// value, with its source, in the report of the quarter in which it was held.
@Service
@Transactional(readOnly = true)
public class SurveyService {

    private static final int LONGEST = 500;
    private static final int MOST_ANSWERS = 100_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SurveyStore surveys;
    private final MonitoringService monitoring;
    private final PublicationService published;
    private final AuditStore audit;
    private final Clock clock;

    SurveyService(SurveyStore surveys, MonitoringService monitoring, PublicationService published,
            AuditStore audit, Clock clock) {
        this.surveys = surveys;
        this.monitoring = monitoring;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
    }

    /// A survey.
    ///
    /// @param held the last day on which answers were taken
    /// @param method how people were asked, such as 郵送
    /// @param answers how many answered
    /// @param indicator `m1/k1`; empty for none
    public record Survey(LocalDate held, String question, String method, int answers, BigDecimal result,
            String unit, String indicator) {
        public Survey {
            question = PlainText.of(question);
            method = PlainText.of(method);
            unit = PlainText.of(unit);
        }

        /// So few that chance alone moves the result.
        public boolean isOfFew() {
            return BigDecimal.valueOf(answers).compareTo(ReportRules.FEW_ANSWERS) < 0;
        }

        /// The source of a value, as a report names it.
        String source() {
            return "%s（%s、%s、n=%d）".formatted(question, held, method, answers);
        }
    }

    /// An indicator that a survey can be the source of.
    ///
    /// @param id `m1/k1`
    public record Target(String id, String measure, Kpi kpi) {}

    /// The surveys of a body, the newest first.
    public List<Survey> all(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return surveys.of(body).stream().map(row -> new Survey(LocalDate.parse(row.held()), row.question(),
                row.method(), row.answers(), new BigDecimal(row.result()), row.unit(), row.indicator()))
                .toList();
    }

    /// Who takes surveys in: everybody who reports.
    public static boolean mayKeep(Person who, String body) {
        return Rights.mayLead(who, body) || (Rights.mayRead(who, body) && who.is(Role.DEPARTMENT));
    }

    /// The indicators of the published plan that a person may report of from a survey.
    public List<Target> targets(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        return published.newestPlan(body).stream().flatMap(plan -> plan.plan().measures().stream())
                .filter(measure -> Rights.mayWrite(who, body, measure.owner()))
                .flatMap(SurveyService::targets).toList();
    }

    private static Stream<Target> targets(Measure measure) {
        return measure.kpis().stream().filter(kpi -> kpi.indicator().is(IndicatorType.SURVEY))
                .map(kpi -> new Target(measure.id() + "/" + kpi.id(), measure.title(), kpi));
    }

    /// Takes a survey in; linked to an indicator it becomes its value.
    ///
    /// @param isInstead whether it may take the place of a value that the quarter has already
    /// @throws UserError when it cannot be, or the quarter has another value
    @Transactional
    public void keep(Person who, String body, Survey survey, boolean isInstead) {
        NotAllowed.unless(mayKeep(who, body));
        must(!survey.held.isAfter(LocalDate.now(clock)), "調査が終わった日は、今日か、今日より前の日にしてください。",
                "Let the day be today or earlier.");
        must(!survey.question.isBlank() && survey.question.length() <= LONGEST, "聞いたことを書いてください（500字まで）。",
                "Please write what was asked, in up to 500 characters.");
        must(!survey.method.isBlank() && survey.method.length() <= LONGEST, "聞き方（郵送、窓口など）を書いてください。",
                "Please write how people were asked.");
        must(survey.answers > 0 && survey.answers <= MOST_ANSWERS, "回答者数を、1以上の数で書いてください。",
                "Please write how many answered, 1 or more.");
        must(!isShare(survey.unit) || (survey.result.signum() >= 0 && survey.result.compareTo(HUNDRED) <= 0),
                "割合は0から100までの数にしてください。", "Let a share be between 0 and 100.");
        int number = surveys.of(body).size() + 1;
        var at = Times.text(clock.instant());
        surveys.add(new SurveyStore.Row(body, number, survey.held.toString(), survey.question, survey.method,
                survey.answers, Fraction.plain(survey.result), survey.unit, survey.indicator, at, who.id()));
        audit.append(AuditStore.Told.of(at, who, body, "survey.keep", Integer.toString(number), "",
                AuditEvent.sha256(survey.source() + survey.result)));
        if (!survey.indicator.isEmpty()) {
            report(who, body, survey, isInstead);
        }
    }

    private static boolean isShare(String unit) {
        return List.of("％", "%").contains(unit.strip());
    }

    private void report(Person who, String body, Survey survey, boolean isInstead) {
        must(targets(who, body).stream().anyMatch(target -> target.id.equals(survey.indicator)),
                "この指標には結び付けられません。調査で測る指標を選んでください。",
                "A survey cannot be the source of this indicator. Please choose another one.");
        var quarter = Quarter.of(survey.held);
        var line = line(who, body, quarter, survey.indicator);
        must(isInstead || line.flatMap(MeasureReport.Line::entry).isEmpty(),
                "%sには、もう値（%s）があります。置き換えるときは「今の値を置き換える」を選んでください。".formatted(quarter.japanese(),
                        line.flatMap(MeasureReport.Line::value).map(value -> value.written()).orElse("")),
                "The quarter has a value already. Please say that it is to be replaced.");
        monitoring.enter(who, body, quarter, List.of(new Given(survey.indicator,
                line.map(MeasureReport.Line::number).orElse(0),
                Optional.of(Json.Obj.EMPTY.with("indicator", Json.of(survey.indicator))
                        .with("value", new Json.Num(survey.result)).with("answers", Json.of(survey.answers))
                        .with("note", Json.of(survey.source()))))),
                "survey");
    }

    private Optional<MeasureReport.Line> line(Person who, String body, Quarter quarter, String indicator) {
        return monitoring.report(who, body, quarter).measures().stream()
                .flatMap(measure -> measure.lines().stream())
                .filter(line -> line.id().equals(indicator)).findFirst();
    }

    private static void must(boolean is, String ja, String en) {
        UserError.unless(is, Words.of(ja, en));
    }
}
