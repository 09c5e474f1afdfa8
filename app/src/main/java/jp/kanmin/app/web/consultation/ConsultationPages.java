package jp.kanmin.app.web.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.service.agreement.AgreementService;
import jp.kanmin.app.service.consultation.Consultation.Settlement;
import jp.kanmin.app.service.consultation.ConsultationService;
import jp.kanmin.app.service.consultation.ConsultationService.Minutes;
import jp.kanmin.app.service.consultation.Stage;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.page.TypedDay;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking the departments about the draft, and hearing advisory boards.
@Controller
public final class ConsultationPages {

    private static final String ROUNDS = "/office/consultations";

    private final ConsultationService rounds;
    private final AgreementService agreements;
    private final TaskService tasks;
    private final Clock clock;

    ConsultationPages(ConsultationService rounds, AgreementService agreements, TaskService tasks,
            Clock clock) {
        this.rounds = rounds;
        this.agreements = agreements;
        this.tasks = tasks;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @GetMapping(ROUNDS)
    Sent list(Person who, Site site) {
        return list(HttpStatus.OK, who, site, List.of(), Optional.empty());
    }

    private Sent list(HttpStatus status, Person who, Site site, List<String> chosen,
            Optional<UserError> error) {
        var words = site.words();
        var views = rounds.of(who, who.body()).stream().map(one -> RoundView.of(one, who, today(), words))
                .toList();
        var minutes = rounds.minutes(who, who.body()).stream()
                .map(one -> List.of(DateWords.of(one.held(), words), one.board(),
                        words.say(one.stage().words()), one.words()))
                .toList();
        var shown = new HashMap<String, Object>(Map.of("views", views, "minutes", minutes, "stages",
                List.of(Stage.values()), "chosen", chosen, "error", error, "mayLead",
                Rights.mayLead(who, who.body()), "told", site.asked("told")));
        shown.put("now", agreements.of(who, who.body()).now());
        shown.put("departments", tasks.departments(who, who.body()));
        return Sent.of(status, "consultation/list.jte", site, page(site, ""), shown);
    }

    /// Begins a round.
    @PostMapping(ROUNDS)
    Object begin(@RequestParam(defaultValue = "") String stage, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") List<String> department, Person who, Site site) {
        try {
            int number = rounds.begin(who, who.body(), Stage.of(stage).orElse(Stage.OUTLINE), words,
                    TypedDay.read(due, today()),
                    department);
            return Onward.to(site.to(ROUNDS + "/" + number, "told", "begun"));
        } catch (UserError e) {
            return list(HttpStatus.UNPROCESSABLE_CONTENT, who, site, department, Optional.of(e));
        }
    }

    /// Takes the minutes of an advisory board down.
    @PostMapping(ROUNDS + "/minutes")
    Object keep(@RequestParam(defaultValue = "") String held, @RequestParam(defaultValue = "") String board,
            @RequestParam(defaultValue = "") String boardStage,
            @RequestParam(defaultValue = "") String said, Person who, Site site) {
        try {
            rounds.keep(who, who.body(),
                    new Minutes(TypedDay.read(held, today()), board,
                            Stage.of(boardStage).orElse(Stage.OUTLINE), said));
            return Onward.to(site.to(ROUNDS, "told", "minutes"));
        } catch (UserError e) {
            return list(HttpStatus.UNPROCESSABLE_CONTENT, who, site, List.of(), Optional.of(e));
        }
    }

    @GetMapping(ROUNDS + "/{number:[0-9]{1,6}}")
    Sent one(@PathVariable int number, Person who, Site site) {
        return one(HttpStatus.OK, number, who, site, Optional.empty());
    }

    private Sent one(HttpStatus status, int number, Person who, Site site, Optional<UserError> error) {
        var round = rounds.find(who, who.body(), number).orElseThrow(() -> new NotHere(
                Words.of("この照会はありません。", "There is no such round."),
                Words.of("一覧から選び直してください。", "Please choose again from the list.")));
        var view = RoundView.of(round, who, today(), site.words());
        return Sent.of(status, "consultation/round.jte", site,
                page(site, site.words().say("consultation.number", number)), Map.of("view", view, "error",
                        error, "mayLead", Rights.mayLead(who, who.body()), "told", site.asked("told")));
    }

    /// Takes an answer, or ends the round.
    @PostMapping(ROUNDS + "/{number:[0-9]{1,6}}")
    Object work(@PathVariable int number, @RequestParam("do") String what, Person who, Site site) {
        try {
            switch (what) {
                case "close" -> rounds.close(who, who.body(), number);
                case "settle" -> rounds.settle(who, who.body(), number, number(site.asked("answer")),
                        new Settlement(site.asked("verdict").equals("yes"), site.asked("reason")));
                default ->
                    rounds.answer(who, who.body(), number, site.asked("department"), site.asked("kind"),
                            site.asked("passage"), site.asked("words"));
            }
        } catch (UserError e) {
            return one(HttpStatus.UNPROCESSABLE_CONTENT, number, who, site, Optional.of(e));
        }
        return Onward.to(site.to(ROUNDS + "/" + number, "told", what));
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static Page page(Site site, String title) {
        return title.isEmpty()
                ? site.page(site.words().say("consultation"),
                        List.of(site.step("office", "/office"), site.here("consultation")))
                : site.page(title, List.of(site.step("office", "/office"), site.step("consultation", ROUNDS),
                        Page.Step.of(site.words(), title, "")));
    }
}
