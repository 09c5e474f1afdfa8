package jp.kanmin.app.web.survey;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.service.monitor.survey.SurveyService;
import jp.kanmin.app.service.monitor.survey.SurveyService.Survey;
import jp.kanmin.app.service.monitor.survey.SurveyService.Target;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TypedDay;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.text.Quantity;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Surveys of a body: those that were held, and a form for one more.
@Controller
public final class SurveyPages {

    private static final String SURVEYS = "/office/surveys";

    private final SurveyService surveys;
    private final Clock clock;

    SurveyPages(SurveyService surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    /// A survey in a line.
    ///
    /// @param indicator its name; empty for none
    public record Line(String day, String question, String method, String answers, String result,
            String indicator, boolean isOfFew) {}

    @GetMapping(SURVEYS)
    Sent all(Person who, Site site) {
        return all(HttpStatus.OK, who, site, Optional.empty());
    }

    private Sent all(HttpStatus status, Person who, Site site, Optional<UserError> error) {
        var targets = surveys.targets(who, who.body());
        var lines = surveys.all(who, who.body()).stream().map(one -> new Line(
                DateWords.of(one.held(), site.words()), one.question(), one.method(),
                Integer.toString(one.answers()), Fraction.plain(one.result()) + one.unit(),
                targets.stream().filter(target -> target.id().equals(one.indicator()))
                        .map(target -> target.kpi().name()).findFirst().orElse(one.indicator()),
                one.isOfFew())).toList();
        var shown = new HashMap<String, Object>(Map.of("lines", lines, "targets", targets, "error", error,
                "mayKeep", SurveyService.mayKeep(who, who.body()), "told", site.asked("told")));
        return Sent.of(status, "survey/surveys.jte", site, site.page(site.words().say("survey"),
                List.of(site.step("office", "/office"), site.here("survey"))), shown);
    }

    /// Takes one in.
    @PostMapping(SURVEYS)
    Object keep(Person who, Site site) {
        try {
            var survey = typed(who, site);
            surveys.keep(who, who.body(), survey, site.asked("instead").equals("yes"));
            return Onward.to(site.to(SURVEYS, "told",
                    (survey.indicator().isEmpty() ? "kept" : "linked") + (survey.isOfFew() ? "-few" : "")));
        } catch (UserError e) {
            return all(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
    }

    private Survey typed(Person who, Site site) {
        var indicator = site.asked("indicator");
        var unit = surveys.targets(who, who.body()).stream().filter(target -> target.id().equals(indicator))
                .map(SurveyPages::unit).findFirst().orElse(site.asked("unit"));
        return new Survey(TypedDay.read(site.asked("held"), LocalDate.now(clock)), site.asked("question"),
                site.asked("method"), whole(site.asked("answers")), number(site.asked("result"), unit), unit,
                indicator);
    }

    private static String unit(Target target) {
        return target.kpi().indicator().isInPercent() ? "％" : target.kpi().indicator().unit();
    }

    private static int whole(String typed) {
        return Quantity.parse(typed.strip()).filter(found -> !found.toBeFilled()).map(Quantity::value)
                .filter(value -> value.signum() > 0 && value.stripTrailingZeros().scale() <= 0
                        && value.precision() - value.scale() <= 9)
                .map(BigDecimal::intValueExact).orElse(0);
    }

    private static BigDecimal number(String typed, String unit) {
        return Quantity.parse(typed.strip()).filter(found -> !found.toBeFilled())
                .filter(found -> found.unit().isEmpty() || found.unit().equals(unit)
                        || (found.unit().equals("%") && unit.equals("％")))
                .map(Quantity::value).orElseThrow(() -> new UserError(
                        Words.of("結果を数として読み取れません。", "The result cannot be read as a number."),
                        Words.of("62や62.5のように、数だけを書いてください。", "Write the number alone, like 62 or 62.5.")));
    }
}
