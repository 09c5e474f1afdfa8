package jp.kanmin.app.web.road;

import java.util.List;
import java.util.Map;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.markdown.PictureShelf;
import jp.kanmin.app.service.QuestionService;
import jp.kanmin.app.web.page.Onward;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.road.question.Answer;
import jp.kanmin.app.web.road.question.Kind;
import jp.kanmin.app.web.road.question.ReadAs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where «I do not know» leads: answers to start from, or deciding later.
@Controller
public final class ProposalPages {

    private static final int LONGEST_DAY = 100;

    private final Drafts drafts;
    private final Proposing proposing;
    private final QuestionService questions;

    ProposalPages(Drafts drafts, Proposing proposing, QuestionService questions) {
        this.drafts = drafts;
        this.proposing = proposing;
        this.questions = questions;
    }

    /// A proposal ready for its page.
    ///
    /// @param plan the address of the plan it stands in; empty where there is none
    public record Card(String name, String plan, String use, AnswerView answer) {}

    @GetMapping("/office/q/{id}/proposals")
    Sent proposals(@PathVariable String id, Person who, Site site) {
        var on = drafts.mustFind(who);
        var question = on.mustFind(id);
        var found = proposing.find(who, on, question);
        var words = site.words();
        var said = questions.of(who, who.body()).getOrDefault(id, QuestionService.Said.nothing(id));
        return Sent.of("road/proposals.jte", site,
                Ways.page(site, words.say("road.proposals") + " - " + QuestionView.title(question, words),
                        words.say("road.proposals")),
                Map.of("title", QuestionView.title(question, words), "bySize", found.bySize(),
                        "bodies", cards(found.bodies(), question.id(), site),
                        "others", cards(found.others(), question.id(), site), "id", id, "said", said,
                        "readAs", ReadAs.words(Kind.DATE, said.until(), words), "next", site.asked("next"),
                        "back", Ways.to(site, Ways.question(question), "next", site.asked("next"))));
    }

    @PostMapping("/office/q/{id}/later")
    View later(@PathVariable String id, @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String next, Person who, Site site) {
        var on = drafts.mustFind(who);
        var question = on.mustFind(id);
        var day = Answer.oneLine(until);
        questions.declareUnknown(who, who.body(), id, question.part(),
                day.substring(0, day.offsetByCodePoints(0,
                        Math.min(LONGEST_DAY, day.codePointCount(0, day.length())))));
        return Onward.to(Ways.to(site, Ways.onFrom(on.road(), question, next), "later", id));
    }

    private static List<Card> cards(List<Proposing.Proposal> proposals, String id, Site site) {
        return proposals.stream().map(proposal -> new Card(
                proposal.name().isEmpty() ? site.words().say("road.template") : proposal.name(),
                proposal.origin().startsWith("body:")
                        ? site.to("/plans/" + proposal.origin().substring("body:".length()))
                        : "",
                Ways.to(site, "/office/q/" + id, "from", proposal.origin(), "next", site.asked("next")),
                AnswerView.of(proposal.answer(), site.words(), PictureShelf.empty()))).toList();
    }
}
