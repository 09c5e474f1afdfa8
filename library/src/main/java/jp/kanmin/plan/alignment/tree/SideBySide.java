package jp.kanmin.plan.alignment.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.alignment.suggest.Suggestions;
import jp.kanmin.plan.alignment.suggest.Upper;
import jp.kanmin.plan.alignment.tree.OnPillar.Considered;
import jp.kanmin.plan.alignment.tree.OnPillar.NotTaken;
import jp.kanmin.plan.alignment.tree.OnPillar.OwnMeasure;
import jp.kanmin.plan.alignment.tree.OnPillar.Taken;
import jp.kanmin.plan.alignment.upgrade.EditionUpgrade;
import jp.kanmin.plan.alignment.upgrade.Impact;
import jp.kanmin.plan.link.Standing;

/// Sorts own, prefectural and national measures by pillar.
final class SideBySide {

    private static final String NONE = "none";

    private final PlanCase plan;
    private final List<OwnMeasure> own;
    private final List<Upper> prefecture;
    private final String prefectureCode;
    private final Set<String> alike = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> declined = new HashMap<>();

    SideBySide(PlanCase plan, Optional<Plan> upper) {
        this.plan = plan;
        prefectureCode = upper.map(Plan::body).orElse("");
        prefecture = upper.map(theirs -> theirs.measures().stream().map(Upper::of).toList())
                .orElse(List.of());
        var suggestions = upper.map(Suggestions::among);
        own = plan.plan().measures().stream().map(measure -> own(measure, suggestions)).toList();
        heirsOfOlderLinks();
    }

    List<OnPillar> pillars() {
        var pillars = new ArrayList<OnPillar>();
        for (var pillar : List.of(Pillar.ONE, Pillar.TWO, Pillar.THREE, Pillar.FOUR, Pillar.FIVE,
                Pillar.OTHER)) {
            var theirs = prefecture.stream().filter(upper -> pillar(upper.pillar()) == pillar).toList();
            pillars.add(new OnPillar(pillar,
                    own.stream().filter(one -> pillar(one.measure().pillar()) == pillar).toList(), theirs,
                    theirs.stream().filter(upper -> !alike.contains(upper.id())).toList(),
                    notTaken(pillar)));
        }
        return pillars;
    }

    private OwnMeasure own(Measure measure, Optional<Suggestions> suggestions) {
        var links = new ArrayList<Taken>();
        for (var link : measure.links()) {
            var national = plan.linked(link);
            if (national.isEmpty()) {
                continue; // a finding of KD-LINK
            }
            boolean isOlder = plan.editionOf(link)
                    .filter(edition -> !edition.name().equals(plan.edition().name())).isPresent();
            if (!link.relation().equals(NONE)) {
                links.add(new Taken(national.get(), link, isOlder,
                        Standing.of(measure, link, national)));
            }
            if (!isOlder && link.relation().equals(NONE)) {
                declined.putIfAbsent(national.get().id(), link.reason());
            } else if (!isOlder) {
                taken.add(national.get().id());
            }
        }
        var proposed = suggestions.map(all -> all.of(measure).suggestions()).orElse(List.of());
        proposed.forEach(suggestion -> alike.add(suggestion.upper().id()));
        measure.bodyLinks().forEach(link -> alike.add(link.measure()));
        return new OwnMeasure(measure, links, considered(measure),
                proposed.stream().filter(suggestion -> isNew(measure, suggestion.upper())).toList());
    }

    private List<Considered> considered(Measure measure) {
        return measure.bodyLinks().stream().map(link -> {
            var theirs = plan.planOf(link.body()).flatMap(other -> other.findMeasure(link.measure()));
            return new Considered(link, Bodies.find(link.body()).map(Body::name).orElse(link.body()),
                    theirs.map(Measure::title).orElse(link.title()),
                    Standing.of(measure, link, theirs));
        }).toList();
    }

    private boolean isNew(Measure measure, Upper theirs) {
        return measure.bodyLinks().stream().noneMatch(
                link -> link.body().equals(prefectureCode) && link.measure().equals(theirs.id()));
    }

    /// What carries on a measure that is linked in an older edition counts as taken.
    private void heirsOfOlderLinks() {
        if (Editions.names().contains(plan.edition().name())) {
            upgrade(plan.edition().name()).impact(plan.plan()).links().stream()
                    .filter(link -> !link.link().relation().equals(NONE))
                    .flatMap(link -> link.heirs().stream()).map(Impact.Heir::id).forEach(taken::add);
        }
    }

    private static EditionUpgrade upgrade(String edition) {
        return edition.equals(Editions.newest().name())
                ? EditionUpgrade.toNewest()
                : EditionUpgrade.to(edition);
    }

    private List<NotTaken> notTaken(Pillar pillar) {
        return plan.edition().measures().stream()
                .filter(national -> pillar(national) == pillar && !taken.contains(national.id()))
                .map(national -> new NotTaken(national, declined.getOrDefault(national.id(), "")))
                .collect(Collectors.toList());
    }

    private static Pillar pillar(NationalMeasure national) {
        return national.pillarCode() == Pillar.UNSET ? Pillar.OTHER : national.pillarCode();
    }

    private static Pillar pillar(String code) {
        return Pillar.five().stream().filter(pillar -> pillar.code().equals(code)).findFirst()
                .orElse(Pillar.OTHER);
    }
}
