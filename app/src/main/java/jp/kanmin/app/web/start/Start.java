package jp.kanmin.app.web.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.kanmin.app.service.PublishedVersion;
import jp.kanmin.app.web.plan.PlanShelf;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Duty;
import jp.kanmin.body.Kind;
import jp.kanmin.body.Populations;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Adoption;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.draft.Drafter;
import jp.kanmin.plan.draft.Section;

/// What a body has to know before it begins.
///
/// @param published the plan of the body that this server shows
/// @param listed its entry in the register of prefectures
/// @param registerOf the day of that register, which knows of no municipality
/// @param similar bodies of its kind to compare with
/// @param haveOne how many of these are known to have a plan; of municipalities only those whose plan is here
public record Start(Body body, Optional<PublishedVersion> published, Optional<Adoption.Entry> listed,
        LocalDate registerOf, List<Body> similar, long haveOne) {

    public Start {
        similar = List.copyOf(similar);
    }

    static Start of(Body body, PlanShelf plans, Adoption register) {
        var similar = body.kind().isCounted() ? Bodies.similar(body, Populations.none()) : List.<Body>of();
        var known = register.plans().stream().map(Adoption.Entry::body).collect(Collectors.toSet());
        plans.latestOfAll().forEach(plan -> known.add(plan.body()));
        return new Start(body, plans.newestOf(body.code()),
                register.plans().stream().filter(entry -> entry.body().equals(body.code())).findFirst(),
                register.asOf(), similar,
                similar.stream().filter(other -> known.contains(other.code())).count());
    }

    public Duty duty() {
        return body.kind().duty();
    }

    /// The provision behind the duty: `8-1` for the nation, `9-1` for a prefecture, `9-3` for a municipality.
    public String article() {
        return isPrefecture() ? "9-1" : isMunicipality() ? "9-3" : "8-1";
    }

    public boolean isMunicipality() {
        return body.kind().isMunicipality();
    }

    public boolean isPrefecture() {
        return body.kind() == Kind.PREFECTURE;
    }

    /// What a place that is no body lies in.
    public Optional<Body> parent() {
        return Bodies.parentOf(body);
    }

    /// The measures that a new plan starts with.
    public List<String> smallStart() {
        return PlanFile.of(Drafter.draft(body, Plan.Pattern.NEW, Json.Obj.EMPTY)).plan().measures().stream()
                .map(Measure::title).toList();
    }

    /// The pieces of work of a small start: the texts, the measures, the publication.
    public int texts() {
        return Section.values().length;
    }

    public int pieces() {
        return texts() + smallStart().size() + 1;
    }
}
