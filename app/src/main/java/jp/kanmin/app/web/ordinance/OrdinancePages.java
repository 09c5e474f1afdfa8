package jp.kanmin.app.web.ordinance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.service.ordinance.OrdinanceService;
import jp.kanmin.app.service.ordinance.OrdinanceService.Review;
import jp.kanmin.app.service.ordinance.OrdinanceService.Row;
import jp.kanmin.app.service.ordinance.OrdinanceState;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Pager;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TypedDay;
import jp.kanmin.finding.UserError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The review of ordinances on personal data: what a body says of its own, and whom the prefecture and the nation
/// follow up.
@Controller
public final class OrdinancePages {

    private static final String OWN = "/office/ordinance";
    private static final int ROWS = 50;

    private final OrdinanceService ordinances;
    private final Clock clock;

    OrdinancePages(OrdinanceService ordinances, Clock clock) {
        this.ordinances = ordinances;
        this.clock = clock;
    }

    /// A body that is to be followed up, in words.
    public record Line(String name, String state, String words) {}

    @GetMapping(OWN)
    Sent own(Person who, Site site) {
        return own(HttpStatus.OK, who, site, Optional.empty());
    }

    private Sent own(HttpStatus status, Person who, Site site, Optional<UserError> error) {
        var words = site.words();
        var review = ordinances.of(who, who.body());
        var shown = new HashMap<String, Object>(Map.of("error", error, "mayLead",
                Rights.mayLead(who, who.body()), "told", site.asked("told"), "states",
                List.of(OrdinanceState.values())));
        shown.put("state",
                review.map(one -> words.say(one.state().words())).orElse(words.say("ordinance.unknown")));
        shown.put("day", review.flatMap(Review::day).map(day -> DateWords.of(day, words)).orElse(""));
        shown.put("words", review.map(Review::words).orElse(""));
        shown.put("chosen",
                error.isPresent() ? site.asked("state") : review.map(one -> one.state().code()).orElse(""));
        return Sent.of(status, "ordinance/own.jte", site, site.page(words.say("ordinance"),
                List.of(site.step("office", "/office"), site.here("ordinance"))), shown);
    }

    /// Takes down how far the body is.
    @PostMapping(OWN)
    Object say(Person who, Site site) {
        try {
            var day = site.asked("day").isBlank()
                    ? Optional.<LocalDate>empty()
                    : Optional.of(TypedDay.read(site.asked("day"), LocalDate.now(clock)));
            var state = OrdinanceState.of(site.asked("state")).orElse(OrdinanceState.NOT);
            ordinances.say(who, who.body(), new Review(state,
                    state == OrdinanceState.REVIEWED ? day : Optional.empty(), site.asked("words").strip()));
            return Onward.to(site.to(OWN, "told", "said"));
        } catch (UserError e) {
            return own(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
    }

    /// Whom the prefecture or the nation follows up.
    @GetMapping(OWN + "/bodies")
    Sent bodies(Person who, Site site) {
        var rows = ordinances.toFollowUp(who);
        var pager = Pager.of(site).over(rows.size(), ROWS);
        var lines = rows.stream().skip((long) pager.page() * ROWS).limit(ROWS).map(row -> line(row, site))
                .toList();
        return Sent.of("ordinance/bodies.jte", site,
                site.page(site.words().say("ordinance.bodies"),
                        List.of(site.step("office", "/office"), site.here("ordinance.bodies"))),
                Map.of("lines", lines, "pager", pager, "all", rows.size(), "unknown",
                        rows.stream().filter(row -> row.review().isEmpty()).count()));
    }

    private static Line line(Row row, Site site) {
        var words = site.words();
        return new Line(row.body().fullName(),
                row.review().map(one -> words.say(one.state().words()))
                        .orElse(words.say("ordinance.unknown")),
                row.review().map(Review::words).orElse(""));
    }
}
