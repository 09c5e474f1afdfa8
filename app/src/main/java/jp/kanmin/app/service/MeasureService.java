package jp.kanmin.app.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Rights;
import jp.kanmin.app.store.DraftStore;
import jp.kanmin.app.store.StoredJson;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Samples;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.MeasureCopies;
import jp.kanmin.text.SearchForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Choosing the measures of a plan: putting in, taking out, putting back, ordering.
@Service
@Transactional(readOnly = true)
public class MeasureService {

    private static final DocumentPart ALL = new DocumentPart("measures");

    private final PlanService plans;
    private final DraftStore drafts;
    private final PublicationService publications;
    private final PopulationService populations;

    MeasureService(PlanService plans, DraftStore drafts, PublicationService publications,
            PopulationService populations) {
        this.plans = plans;
        this.drafts = drafts;
        this.publications = publications;
        this.populations = populations;
    }

    /// A measure or indicator with its id.
    ///
    /// @param wasThere true when it was in the plan already, as after a second press of the button
    public record Added(String id, boolean wasThere) {}

    /// Puts a measure into the plan. What is there already from the same origin stays as it is.
    ///
    /// @throws UserError when there is no such measure to copy
    @Transactional
    public Added add(Person who, String body, MeasureChoice choice) {
        var draft = locked(who, body);
        var copies = MeasureCopies.into(draft.plan(), bodyOf(body));
        var copy = copy(copies, choice);
        var there = copies.already(copy);
        if (there.isPresent()) {
            return new Added(there.get().id(), true);
        }
        var id = MeasureCopies.freshId('m', ids(body, "measures",
                draft.plan().measures().stream().map(Measure::id)));
        var part = new DocumentPart("measures/" + id);
        plans.save(who, body, part, draft.mark(part), Optional.of(MeasureCopies.withId(copy, id)));
        return new Added(id, false);
    }

    /// Takes a measure out; [#restore] puts it back.
    ///
    /// @param mark what [PlanDraft#mark] said of it when the page was opened
    @Transactional
    public Saved remove(Person who, String body, String id, String mark) {
        return plans.save(who, body, part(id), mark, Optional.empty());
    }

    /// Puts a measure that was taken out back to its place, as it was.
    ///
    /// @return false when it is there, or never was
    @Transactional
    public boolean restore(Person who, String body, String id) {
        var draft = locked(who, body);
        var part = part(id);
        var removal = drafts.lastIn(body, part.path())
                .filter(step -> step.part().equals(part.path()) && step.content().isEmpty());
        if (removal.isEmpty() || part.in(draft.document()).isPresent()) {
            return false;
        }
        var before = documentAt(body, removal.get().revision() - 1);
        var measure = part.in(before);
        var place = part.pointer(before).map(pointer -> pointer.substring(pointer.indexOf('/') + 1))
                .map(Integer::parseInt);
        if (measure.isEmpty() || place.isEmpty()) {
            return false;
        }
        var measures = measures(draft);
        measures.add(Math.min(place.get(), measures.size()), measure.get());
        plans.save(who, body, ALL, draft.mark(ALL), Optional.of(new Json.Arr(measures)));
        return true;
    }

    /// Moves a measure one place up or down; at the end of the list it stays.
    @Transactional
    public void move(Person who, String body, String id, boolean up) {
        var draft = locked(who, body);
        var measures = measures(draft);
        for (int i = 0; i < measures.size(); i++) {
            int other = up ? i - 1 : i + 1;
            if (measures.get(i) instanceof Json.Obj measure && JsonResource.text(measure, "id").equals(id)
                    && other >= 0 && other < measures.size()) {
                measures.set(i, measures.get(other));
                measures.set(other, measure);
                plans.save(who, body, ALL, draft.mark(ALL), Optional.of(new Json.Arr(measures)));
                return;
            }
        }
    }

    /// Puts an indicator into a measure. One of the same name stays as it is.
    @Transactional
    public Added addKpi(Person who, String body, String measure, Json.Obj kpi) {
        var draft = locked(who, body, measure);
        var of = draft.plan().measures().stream().filter(found -> found.id().equals(measure)).findFirst()
                .orElseThrow(MeasureService::noSuch);
        var name = JsonResource.text(kpi, "name");
        var there = of.kpis().stream().filter(found -> SearchForm.same(found.name(), name)).findFirst();
        if (there.isPresent()) {
            return new Added(there.get().id(), true);
        }
        var above = "measures/" + measure + "/kpis";
        var id = MeasureCopies.freshId('k', ids(body, above, of.kpis().stream().map(found -> found.id())));
        var part = new DocumentPart(above + "/" + id);
        plans.save(who, body, part, draft.mark(part), Optional.of(MeasureCopies.withId(kpi, id)));
        return new Added(id, false);
    }

    /// The published plans of the prefecture and of similar bodies.
    public OtherPlans others(Person who, String body) {
        NotAllowed.unless(Rights.mayRead(who, body));
        var own = bodyOf(body);
        var looked = Stream
                .concat(Bodies.prefectureOf(own).filter(prefecture -> !prefecture.equals(own)).stream(),
                        Bodies.similar(own, populations.now()).stream())
                .distinct().toList();
        var found = new ArrayList<OtherPlans.OtherPlan>();
        for (var other : looked) {
            publications.newestPlan(other.code())
                    .ifPresent(newest -> found.add(new OtherPlans.OtherPlan(other, newest.plan())));
        }
        return new OtherPlans(basis(own), looked.size(), found);
    }

    private Json.Obj copy(MeasureCopies copies, MeasureChoice choice) {
        return switch (choice) {
            case MeasureChoice.OfSample(var seq, var situation) -> Samples.find(seq)
                    .flatMap(sample -> situation.isEmpty()
                            ? Optional.of(copies.ofSample(sample))
                            : copies.ofSample(sample, situation))
                    .orElseThrow(MeasureService::noSuch);
            case MeasureChoice.OfNational(var edition, var code) -> Editions.find(edition)
                    .flatMap(list -> list.findMeasure(code)).map(copies::ofNational)
                    .orElseThrow(MeasureService::noSuch);
            case MeasureChoice.OfOther(var body, var measure) -> publications.newestPlan(body)
                    .flatMap(theirs -> part(measure).in(theirs.plan().document()))
                    .filter(Json.Obj.class::isInstance).map(theirs -> copies.ofOther((Json.Obj) theirs, body))
                    .orElseThrow(MeasureService::noSuch);
            case MeasureChoice.Own(var title) -> MeasureCopies.own(title);
        };
    }

    private PlanDraft locked(Person who, String body) {
        return locked(who, body, "");
    }

    /// The draft, which nobody else changes until the transaction ends. Whether the person may write, saving asks.
    private PlanDraft locked(Person who, String body, String measure) {
        NotAllowed.unless(measure.isEmpty() ? Rights.mayWrite(who, body, "") : Rights.mayRead(who, body));
        drafts.lock(body);
        return plans.mustFind(who, body);
    }

    private List<String> ids(String body, String above, Stream<String> now) {
        int skip = above.length() + 1;
        var ever = drafts.partsEver(body, above).stream().map(part -> part.substring(skip))
                .map(rest -> rest.indexOf('/') < 0 ? rest : rest.substring(0, rest.indexOf('/')));
        return Stream.concat(now, ever).toList();
    }

    /// The document as it was after a step.
    private Json.Obj documentAt(String body, int revision) {
        var document = Json.Obj.EMPTY;
        for (var step : drafts.stepsUpTo(body, revision)) {
            if (step.part().isEmpty()) {
                document = (Json.Obj) StoredJson.read(step.content());
            } else {
                var part = new DocumentPart(step.part());
                document = step.content().isEmpty()
                        ? part.remove(document)
                        : part.put(document, StoredJson.read(step.content()));
            }
        }
        return document;
    }

    private static List<Json> measures(PlanDraft draft) {
        var measures = new ArrayList<Json>();
        if (ALL.in(draft.document()).orElse(Json.ofNull()) instanceof Json.Arr(var items)) {
            measures.addAll(items);
        }
        return measures;
    }

    private static DocumentPart part(String id) {
        return DocumentPart.of("measures/" + id).filter(part -> part.whole().path().equals(part.path()))
                .orElseThrow(MeasureService::noSuch);
    }

    private Words basis(Body body) {
        if (populations.now().knows(body)) {
            return Words.of("都道府県と、人口が近い団体",
                    "the prefecture, and bodies with about the same population");
        }
        return body.kind() == Kind.DESIGNATED_CITY
                ? Words.of("都道府県と、全国の指定都市", "the prefecture, and all designated cities")
                : body.kind() == Kind.PREFECTURE
                        ? Words.of("ほかの都道府県", "the other prefectures")
                        : Words.of("都道府県と、同じ都道府県の同じ種類（市・町・村・特別区）の団体",
                                "the prefecture, and its bodies of the same kind (city, town, village or ward)");
    }

    private static Body bodyOf(String code) {
        return Bodies.find(code).orElseThrow(MeasureService::noSuch);
    }

    private static UserError noSuch() {
        return new UserError(Words.of("その施策は見つかりません。", "There is no such measure."),
                Words.of("一覧から選び直してください。", "Please choose again from the list."));
    }
}
