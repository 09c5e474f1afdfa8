package jp.kanmin.app.web.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.service.advice.Advice;
import jp.kanmin.app.service.advice.Advice.Kind;
import jp.kanmin.app.service.advice.ReceivedService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Advice that a body got: read beside the passage it speaks of, and answered.
@Controller
public final class AdvicePages {

    static final String PATH = "/office/advice";

    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final ReceivedService received;
    private final Clock clock;

    AdvicePages(ReceivedService received, Clock clock) {
        this.received = received;
        this.clock = clock;
    }

    /// One advice in a list.
    ///
    /// @param due in words; empty for none
    /// @param isLate whether its answer is overdue
    public record Line(String address, String words, String from, String passage, String given, String due,
            String state, boolean isLate) {

        /// How an advice is shown to the body that got it.
        public static Line of(Advice one, LocalDate today, Site site) {
            var words = site.words();
            var state = one.state(today);
            return new Line(site.to(PATH + "/" + one.id()), one.words(),
                    AdvicePages.from(one, site),
                    AdvicePages.passage(one, site), DateWords.of(one.given(), words),
                    one.due().map(day -> DateWords.of(day, words)).orElse(""),
                    words.say("advice.state." + state.code()), state == Advice.State.OVERDUE);
        }
    }

    /// Who advises, in words.
    static String from(Advice one, Site site) {
        return switch (one.source()) {
            case PREFECTURE -> one.adviserName();
            case COUNCIL, NATION -> site.words().say(one.source().words());
        };
    }

    static String passage(Advice one, Site site) {
        return one.passage().isWhole() ? site.words().say("advice.whole") : one.passage().title();
    }

    @GetMapping(PATH)
    Sent list(Person who, Site site) {
        var today = LocalDate.now(clock);
        return Sent.of("advice/list.jte", site, site.page(site.words().say("advice"),
                List.of(site.step("office", "/office"), site.here("advice"))),
                Map.of("lines", received.of(who, who.body()).stream()
                        .map(one -> Line.of(one, today, site)).toList()));
    }

    /// Shows an advice; whoever may answer it has read it.
    @GetMapping(ONE)
    Sent show(@PathVariable String id, Person who, Site site) {
        find(who, id);
        received.read(who, who.body(), id);
        return page(HttpStatus.OK, who, id, site, Optional.empty());
    }

    /// Answers, or opens the next version of the plan.
    @PostMapping(ONE)
    Object work(@PathVariable String id, @RequestParam("do") String what, Person who, Site site) {
        find(who, id);
        try {
            if (what.equals("revise")) {
                received.revise(who, who.body(), id);
                return Onward.to(site.to("/office/changes", "told", "opened"));
            }
            received.answer(who, who.body(), id, kind(site.asked("answer")), site.asked("reason"));
            return Onward.to(site.to(PATH + "/" + id, "told", "answer"));
        } catch (UserError e) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, who, id, site, Optional.of(e));
        }
    }

    private static Kind kind(String code) {
        return Stream.of(Kind.values()).filter(kind -> kind.isAnswer() && kind.code().equals(code))
                .findFirst().orElseThrow(() -> new UserError(
                        Words.of("答えが選ばれていません。", "No answer was chosen."),
                        Words.of("3つの中から1つ選んでください。", "Please choose one of the three.")));
    }

    private Sent page(HttpStatus status, Person who, String id, Site site, Optional<UserError> error) {
        var words = site.words();
        var one = find(who, id);
        var answer = one.answer();
        boolean mayLead = Rights.mayLead(who, who.body());
        var shown = new HashMap<String, Object>(Map.of("line", Line.of(one, LocalDate.now(clock), site),
                "passage", PassageView.of(one.passage(), received.plan(one), site), "error", error, "told",
                site.asked("told"), "mayAnswer", mayLead && !one.isTakenBack(), "mayRevise",
                mayLead && !one.isTakenBack()
                        && answer.filter(said -> said.kind() == Kind.ACCEPT).isPresent()));
        shown.put("answers", Stream.of(Kind.values()).filter(Kind::isAnswer).map(Kind::code).toList());
        shown.put("chosen", error.isPresent()
                ? site.asked("answer")
                : answer.map(said -> said.kind().code()).orElse(""));
        shown.put("reason",
                error.isPresent() ? site.asked("reason") : answer.map(Advice.Step::words).orElse(""));
        shown.put("version", one.version() == 0 ? "" : words.say("version.number", one.version()));
        shown.put("steps", steps(one, site));
        return Sent.of(status, "advice/one.jte", site, site.page(words.say("advice.one"), List.of(
                site.step("office", "/office"), site.step("advice", PATH), site.here("advice.one"))), shown);
    }

    /// What became of an advice, a line each, the oldest first.
    static List<String> steps(Advice one, Site site) {
        var words = site.words();
        return one.steps().stream().map(step -> words.say("advice.step", DateWords.of(step.day(), words),
                words.say("advice.did." + step.kind().code()), step.words())).toList();
    }

    private Advice find(Person who, String id) {
        return received.find(who, who.body(), id).orElseThrow(AdvicePages::notHere);
    }

    static NotHere notHere() {
        return new NotHere(Words.of("この助言は見つかりません。", "There is no such advice."),
                Words.of("一覧から選び直してください。", "Please choose again from the list."));
    }
}
