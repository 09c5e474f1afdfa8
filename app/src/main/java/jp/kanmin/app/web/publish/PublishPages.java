package jp.kanmin.app.web.publish;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.PlanPublication;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.FindingsView;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.service.agreement.AgreementService;
import jp.kanmin.app.service.revision.Reason;
import jp.kanmin.app.service.revision.RevisionService;
import jp.kanmin.app.web.consultation.StageView;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.rule.PlanRules;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Publishing, in three steps: what is open and when it was decided; a last look; the result.
@Controller
public final class PublishPages {

    private final PlanService plans;
    private final PublicationService publications;
    private final AgreementService agreements;
    private final RevisionService revisions;
    private final Clock clock;
    private final PlanChecker checker = new PlanChecker(PlanRules.ALL);

    PublishPages(PlanService plans, PublicationService publications, AgreementService agreements,
            RevisionService revisions, Clock clock) {
        this.plans = plans;
        this.publications = publications;
        this.agreements = agreements;
        this.revisions = revisions;
        this.clock = clock;
    }

    @GetMapping("/office/publish")
    Sent form(Person who, Site site) {
        return form(who, site, PublishForm.empty(publications.waiting(who, who.body()),
                revisions.ofDraft(who, who.body()).stream().map(Reason::words)
                        .collect(Collectors.joining("\n")),
                site.words()));
    }

    /// Reads what was typed; then notes the decision, shows the last look, or publishes.
    @PostMapping("/office/publish")
    View send(@RequestParam(defaultValue = "") String decided,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "look") String step, @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "") String anyway, Person who, Site site) {
        var typed = PublishForm.read(decided, reason, LocalDate.now(clock), site.words());
        if (!typed.isSound()) {
            return form(who, site, typed);
        }
        var day = typed.day().orElseThrow();
        try {
            return switch (step) {
                case "note" -> {
                    publications.decided(who, who.body(), day);
                    yield to(site, "/office/publish");
                }
                case "publish" -> {
                    var version = publications.publish(who, who.body(),
                            new PublicationService.Publishing(number(after), day, reason.strip(),
                                    anyway.equals("yes")));
                    yield to(site, "/office/publish/done/v" + version.version());
                }
                default -> look(who, site, typed, Optional.empty());
            };
        } catch (UserError e) {
            if (step.equals("publish") && isOpen(who)) {
                return look(who, site, typed, Optional.of(e));
            }
            return form(who, site, typed.with(site.words().say(e.what()) + site.words().say(e.remedy())));
        }
    }

    @GetMapping("/office/publish/done/v{version:[0-9]{1,6}}")
    Sent done(@PathVariable int version, Person who, Site site) {
        var published = publications.version(who.body(), version).orElseThrow(PublishPages::nothing);
        var address = "/plans/" + who.body() + "/v" + version;
        return Sent.of("publish/done.jte", site, page(site, "publish.done"),
                Map.of("version", published, "address", site.to(address), "files", site.file(address + "/"),
                        "day", DateWords.of(published.published(), site.words())));
    }

    /// What was decided and is not published although it is time, among the bodies that the person looks after.
    @GetMapping("/office/overdue")
    Sent overdue(Person who, Site site) {
        var rows = publications.overdue(who).stream()
                .map(one -> List.of(Bodies.find(one.body()).map(Body::fullName).orElse(one.body()),
                        DateWords.of(one.decided(), site.words()),
                        site.words().say("version.days", one.days())))
                .toList();
        return Sent.of("publish/overdue.jte", site, page(site, "publish.overdue"),
                Map.of("rows", rows, "days", PublicationService.DAYS_TO_PUBLISH));
    }

    private Sent form(Person who, Site site, PublishForm typed) {
        var draft = draft(who);
        var words = site.words();
        var findings = FindingsView.of(checker.check(draft.file(), LocalDate.now(clock)), words, _ -> "");
        var refusal = PlanPublication.refusal(draft.plan())
                .map(why -> words.say(why.what()) + words.say(why.remedy())).orElse("");
        var steps = List.of(site.step("office", "/office"), site.here("publish"));
        var title = typed.isSound() ? words.say("publish") : words.say("error.title", words.say("publish"));
        return Sent.of("publish/form.jte", site, site.page(title, steps), Map.of("plan", draft.plan().name(),
                "typed", typed, "findings", findings, "refusal", refusal, "latest", latest(who, site),
                "waiting",
                publications.waiting(who, who.body()).map(day -> DateWords.of(day, words)).orElse("")));
    }

    /// Whether the road of the draft was taken and its end is not reached.
    private boolean isOpen(Person who) {
        var agreement = agreements.of(who, who.body());
        return agreement.isUsed() && !agreement.isSettled();
    }

    private Sent look(Person who, Site site, PublishForm typed, Optional<UserError> error) {
        var agreement = agreements.of(who, who.body());
        int after = publications.latest(who.body()).map(PublishedVersion::version).orElse(0);
        var status = error.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var shown = new HashMap<String, Object>(
                Map.of("plan", draft(who).plan(), "typed", typed, "after", after, "number",
                        site.words().say("version.number", after + 1), "today",
                        DateWords.of(LocalDate.now(clock), site.words()), "body",
                        Bodies.find(who.body()).map(Body::fullName).orElse(who.body())));
        shown.put("error", error);
        shown.put("stage", isOpen(who) ? site.words().say(agreement.now().words()) : "");
        shown.put("todos", StageView.todos(agreement.allOpen(), site));
        return Sent.of(status, "publish/look.jte", site, page(site, "publish.look"), shown);
    }

    private String latest(Person who, Site site) {
        return publications.latest(who.body())
                .map(version -> site.words().say("publish.latest",
                        site.words().say("version.number", version.version()),
                        DateWords.of(version.published(), site.words())))
                .orElse("");
    }

    private PlanDraft draft(Person who) {
        return plans.draft(who, who.body()).orElseThrow(PublishPages::nothing);
    }

    private static Page page(Site site, String key) {
        return site.page(site.words().say(key), List.of(site.step("office", "/office"), site.here(key)));
    }

    private static UserError nothing() {
        return new UserError(Words.of("公表できる計画がまだありません。", "There is no plan to publish yet."),
                Words.of("計画づくりの画面から作り始めてください。", "Please begin one on the page of the office."));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static View to(Site site, String path) {
        return Onward.to(site.to(path));
    }
}
