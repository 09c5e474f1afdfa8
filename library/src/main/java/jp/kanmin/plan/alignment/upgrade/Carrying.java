package jp.kanmin.plan.alignment.upgrade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.alignment.upgrade.Choices.Choice;

/// Carries out what was chosen, in a copy of the plan document.
record Carrying(Edition newer, BiFunction<Measure.Link, Plan, Optional<String>> editionOf) {

    Json.Obj out(Plan plan, Choices choices) {
        refuseUnknown(plan, choices);
        Json document = plan.document();
        for (var measure : plan.measures()) {
            var links = links(plan, measure, choices);
            if (links.isPresent()) {
                document = document.replaced(measure.path() + "/links", new Json.Arr(links.get()));
            }
        }
        return choices.namesEdition()
                ? ((Json.Obj) document).with("edition", Json.of(newer.name()))
                : (Json.Obj) document;
    }

    /// The links of a measure after the change; empty where they stay.
    private Optional<List<Json>> links(Plan plan, Measure measure, Choices choices) {
        var more = choices.added().getOrDefault(measure.path(), List.of());
        boolean isPinned = choices.namesEdition() && measure.links().stream()
                .anyMatch(link -> link.edition().isBlank());
        if (more.isEmpty() && !isPinned
                && measure.links().stream().noneMatch(link -> choices.links().containsKey(link.path()))) {
            return Optional.empty();
        }
        var links = new ArrayList<Json>();
        var there = linked(plan, measure, choices);
        var national = measure.links().stream()
                .collect(Collectors.toMap(Measure.Link::path, Function.identity()));
        var all = plan.document().at(measure.path() + "/links").filter(Json.Arr.class::isInstance)
                .map(list -> ((Json.Arr) list).items()).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            var link = national.get(measure.path() + "/links/" + i);
            if (link == null) {
                links.add(all.get(i)); // to the plan of another body
                continue;
            }
            var as = all.get(i) instanceof Json.Obj one ? one : Json.Obj.EMPTY;
            switch (choices.links().get(link.path())) {
                case Choice.LinkTo(var ids) -> ids.stream().filter(there::add)
                        .forEach(id -> links.add(relinked(as, id, ids.size())));
                case Choice.Unlink() -> {
                }
                case null -> links.add(isPinned ? pinned(as, link, plan) : as);
            }
        }
        more.stream().filter(there::add).forEach(id -> links.add(relinked(Json.Obj.EMPTY
                .with("edition", Json.of("")).with("code", Json.of("")).with("relation", Json.of("part"))
                .with("reason", Json.of("")), id, 1)));
        return Optional.of(links);
    }

    /// The measures of the newer edition that the own measure stays linked to.
    private Set<String> linked(Plan plan, Measure measure, Choices choices) {
        var there = new HashSet<String>();
        measure.links().stream().filter(link -> !choices.links().containsKey(link.path()))
                .filter(link -> editionOf.apply(link, plan).filter(newer.name()::equals).isPresent())
                .forEach(link -> newer.findMeasure(link.code()).ifPresent(m -> there.add(m.id())));
        return there;
    }

    /// The link to another measure; what is for several is the same as none of them.
    private Json.Obj relinked(Json.Obj link, String id, int of) {
        var to = link.with("edition", Json.of(newer.name())).with("code", Json.of(id));
        return of > 1 && JsonResource.text(link, "relation").equals("equal")
                ? to.with("relation", Json.of("part"))
                : to;
    }

    /// A link that named no edition keeps the one that the plan named until now.
    private Json.Obj pinned(Json.Obj as, Measure.Link link, Plan plan) {
        return editionOf.apply(link, plan).map(edition -> as.with("edition", Json.of(edition))).orElse(as);
    }

    private void refuseUnknown(Plan plan, Choices choices) {
        var links = new HashSet<String>();
        var measures = new HashSet<String>();
        plan.measures().forEach(measure -> {
            measures.add(measure.path());
            measure.links().forEach(link -> links.add(link.path()));
        });
        if (!links.containsAll(choices.links().keySet())
                || !measures.containsAll(choices.added().keySet())) {
            throw new UserError(
                    Words.of("選んだあとで、計画の施策が変わりました。", "The plan's measures have changed since you chose."),
                    Words.of("画面を開き直して、もう一度選んでください。", "Open the page again and choose once more."));
        }
        choices.links().values().stream()
                .flatMap(choice -> choice instanceof Choice.LinkTo(var ids)
                        ? ids.stream()
                        : java.util.stream.Stream.<String>empty())
                .forEach(this::refuseUnknown);
        choices.added().values().forEach(ids -> ids.forEach(this::refuseUnknown));
    }

    private void refuseUnknown(String id) {
        if (newer.measures().stream().noneMatch(measure -> measure.id().equals(id))) {
            throw new UserError(
                    Words.of("国の施策「%s」は、新しい版にありません。".formatted(id),
                            "The newer edition has no measure “%s”.".formatted(id)),
                    Words.of("一覧から選び直してください。", "Choose one from the list."));
        }
    }
}
