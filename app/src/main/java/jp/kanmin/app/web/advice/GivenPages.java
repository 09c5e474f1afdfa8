package jp.kanmin.app.web.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.service.advice.Advice;
import jp.kanmin.app.service.advice.AdviceService;
import jp.kanmin.app.service.advice.AdviceService.Given;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Letters of advice as who advises sees them: how far each body is, and taking one back.
@Controller
public final class GivenPages {

    static final String GIVEN = AdvicePages.PATH + "/given";

    private static final String ONE = GIVEN + "/{id:[0-9a-f-]{36}}";

    private final AdviceService advice;
    private final Clock clock;

    GivenPages(AdviceService advice, Clock clock) {
        this.advice = advice;
        this.clock = clock;
    }

    /// A letter in a list.
    ///
    /// @param bodies whom it went to, in words
    /// @param states how many bodies are how far, in words
    public record Letter(String address, String words, String from, String given, String due, String bodies,
            List<String> states, boolean isLate) {
        public Letter {
            states = List.copyOf(states);
        }
    }

    /// A body that got a letter.
    ///
    /// @param steps what became of it, a line each
    public record Row(String name, String passage, String version, String state, boolean isLate,
            List<String> steps) {
        public Row {
            steps = List.copyOf(steps);
        }
    }

    @GetMapping(GIVEN)
    Sent list(Person who, Site site) {
        return Sent.of("advice/given.jte", site, site.page(site.words().say("advice.given"),
                List.of(site.step("office", "/office"), site.here("advice.given"))),
                Map.of("letters", advice.given(who).stream().map(one -> letter(one, site)).toList(), "told",
                        site.asked("told")));
    }

    @GetMapping(ONE)
    Sent show(@PathVariable String id, Person who, Site site) {
        return page(HttpStatus.OK, who, id, site, Optional.empty());
    }

    /// Takes a letter back.
    @PostMapping(ONE)
    Object takeBack(@PathVariable String id, Person who, Site site) {
        try {
            advice.takeBack(who, id, site.asked("reason"));
            return Onward.to(site.to(GIVEN + "/" + id, "told", "back"));
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, who, id, site, Optional.of(e));
        }
    }

    private Sent page(HttpStatus status, Person who, String id, Site site, Optional<UserError> error) {
        var words = site.words();
        var given = advice.given(who, id).orElseThrow(AdvicePages::notHere);
        var shown = new HashMap<String, Object>(Map.of("letter", letter(given, site), "rows",
                given.all().stream().map(one -> row(one, site)).toList(), "mayTakeBack",
                given.all().stream().anyMatch(one -> !one.isTakenBack()), "error", error, "told",
                site.asked("told"), "typed", site.asked("reason")));
        return Sent.of(status, "advice/letter.jte", site, site.page(words.say("advice.one"), List.of(
                site.step("office", "/office"), site.step("advice.given", GIVEN), site.here("advice.one"))),
                shown);
    }

    private Letter letter(Given given, Site site) {
        var words = site.words();
        var today = LocalDate.now(clock);
        var first = given.first();
        return new Letter(site.to(GIVEN + "/" + given.id()), first.words(), AdvicePages.from(first, site),
                DateWords.of(first.given(), words),
                first.due().map(day -> DateWords.of(day, words)).orElse(""),
                given.all().size() == 1
                        ? first.bodyName()
                        : words.say("advice.bodies", first.bodyName(), given.all().size() - 1),
                Stream.of(Advice.State.values()).filter(state -> given.count(state, today) > 0)
                        .map(state -> words.say("advice.count", words.say("advice.state." + state.code()),
                                given.count(state, today)))
                        .toList(),
                given.count(Advice.State.OVERDUE, today) > 0);
    }

    private Row row(Advice one, Site site) {
        var state = one.state(LocalDate.now(clock));
        return new Row(one.bodyName(), AdvicePages.passage(one, site),
                one.version() == 0 ? "" : site.words().say("version.number", one.version()),
                site.words().say("advice.state." + state.code()), state == Advice.State.OVERDUE,
                AdvicePages.steps(one, site));
    }
}
