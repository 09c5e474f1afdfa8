package jp.kanmin.app.web.road;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.FindingsView;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.app.web.road.question.Question;
import jp.kanmin.app.web.road.question.Road;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;
import jp.kanmin.plan.rule.PlanRules;
import org.springframework.stereotype.Component;

/// The draft of the reader's body, with its questions and findings.
@Component
public class Drafts {

    private static final PlanChecker CHECKER = new PlanChecker(PlanRules.ALL);

    private final PlanService plans;
    private final Clock clock;

    Drafts(PlanService plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /// A draft on its road.
    record OnRoad(PlanDraft draft, Road road) {

        static OnRoad of(PlanDraft draft) {
            return new OnRoad(draft, Road.of(draft.plan()));
        }

        Question mustFind(String id) {
            return road.find(id).orElseThrow(() -> new NotHere(
                    Words.of("この質問はありません。施策が外されたか、作り方が変わっています。",
                            "There is no such question: the measure was taken out, or the pattern has changed."),
                    Words.of("計画づくりのページから選び直してください。", "Choose again on the page of the office.")));
        }
    }

    Optional<OnRoad> find(Person who) {
        return plans.draft(who, who.body()).map(OnRoad::of);
    }

    OnRoad mustFind(Person who) {
        return OnRoad.of(plans.mustFind(who, who.body()));
    }

    /// What is to be said of the draft as it stands, the gravest first.
    List<Finding> findings(PlanDraft draft) {
        return CHECKER.check(draft.file(), LocalDate.now(clock));
    }

    /// The question in which a finding can be mended.
    static Optional<Question> questionOf(OnRoad on, Finding finding) {
        return part(on, finding.place()).flatMap(on.road::at);
    }

    /// The piece of work a finding belongs to; what concerns the whole plan belongs to none.
    static Optional<Section> sectionOf(OnRoad on, Finding finding) {
        return questionOf(on, finding).map(Question::section)
                .or(() -> part(on, finding.place()).map(Section::of));
    }

    private static Optional<DocumentPart> part(OnRoad on, Place place) {
        return place instanceof Place.Path(var pointer)
                ? DocumentPart.at(on.draft.document(), pointer)
                : Optional.empty();
    }

    /// Findings with a link to the very question each.
    static FindingsView view(OnRoad on, List<Finding> findings, Site site) {
        return FindingsView.of(findings, site.words(), place -> address(on, place, site),
                place -> part(on, place).map(part -> name(on, part, site.words())).orElse(""));
    }

    private static String address(OnRoad on, Place place, Site site) {
        var part = part(on, place);
        var kpis = part.filter(Drafts::isOfIndicators);
        return kpis.map(of -> site.to("/office/" + of.whole().path() + "/kpis"))
                .or(() -> part.flatMap(on.road::at)
                        .map(question -> Ways.to(site, Ways.question(question), "next", "check")))
                .orElse("");
    }

    private static String name(OnRoad on, DocumentPart part, PageWords words) {
        if (isOfIndicators(part)) {
            return new DocumentPart(part.whole().path() + "/title").textIn(on.draft.document()) + " / "
                    + words.say("kpis");
        }
        return on.road.at(part).map(question -> QuestionView.title(question, words)).orElse("");
    }

    private static boolean isOfIndicators(DocumentPart part) {
        return part.path().startsWith("measures/") && part.path().contains("/kpis");
    }
}
