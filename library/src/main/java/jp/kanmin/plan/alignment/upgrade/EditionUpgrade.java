package jp.kanmin.plan.alignment.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Crosswalk.Kind;
import jp.kanmin.measure.Crosswalk.Pair;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.alignment.suggest.Own;
import jp.kanmin.plan.alignment.suggest.Suggestions;
import jp.kanmin.plan.alignment.upgrade.Impact.Fitting;
import jp.kanmin.plan.alignment.upgrade.Impact.Heir;
import jp.kanmin.plan.alignment.upgrade.Impact.LinkImpact;

/// The way from the older editions of the national list to a newer one (row B-09). It proposes and, where a person has
/// chosen, carries out; a plan is never changed in place.
public final class EditionUpgrade {

    /// From here on a new measure is worth a look.
    private static final double FITS = 0.2;

    private final Edition newer;
    private final Map<String, Map<String, List<Pair>>> pairs = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final Suggestions suggestions;

    private EditionUpgrade(Edition newer, List<String> older) {
        this.newer = newer;
        suggestions = Suggestions.among(newer);
        newer.measures().forEach(measure -> added.add(measure.id()));
        for (var name : older) {
            var byOld = new HashMap<String, List<Pair>>();
            for (var pair : Crosswalk.diff(name, newer.name())) {
                if (pair.kind() != Kind.ADDED) {
                    byOld.computeIfAbsent(pair.oldId(), _ -> new ArrayList<>()).add(pair);
                    added.remove(pair.newId());
                }
            }
            pairs.put(name, byOld);
        }
    }

    /// Made when it is first asked for, and then once for all.
    private static final class Newest {
        private static final EditionUpgrade UPGRADE = to(Editions.newest().name());
    }

    /// To the newest edition.
    public static EditionUpgrade toNewest() {
        return Newest.UPGRADE;
    }

    /// To an edition, from all before it.
    ///
    /// @throws UserError when there is no edition of that name
    public static EditionUpgrade to(String edition) {
        var newer = Editions.find(edition).orElseThrow(() -> new UserError(
                Words.of("版「%s」はありません。".formatted(edition), "There is no edition “%s”.".formatted(edition)),
                Words.of("%s のどれかを指定してください。".formatted(String.join("、", Editions.names())),
                        "Give one of %s.".formatted(String.join(", ", Editions.names())))));
        return new EditionUpgrade(newer, Editions.names().subList(0, Editions.names().indexOf(edition)));
    }

    public Edition edition() {
        return newer;
    }

    /// What the newer edition means for a plan.
    public Impact impact(Plan plan) {
        var links = new ArrayList<LinkImpact>();
        var fitting = new ArrayList<Fitting>();
        for (var measure : plan.measures()) {
            for (var link : measure.links()) {
                editionOf(link, plan).filter(pairs::containsKey)
                        .ifPresent(older -> links.add(impact(plan, measure, link, older)));
            }
            fitting.addAll(fitting(plan, measure));
        }
        fitting.sort(Comparator.comparingDouble(Fitting::score).reversed());
        return new Impact(newer.name(), links, fitting);
    }

    /// What the newer edition means for many plans. A parallel stream is worked on in parallel.
    public Totals totals(Stream<Plan> plans) {
        return plans.map(this::impact).map(Totals::of).reduce(Totals.NONE, Totals::plus);
    }

    /// The plan document with what was chosen, and nothing else changed.
    ///
    /// @throws UserError when a choice speaks of a link, own measure or national measure that is not there
    public Json.Obj upgraded(Plan plan, Choices choices) {
        return new Carrying(newer, this::editionOf).out(plan, choices);
    }

    private LinkImpact impact(Plan plan, Measure measure, Measure.Link link, String older) {
        var old = Editions.find(older).flatMap(edition -> edition.findMeasure(link.code()));
        var found = old.map(national -> pairs.getOrDefault(older, Map.of())
                .getOrDefault(national.id(), List.of())).orElse(List.of());
        var heirs = found.stream().filter(pair -> !pair.newId().isEmpty())
                .map(pair -> new Heir(pair.newId(), pair.newTitle(), pair.changes(), pair.why(),
                        isLinked(plan, measure, pair.newId())))
                .toList();
        return new LinkImpact(link.path(), measure.id(), measure.title(), link,
                old.map(national -> national.title()).orElse(link.code()),
                found.isEmpty() ? State.UNKNOWN : State.of(found.getFirst().kind()), heirs);
    }

    private List<Fitting> fitting(Plan plan, Measure measure) {
        var fitting = new ArrayList<Fitting>();
        suggestions.scores(Own.of(measure)).forEach((id, score) -> {
            if (score >= FITS && added.contains(id) && !isLinked(plan, measure, id)) {
                newer.findMeasure(id).ifPresent(national -> fitting.add(new Fitting(measure.path(),
                        measure.id(), measure.title(), id, national.title(), score)));
            }
        });
        return fitting;
    }

    private boolean isLinked(Plan plan, Measure measure, String id) {
        return measure.links().stream()
                .anyMatch(link -> editionOf(link, plan).filter(newer.name()::equals).isPresent()
                        && newer.findMeasure(link.code()).filter(there -> there.id().equals(id)).isPresent());
    }

    /// The edition a link names, else the one the plan was drafted on; empty where neither says.
    private Optional<String> editionOf(Measure.Link link, Plan plan) {
        return Stream.of(link.edition(), plan.edition()).filter(name -> !name.isBlank()).findFirst();
    }
}
