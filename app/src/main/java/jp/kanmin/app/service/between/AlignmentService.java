package jp.kanmin.app.service.between;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.PublicationService;
import jp.kanmin.app.service.PublishedPlan;
import jp.kanmin.app.service.Saved;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.UpperPlan;
import jp.kanmin.plan.alignment.tree.AlignmentTree;
import jp.kanmin.plan.draft.DocumentPart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The draft beside the plans above and beside it (rows B-01 to B-03): proposals are confirmed or declined here, and what
/// was said can be taken back.
@Service
@Transactional(readOnly = true)
public class AlignmentService {

    /// Plans of other bodies that one look reads at most.
    private static final int MOST_PLANS = 60;
    private static final Set<String> RELATIONS = Set.of("equal", "part", "overlap", "none");

    private final PlanService plans;
    private final PublicationService publications;
    private final Clock clock;

    AlignmentService(PlanService plans, PublicationService publications, Clock clock) {
        this.plans = plans;
        this.publications = publications;
        this.clock = clock;
    }

    /// A draft with its tree.
    ///
    /// @param theirs the measures of the prefecture's newest plan
    public record Alignment(PlanDraft draft, AlignmentTree tree, List<Measure> theirs) {

        public Alignment {
            theirs = List.copyOf(theirs);
        }

        /// The measures of the prefecture that nothing was said of beside an own one.
        public List<Measure> others(Measure own) {
            var said = own.bodyLinks().stream().filter(link -> link.body().equals(prefecture()))
                    .map(Measure.BodyLink::measure).toList();
            return theirs.stream().filter(other -> !said.contains(other.id())).toList();
        }

        /// The mark of the links of an own measure; empty for one that cannot be written by itself.
        public Optional<String> mark(Measure own) {
            return linksOf(own.id()).map(draft::mark);
        }

        /// Code of the body's prefecture; empty where it has none above it.
        public String prefecture() {
            return Bodies.find(draft.body()).flatMap(Bodies::prefectureOf).map(Body::code).orElse("");
        }
    }

    /// The draft of a body with what stands above and beside it.
    ///
    /// @throws UserError while no draft was begun
    public Alignment of(Person who, String body) {
        var draft = plans.mustFind(who, body);
        var upper = prefecture(body);
        var c = PlanCase.of(draft.file(), LocalDate.now(clock)).with(upper)
                .among(others(draft.plan()));
        return new Alignment(draft, AlignmentTree.of(c),
                upper instanceof UpperPlan.Known(var theirs) ? theirs.measures() : List.of());
    }

    /// Says how an own measure stands to one of another body; what was said of the two before is replaced.
    ///
    /// @throws UserError where one of them is not there, or a reason is missing
    @Transactional
    public Saved say(Person who, String body, OtherMeasure other) {
        var theirs = publications.newestPlan(other.body()).filter(_ -> !other.body().equals(body))
                .flatMap(plan -> plan.plan().findMeasure(other.measure()))
                .orElseThrow(AlignmentService::gone);
        if (!RELATIONS.contains(other.relation())) {
            throw new UserError(Words.of("関係が選ばれていません。", "The relation was not chosen."),
                    Words.of("どのような関係かを選んでください。", "Please choose how they relate."));
        }
        if (other.relation().equals("none") && other.reason().isBlank()) {
            throw new UserError(
                    Words.of("「%s」を取り入れない理由がありません。".formatted(theirs.title()),
                            "It is not said why “%s” is not taken up.".formatted(theirs.title())),
                    Words.of("理由を一文で書いてください。", "Please give the reason in a sentence."));
        }
        var link = Json.Obj.EMPTY.with("body", Json.of(other.body()))
                .with("measure", Json.of(other.measure())).with("title", Json.of(theirs.title()))
                .with("relation", Json.of(other.relation())).with("reason", Json.of(other.reason().strip()));
        return save(who, body, other, Optional.of(link));
    }

    /// Takes back what was said, so that it is a proposal again.
    @Transactional
    public Saved takeBack(Person who, String body, OtherMeasure other) {
        return save(who, body, other, Optional.empty());
    }

    private Saved save(Person who, String body, OtherMeasure other, Optional<Json> link) {
        var draft = plans.mustFind(who, body);
        var part = draft.plan().findMeasure(other.own()).flatMap(own -> linksOf(own.id()))
                .orElseThrow(AlignmentService::gone);
        var links = new ArrayList<Json>();
        boolean isThere = false;
        for (var there : part.in(draft.document()).filter(Json.Arr.class::isInstance)
                .map(list -> ((Json.Arr) list).items()).orElse(List.of())) {
            boolean isIt = there instanceof Json.Obj one
                    && JsonResource.text(one, "body").equals(other.body())
                    && JsonResource.text(one, "measure").equals(other.measure());
            if (!isIt) {
                links.add(there);
            } else if (!isThere) {
                link.ifPresent(links::add);
                isThere = true;
            }
        }
        if (!isThere) {
            link.ifPresent(links::add);
        }
        return plans.save(who, body, part, other.mark(), Optional.of(new Json.Arr(links)));
    }

    private static Optional<DocumentPart> linksOf(String measure) {
        return DocumentPart.of("measures/" + measure + "/links");
    }

    /// The prefecture's newest plan, where it is published here.
    private UpperPlan prefecture(String body) {
        return Bodies.find(body).flatMap(Bodies::prefectureOf).map(Body::code)
                .filter(code -> !code.equals(body)).flatMap(publications::newestPlan)
                .<UpperPlan>map(upper -> new UpperPlan.Known(upper.plan()))
                .orElseGet(UpperPlan.NotGiven::new);
    }

    /// The newest plans of the bodies that the plan's measures name.
    private List<Plan> others(Plan plan) {
        return plan.measures().stream().flatMap(measure -> Stream.concat(
                measure.bodyLinks().stream().map(Measure.BodyLink::body),
                measure.partners().stream().map(Measure.Partner::body)))
                .distinct().filter(code -> Bodies.find(code).isPresent()).limit(MOST_PLANS)
                .flatMap(code -> publications.newestPlan(code).stream()).map(PublishedPlan::plan).toList();
    }

    private static UserError gone() {
        return new UserError(Words.of("選んだ施策が、もう見つかりません。", "The measure is not there any more."),
                Words.of("画面を開き直して、もう一度選んでください。", "Please open the page again and choose once more."));
    }
}
