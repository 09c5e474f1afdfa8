package jp.kanmin.app.web.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.service.TaskService;
import jp.kanmin.app.service.agreement.Agreement;
import jp.kanmin.app.service.agreement.AgreementService;
import jp.kanmin.app.service.consultation.Stage;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.UserError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The road of the draft: where it stands, what it still needs, on and back.
@Controller
public final class StagePages {

    private static final String STAGES = "/office/consultations/stages";

    private final AgreementService agreements;
    private final TaskService tasks;

    StagePages(AgreementService agreements, TaskService tasks) {
        this.agreements = agreements;
        this.tasks = tasks;
    }

    /// Something that happened, in words.
    public record Past(String day, String by, String what, String words) {}

    @GetMapping(STAGES)
    Sent road(Person who, Site site) {
        return road(HttpStatus.OK, who, site, Optional.empty());
    }

    private Sent road(HttpStatus status, Person who, Site site, Optional<UserError> error) {
        var agreement = agreements.of(who, who.body());
        var onward = Stream.of(Stage.values()).filter(agreement.now()::isBefore)
                .filter(stage -> agreements.mayAdvance(who, who.body(), stage)).toList();
        var behind = agreements.maySendBack(who, who.body())
                ? Stream.of(Stage.values()).filter(stage -> stage.isBefore(agreement.now())).toList()
                : List.<Stage>of();
        var shown = new HashMap<String, Object>(Map.of("view",
                StageView.of(agreement, tasks.approvers(who, who.body()), site), "now",
                agreement.now(), "onward", onward, "behind", behind.reversed(), "moves",
                agreement.moves().stream().map(move -> past(move, site)).toList(), "error", error, "told",
                site.asked("told"), "isDecided", agreement.isSettled()));
        var steps = List.of(site.step("office", "/office"),
                site.step("consultation", "/office/consultations"),
                site.here("stage"));
        return Sent.of(status, "consultation/stages.jte", site, site.page(site.words().say("stage"), steps),
                shown);
    }

    private static Past past(Agreement.Moved move, Site site) {
        var words = site.words();
        return new Past(DateWords.of(move.day(), words), move.by(),
                words.say("stage.moved." + move.kind(), words.say(move.from().words()),
                        words.say(move.to().words())),
                move.words());
    }

    /// Takes the draft on, or sends it back.
    @PostMapping(STAGES)
    Object move(@RequestParam("do") String what, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String why,
            Person who, Site site) {
        var was = Stage.of(from).orElse(Stage.OUTLINE);
        var next = Stage.of(to).orElse(was);
        try {
            if (what.equals("back")) {
                agreements.back(who, who.body(), was, next, why);
            } else {
                agreements.advance(who, who.body(), was, next);
            }
        } catch (UserError e) {
            return road(HttpStatus.UNPROCESSABLE_CONTENT, who, site, Optional.of(e));
        }
        return Onward.to(site.to(STAGES, "told", what.equals("back") ? "back" : "advance"));
    }
}
